import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  fiscalYearsBetween,
  periodEnd,
  periodKind,
  periodStart,
  periodYear,
} from '../../src/domain/period.ts';

describe('a period', () => {
  it.each([
    ['FY2021', 'fiscal_year', 2021, '2021-04-01', '2022-03-31'],
    ['FY2019', 'fiscal_year', 2019, '2019-04-01', '2020-03-31'],
    ['CY2018', 'calendar_year', 2018, '2018-01-01', '2018-12-31'],
  ])('%s is a %s of %i from %s to %s', (period, kind, year, start, end) => {
    expect(periodKind(period)).toBe(kind);
    expect(periodYear(period)).toBe(year);
    expect(periodStart(period)).toBe(start);
    expect(periodEnd(period)).toBe(end);
  });

  it.each(['2021', 'R3', '令和3年度', 'fy2021', 'FY21', 'FY2021 ', ''])(
    'is refused where it is not canonical: "%s"',
    (period) => {
      expect(() => periodYear(period)).toThrow(RangeError);
    },
  );
});

describe('the order of periods', () => {
  it('puts a calendar year before the fiscal year of the same number, and after the one before', () => {
    const shuffled = ['FY2019', 'CY2018', 'FY2018', 'CY2019', 'FY2017'];
    expect(shuffled.sort(comparePeriods)).toEqual(['FY2017', 'CY2018', 'FY2018', 'CY2019', 'FY2019']);
  });

  it('holds a period equal to itself only', () => {
    expect(comparePeriods('FY2018', 'FY2018')).toBe(0);
    expect(comparePeriods('FY2018', 'CY2018')).toBeGreaterThan(0);
    expect(comparePeriods('CY2018', 'FY2018')).toBeLessThan(0);
  });
});

describe('the fiscal years between two', () => {
  it('include both ends', () => {
    expect(fiscalYearsBetween('FY2020', 'FY2024')).toEqual([
      'FY2020',
      'FY2021',
      'FY2022',
      'FY2023',
      'FY2024',
    ]);
    expect(fiscalYearsBetween('FY2021', 'FY2021')).toEqual(['FY2021']);
  });

  it('are none where the end is before the start', () => {
    expect(fiscalYearsBetween('FY2022', 'FY2021')).toEqual([]);
  });

  it('are refused for a calendar year', () => {
    expect(() => fiscalYearsBetween('CY2018', 'FY2021')).toThrow(RangeError);
    expect(() => fiscalYearsBetween('FY2018', 'CY2021')).toThrow(RangeError);
  });
});
