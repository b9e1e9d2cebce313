/** A baseline and an actual of the same period, which a sheet states as two numbers. */
import { expect, test } from 'vitest';
import { CityCopy, sheet2021, sheet2022 } from './tsukimi.ts';

const head = '      period: 平成30年\n      value: 1,000';

const told = (baseline: string, actual = '1,100') =>
  new CityCopy()
    .remove(sheet2022)
    .spoil(sheet2021, head, baseline)
    .spoil(sheet2021, '令和2年度: 1,100', `令和2年度: ${actual}`)
    .reading()
    .notices.map(({ reason }) => reason);

test('is told', () => {
  expect(told('      period: 令和2年度\n      value: 4,200')).toEqual([
    '現状値は令和2年度の 4200 ですが、同じ令和2年度の実績値は 1100 です。',
  ]);
});

test.each([
  ['of the same number', '      period: 令和2年度\n      value: "1,100.0"', '1,100'],
  ['of another period', '      period: 令和元年度\n      value: 4,200', '1,100'],
  ['of another kind of year', '      period: 令和2年\n      value: 4,200', '1,100'],
  ['with a remark', '      period: 令和2年度\n      value: 1,099\n      note: 計画の策定時の値', '1,100'],
  [
    'beside a first figure',
    '      period: 令和2年度\n      value: 1,099',
    '{ value: 1100, status: provisional }',
  ],
])('is nothing to tell %s', (_, baseline, actual) => {
  expect(told(baseline, actual)).toEqual([]);
});
