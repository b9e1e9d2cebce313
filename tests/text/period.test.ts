import { describe, expect, test } from 'vitest';
import {
  ofPeriod,
  periodInBrackets,
  periodLabel,
  periodRange,
  periodWithWesternYear,
  shortYear,
  statedPeriod,
  valueUnder,
} from '../../src/text/period.ts';

describe('a period in words', () => {
  test.each([
    ['FY2021', '令和3年度'],
    ['FY2019', '令和元年度'],
    ['FY2018', '平成30年度'],
    ['CY2018', '平成30年'],
    ['CY2019', '令和元年'],
    ['FY1989', '平成元年度'],
    ['FY1988', '昭和63年度'],
    ['Y2013', '平成25年の欄'],
    ['FY2009/FY2014', '平成21〜26年度'],
    ['CY2009/CY2014', '平成21〜26年'],
    ['FY2018/FY2024', '平成30〜令和6年度'],
    ['FY2019/FY2024', '令和元〜6年度'],
    ['FY2021Q1', '令和3年度 第1四半期'],
    ['2021-10-01', '令和3年10月1日'],
    ['2019-04-30', '平成31年4月30日'],
  ])('%s is called %s, as the sheets call it', (period, label) => {
    expect(periodLabel(period)).toBe(label);
  });

  test('a 年度 is never told as a 年, and of a 年 only the heading is told', () => {
    expect(periodWithWesternYear('FY2018')).toBe('平成30年度（2018年度）');
    expect(periodWithWesternYear('CY2018')).toBe('平成30年（2018年）');
    expect(['FY2018', 'CY2018', 'Y2013'].map(valueUnder)).toEqual([
      '平成30年度の欄の値',
      '平成30年の欄の値',
      '平成25年の欄の値',
    ]);
  });

  test.each([
    ['Y2013', '平成25年の欄（2013年の欄）'],
    ['FY2009/FY2014', '平成21〜26年度（2009〜2014年度）'],
    ['FY2021Q1', '令和3年度 第1四半期（2021年度）'],
    ['2021-10-01', '令和3年10月1日（2021年）'],
  ])('%s has its Western year beside it: %s', (period, label) => {
    expect(periodWithWesternYear(period)).toBe(label);
  });

  test('an axis has the era’s initial; the first year of an era is 1', () => {
    expect([2018, 2019, 2020, 2021].map(shortYear)).toEqual(['H30', 'R1', 'R2', 'R3']);
  });
});

test('a range names its first and last period, and a single one once', () => {
  expect(periodRange(['CY2018', 'FY2020', 'FY2024'])).toBe('平成30年〜令和6年度');
  expect(periodRange(['FY2021'])).toBe('令和3年度');
  expect(periodRange([])).toBe('');
});

describe('when a statement is of', () => {
  test.each([
    [{ period: 'FY2024' }, '令和6年度', '（令和6年度）', '令和6年度の'],
    [{ everyYear: true }, '毎年度', '（毎年度）', '毎年度の'],
    [{}, undefined, '', ''],
  ] as const)('%j', (statement, label, bracketed, before) => {
    expect([statedPeriod(statement), periodInBrackets(statement), ofPeriod(statement)]).toEqual([
      label,
      bracketed,
      before,
    ]);
  });
});
