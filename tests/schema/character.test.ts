import { describe, expect, test } from 'vitest';
import { composed, refusedCharacters } from '../../src/schema/character.ts';

const refused = (text: string) => [...refusedCharacters(text)];

describe('a radical is refused, with the character that is meant', () => {
  test.each([
    ['市⻑', '⻑', '長'],
    ['⼈口', '⼈', '人'],
    ['⻘年', '⻘', '青'],
    ['⽇本', '⽇', '日'],
    ['⾼齢者', '⾼', '高'],
    ['鹿児島の⿅', '⿅', '鹿'],
    ['⺠生', '⺠', '民'],
  ])('%s', (text, radical, right) => {
    const [only, another] = refused(text);
    expect(another).toBeUndefined();
    expect(only?.reason).toContain(`「${text}」の「${radical}」`);
    expect(only?.remedy).toContain(`「${right}」`);
  });
});

describe('what nobody sees is refused, and shown where it stands', () => {
  test.each([
    ['a zero-width space', '\u200b', 'U+200B ゼロ幅スペース'],
    ['a zero-width joiner', '\u200d', 'U+200D'],
    ['a soft hyphen', '\u00ad', 'ソフトハイフン'],
    ['a byte order mark', '\ufeff', 'BOM'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['the blank of braille', '\u2800', 'U+2800'],
    ['a tag', '\u{e0041}', 'U+E0041'],
    ['a right-to-left override', '\u202e', '並ぶ向きを変える'],
    ['a directional isolate', '\u2066', '並ぶ向きを変える'],
    ['a right-to-left mark', '\u200f', '並ぶ向きを変える'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a control', '\u0007', '制御文字'],
    ['a tab', '\t', 'タブ'],
    ['a private character', '\ue000', '外字'],
    ['a private character of another plane', '\u{f0000}', '外字'],
    ['a non-character', '\ufffe', '文字として使えない符号'],
    ['a non-character of another plane', '\u{1ffff}', '文字として使えない符号'],
    ['one half of a pair', '\ud800', '文字として使えない符号'],
    ['a stand-in for an object', '\ufffc', '文字として使えない符号'],
    ['a garbled character', '\ufffd', '文字化け'],
    ['a variation selector after kana', 'あ\ufe00', '異体字'],
    ['a selector of pictures after kanji', '\ufe0f', 'U+FE0F 異体字セレクタ'],
    ['two variation selectors', '葛\u{e0100}\u{e0101}', 'U+E0101'],
  ])('%s', (what, character, said) => {
    const [only, another] = refused(`移住${character}支援`);
    expect(another).toBeUndefined();
    expect(only?.index).toBe(what.startsWith('two') ? 5 : what.includes('kana') ? 3 : 2);
    if (what !== 'a variation selector after kana') expect(only?.reason).toContain(said);
    expect(only?.reason).toMatch(/支援」/);
    expect(only?.remedy).toMatch(/。$/);
  });
});

test.each([
  '葛\u{e0100}城',
  '辻\ufe00',
  '髙橋\ufa11',
  '\ufa10',
  '①²½㌔㈱',
  'ｲﾒｰｼﾞ▲６１人',
  '一段落\n二段落',
  '〒☎★♪',
  '𠮷野家',
])('%j may stand', (text) => {
  expect(refused(text)).toEqual([]);
});

describe('one spelling', () => {
  test('what looks the same becomes the same', () => {
    expect(composed('デジタル課'.normalize('NFD'))).toBe('デジタル課');
    expect(composed('がぱ'.normalize('NFD'))).toBe('がぱ');
  });

  test('the compatibility ideographs of names and half-width kana stay as printed', () => {
    for (const text of ['\ufa10', '\ufa19社', '\ufa11', '\u{2f804}', 'ｶﾞ', '葛\u{e0100}城'])
      expect(composed(text)).toBe(text);
  });
});
