import { describe, expect, test } from 'vitest';
import {
  periodKindLabel,
  periodLabel,
  periodRange,
  periodWithWesternYear,
  shortYear,
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
  ])('%s is called %s, as the sheets call it', (period, label) => {
    expect(periodLabel(period)).toBe(label);
  });

  test('a fiscal year is never told as a calendar year', () => {
    expect(periodWithWesternYear('FY2018')).toBe('平成30年度（2018年度）');
    expect(periodWithWesternYear('CY2018')).toBe('平成30年（2018年）');
    expect([periodKindLabel('FY2018'), periodKindLabel('CY2018')]).toEqual(['年度', '暦年']);
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
