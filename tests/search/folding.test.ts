/** What is the same to a reader is the same to the search, and what is not is not. */
import { expect, test } from 'vitest';
import { fold, foldWithPlaces } from '../../src/search/folding.ts';

test.each([
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['齋藤', '斉藤'],
  ['齊藤', '斎藤'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['濵田', '浜田'],
  ['嶋', '島'],
  ['國', '国'],
  ['獎励', '奨励'],
  ['寄附', '寄付'],
  ['霞ヶ関', '霞ケ関'],
  ['ホームペジ', 'ホームページ'],
  ['コンピューター', 'コンピュータ'],
  ['ｺﾝﾋﾟｭｰﾀｰ', 'こんぴゅーた'],
  ['きょう', 'キヨウ'],
  ['プラット', 'プラツト'],
  ['つづき', 'つずき'],
  ['１，０００', '1000'],
  ['−74', '―74'],
])('%s is %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['高校', '高専'],
  ['はは', 'ぱぱ'],
  ['74', '-74'],
  ['ビール', 'ビル数'],
  ['日', '曰'],
])('%s is not %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('every folded character knows where it was written, a long vowel that is left out included', () => {
  const { text, places } = foldWithPlaces('ページ数');
  expect(text).toBe('ペジ数');
  expect(places).toEqual([0, 2, 3, 4]);
});
