import { searchedText, type SearchRecord } from '../../src/search/record.ts';

/** Kinds of words as they stand in texts: what a reader may copy from one and look for. */
const shapes = {
  'two kanji': /\p{Script=Han}{2}/gu,
  'three kanji': /\p{Script=Han}{3}/gu,
  'a long compound': /\p{Script=Han}{5,8}/gu,
  katakana: /[ァ-ヺー]{3,}/gu,
  'kanji with kana': /\p{Script=Han}[ぁ-ん]{1,2}\p{Script=Han}/gu,
  'a number with its unit': /\d+[％%人件世帯円]/gu,
  'a word in Latin letters': /[A-Za-zＡ-Ｚａ-ｚ]{2,}/gu,
};

/** Words taken from the texts themselves, spread evenly over all of them, each with its shape. */
export function wordsIn(records: readonly SearchRecord[], perShape: number): [shape: string, word: string][] {
  const all = records.flatMap(searchedText).join('\n');
  return Object.entries(shapes).flatMap(([shape, pattern]) => {
    const words = [...new Set(Array.from(all.matchAll(pattern), ([word]) => word))];
    const step = Math.max(1, words.length / perShape);
    const spread = Array.from(
      { length: Math.min(perShape, words.length) },
      (_, index) => words[Math.floor(index * step)],
    );
    return spread.flatMap((word): [string, string][] => (word === undefined ? [] : [[shape, word]]));
  });
}
