import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/question.ts';
import { excerpt, markedPieces, type Piece } from '../../src/search/marking.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** A text with its marks in brackets. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const marked = (text: string, question: string) => shown(markedPieces(text, wordsOf(question)));
const cut = (question: string, ...text: string[]) => {
  const record: SearchRecord = { kind: 'passage', title: '', context: '', path: '', text };
  return shown(excerpt(record, wordsOf(question)).pieces);
};

test.each([
  ['ホームページの閲覧数', '閲覧', 'ホームページの[閲覧]数'],
  ['ホームページの閲覧数', 'ほーむぺーじ', '[ホームページ]の閲覧数'],
  ['ＳＮＳとSNS', 'sns', '[ＳＮＳ]と[SNS]'],
  ['ﾌﾟﾗﾝの見直し', 'プラン', '[ﾌﾟﾗﾝ]の見直し'],
  ['面積は5㎡です', 'm', '面積は5[㎡]です'],
  ['面積は5㎡です', '5m2', '面積は[5㎡]です'],
  ['観光 客の数', '観光客', '[観光 客]の数'],
  ['移住者と移住', '移住者 移住', '[移住者]と[移住]'],
  ['観光客の数', '観光 光客', '[観光][客]の数'],
  ['何もない', '移住', '何もない'],
  ['<b>太字</b>', '<b>', '[<b>]太字</b>'],
])('in %s, %s is marked as it is written', (text, question, expected) => {
  expect(marked(text, question)).toBe(expected);
});

test('the pieces together are the text, letter for letter', () => {
  const text = 'ﾌﾟﾗﾝ 5㎡ ＳＮＳ か\u3099くせい';
  for (const question of ['プラン', 'm2', 'sns', 'がくせい', 'い', '5']) {
    expect(
      markedPieces(text, wordsOf(question))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  }
});

test('an excerpt shows the first passage that holds a word, cut around it, and says that it is cut', () => {
  const long = `${'前'.repeat(50)}移住${'後'.repeat(200)}`;
  expect(cut('移住', 'ほかの文', long)).toBe(`…${'前'.repeat(24)}[移住]${'後'.repeat(84)}…`);
  expect(cut('移住', '移住')).toBe('[移住]');
  expect(cut('移住', '短い移住の文')).toBe('短い[移住]の文');
});

test('there is no excerpt where only the title holds the word', () => {
  expect(cut('移住', '何もない')).toBe('');
});

test('another name is shown where the title does not hold the word, and is told from what is said', () => {
  const record: SearchRecord = {
    kind: 'project',
    title: 'ふるさと応援寄附推進事業',
    names: ['ふるさと納税'],
    context: '',
    path: '',
    text: ['市外の人からの寄附です。'],
  };
  const of = (question: string) => {
    const { pieces, isName } = excerpt(record, wordsOf(question));
    return [shown(pieces), isName];
  };
  expect(of('納税')).toEqual(['ふるさと[納税]', true]);
  expect(of('寄附')).toEqual(['市外の人からの[寄附]です。', false]);
  expect(of('応援')).toEqual(['', false]);
});

test('a year is marked in whatever spelling it is printed', () => {
  expect(marked('平成30年度と令和元年度', 'H30')).toBe('[平成30年度]と令和元年度');
  expect(marked('2018年と18人', '平成三十年')).toBe('[2018年]と18人');
});
