import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  isFrom,
  isLikePeriod,
  isOlder,
  yearReached,
  fiscalYearOf,
  fiscalYearsBetween,
  isYear,
  lastYearOf,
  periodEnd,
  periodKind,
  periodStart,
  periodYear,
  spanOf,
} from '../../../src/domain/observation/period.ts';

describe('a period', () => {
  it.each([
    ['FY2021', 'fiscal_year', 2021, '2021-04-01', '2022-03-31'],
    ['FY2019', 'fiscal_year', 2019, '2019-04-01', '2020-03-31'],
    ['CY2018', 'calendar_year', 2018, '2018-01-01', '2018-12-31'],
    // Fiscal or calendar, nobody can tell: all the days that may be meant.
    ['Y2013', 'year', 2013, '2013-01-01', '2014-03-31'],
    ['FY2009/FY2014', 'span', 2009, '2009-04-01', '2015-03-31'],
    ['CY2009/CY2014', 'span', 2009, '2009-01-01', '2014-12-31'],
    ['FY2021Q1', 'quarter', 2021, '2021-04-01', '2021-06-30'],
    ['FY2021Q3', 'quarter', 2021, '2021-10-01', '2021-12-31'],
    ['FY2021Q4', 'quarter', 2021, '2022-01-01', '2022-03-31'],
    ['CY2021Q1', 'quarter', 2021, '2021-01-01', '2021-03-31'],
    ['CY2024Q4', 'quarter', 2024, '2024-10-01', '2024-12-31'],
    ['2021-10-01', 'day', 2021, '2021-10-01', '2021-10-01'],
  ])('%s is a %s of %i from %s to %s', (period, kind, year, start, end) => {
    expect(periodKind(period)).toBe(kind);
    expect(periodYear(period)).toBe(year);
    expect(periodStart(period)).toBe(start);
    expect(periodEnd(period)).toBe(end);
  });

  it.each([
    '2021',
    'R3',
    '令和3年度',
    'fy2021',
    'FY21',
    'FY2021 ',
    '',
    'Y2021Q1',
    'FY2021Q5',
    'FY2021/',
    '毎年度',
  ])('is refused where it is not canonical: "%s"', (period) => {
    expect(() => periodYear(period)).toThrow(RangeError);
  });
});

describe('the order of periods', () => {
  it('puts a calendar year before the fiscal year of the same number, and after the one before', () => {
    const shuffled = ['FY2019', 'CY2018', 'FY2018', 'CY2019', 'FY2017'];
    expect(shuffled.sort(comparePeriods)).toEqual(['FY2017', 'CY2018', 'FY2018', 'CY2019', 'FY2019']);
  });

  it('goes by the last day, and a whole stands after its parts', () => {
    const ordered = [
      'CY2021Q1',
      'FY2021Q1',
      'FY2021Q2',
      '2021-10-01',
      'FY2021Q3',
      'CY2021',
      '2022-03-31',
      'FY2021Q4',
      'FY2021',
      'Y2021',
      'FY2022Q1',
      'FY2022',
      'FY2021/FY2022',
    ];
    expect(ordered.toReversed().sort(comparePeriods)).toEqual(ordered);
  });

  it('holds a period equal to itself only', () => {
    expect(comparePeriods('FY2018', 'FY2018')).toBe(0);
    expect(comparePeriods('FY2018', 'CY2018')).toBeGreaterThan(0);
    expect(comparePeriods('CY2018', 'FY2018')).toBeLessThan(0);
  });
});

describe('what is older than another period', () => {
  it('begins and ends before it; a whole and its part are neither', () => {
    expect(isOlder('FY2020', 'FY2021')).toBe(true);
    expect(isOlder('CY2021', 'FY2021')).toBe(true);
    expect(isOlder('FY2021Q4', 'FY2022')).toBe(true);
    expect(isOlder('FY2021', 'FY2020')).toBe(false);
    for (const part of ['FY2021Q1', 'FY2021Q4', '2021-10-01', 'FY2021/FY2023']) {
      expect(isOlder('FY2021', part), part).toBe(false);
      expect(isOlder(part, 'FY2021'), part).toBe(false);
    }
  });
});

describe('whether values of two periods are compared', () => {
  it.each([
    ['FY2021Q1', 'FY2020Q4', true],
    ['FY2021', 'FY2020', true],
    ['2021-10-01', '2020-10-01', true],
    ['FY2021/FY2023', 'FY2018/FY2020', true],
    ['FY2021/FY2023', 'FY2018/FY2022', false],
    ['FY2021', 'FY2021Q4', false],
    ['FY2021', 'CY2021', false],
  ])('%s with %s: %s', (one, other, alike) => {
    expect(isLikePeriod(one, other)).toBe(alike);
  });
});

describe('whether a period is counted from another on', () => {
  it('is so with the first part of it', () => {
    expect(isFrom('FY2022Q1', 'FY2022')).toBe(true);
    expect(isFrom('FY2022', 'FY2022')).toBe(true);
    expect(isFrom('FY2021Q4', 'FY2022')).toBe(false);
  });
});

describe('the fiscal year of which a period tells', () => {
  it.each([
    ['FY2021/FY2023', 2023],
    ['FY2021Q4', 2021],
    ['2022-03-31', 2021],
    ['CY2021', 2021],
  ])('%s: %i', (period, year) => {
    expect(yearReached(period)).toBe(year);
  });
});

describe('the fiscal year that a period lies in', () => {
  it.each([
    ['2021-10-01', 2021],
    ['2021-04-01', 2021],
    ['2022-03-31', 2021],
    ['2022-04-01', 2022],
    ['FY2021Q4', 2021],
    ['CY2022Q1', 2021],
    ['CY2022Q2', 2022],
    // Of a year, of whatever kind, and of a span it is that year.
    ['FY2021', 2021],
    ['CY2021', 2021],
    ['Y2021', 2021],
    ['CY2009/CY2014', 2009],
  ])('of %s is %i', (period, year) => {
    expect(fiscalYearOf(period)).toBe(year);
  });
});

it('only a year is a year, of whatever kind, and only a span ends in another', () => {
  const periods = ['FY2021', 'CY2021', 'Y2021', 'FY2021/FY2023', 'FY2021Q1', '2021-10-01'];
  expect(periods.filter(isYear)).toEqual(['FY2021', 'CY2021', 'Y2021']);
  expect(periods.map(lastYearOf)).toEqual([2021, 2021, 2021, 2023, 2021, 2021]);
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

it('years that follow each other are one period, and one alone is itself', () => {
  expect(spanOf(['FY2022', 'FY2023', 'FY2024'])).toBe('FY2022/FY2024');
  expect(spanOf(['FY2022'])).toBe('FY2022');
});
