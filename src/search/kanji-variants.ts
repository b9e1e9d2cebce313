import table from 'opencc-js/dict/JPShinjitaiCharacters';

/** Old forms by the form that is printed today (常用漢字表 and 人名用漢字): 國 for 国, as Open Chinese Convert keeps them. */
const oldForms = table.split('|').flatMap((line) => {
  const [today = '', ...old] = line.split(' ');
  return old.map((each) => [each, today] as const);
});

/**
 * Forms that are printed side by side in names of people and places, and that no table of old forms has, because neither is old
 * or the other is no character of its own in the tables of the law. Unicode has them as variants of one another (Unihan:
 * kSemanticVariant, kZVariant, kSpecializedSemanticVariant).
 */
const inNames = [
  '高髙',
  '奨獎',
  '崎﨑嵜碕',
  '斉斎齋齊',
  '辺邊邉',
  '浜濱濵',
  '島嶋嶌',
  '吉𠮷',
  '徳德',
  '槙槇',
  '瀬瀨',
  '桑桒',
  '館舘',
  '富冨',
  '峰峯',
  '曽曾',
  '沢澤',
  '桧檜',
  '蔵藏',
  '須湏',
  '船舩',
  '橋𣘺',
  '松枩柗',
  '梅楳',
  '杉𣏐',
  '土圡',
  '角⻆',
  '柳栁',
  '竜龍',
  '秋穐',
  '煙烟',
  '並竝',
  '坂阪',
  '付附',
];

const variants = new Map([
  ...oldForms,
  ...inNames.flatMap((forms) => {
    const [today = '', ...others] = Array.from(forms);
    return others.map((each) => [each, today] as const);
  }),
]);

/** A kanji in the form under which it is looked for: 国 for 國, 高 for 髙, 斉 for 斎 and 齋; any other character as it is. */
export function kanjiLookedFor(character: string): string {
  const today = variants.get(character);
  return today === undefined ? character : (variants.get(today) ?? today);
}
