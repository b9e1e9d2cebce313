import { expect, it } from 'vitest';
import statedNumber from '../../src/components/stated-number/StatedNumber.examples.ts';
import { said } from './reading.ts';
import { rendered } from './rendered.ts';

it.each([
  ['An actual, its year in full', '令和3年度（2021年度）の実績値 99.0 千人', 'h main'],
  ['A target', '目標値（令和6年度） 150.0 千人', 'h'],
  ['A value that is expected', '見込み値（令和3年度） 95.0 千人', 'h'],
  ['A direction in words', '目標値（令和6年度） 減少 数値なし', 'h'],
  [
    'A long number with words around it',
    '虹のいま（令和24年度）（速報値） 52,027.17あまり （日和）',
    'h long',
  ],
  ['Cancelled', '実績値（令和2年度） 中止', 'h'],
  ['Not published, with the words printed instead', '虹のいま（令和24年度）（非公表） 数えきれず', 'h'],
] as const)('%s: says %s', async (name, words, look) => {
  const { element } = await rendered(statedNumber, name);
  expect(said(element)).toBe(words);
  expect(element.querySelector('p')!.className).toBe(look);
});

it('sets a number as a number, and a word as a word', async () => {
  const looks = (['An actual, its year in full', 'A direction in words', 'Cancelled'] as const).map(
    async (name) => (await rendered(statedNumber, name)).element.querySelector('.n')!.className,
  );
  expect((await Promise.all(looks)).map((look) => look.replace(' wraps', ''))).toEqual([
    'n num',
    'n',
    'n word',
  ]);
});
