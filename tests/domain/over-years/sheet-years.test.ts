import { describe, expect, it } from 'vitest';
import { isOver, sheetYearsOf } from '../../../src/domain/over-years/sheet-years.ts';
import { withId } from '../../../src/gallery/example.ts';
import { yearSpans } from '../../../src/text/sheet-years.ts';
import { publishedCity } from '../published-city.ts';

const city = publishedCity('hoshizora');
const measure = withId(city.measures, '101');

describe('the sheets of a measure by year', () => {
  it('stand under their plans, what was settled before what was planned', () => {
    const [first, second] = sheetYearsOf(measure);
    expect(first!.rows.map(({ phase, sheets, without }) => [phase, sheets.length, without])).toEqual([
      ['settled', 5, []],
      ['budget', 2, ['FY2020', 'FY2021', 'FY2024']],
    ]);
    expect(second!.rows).toMatchObject([
      { phase: 'settled', without: ['FY2026', 'FY2027', 'FY2028', 'FY2029'] },
    ]);
  });

  it('set reviews apart, whose years are not without a sheet', () => {
    const sheets = measure.sheets.map((sheet) =>
      sheet.id === '2022/101' ? { ...sheet, record: { ...sheet.record, kind: 'interim' as const } } : sheet,
    );
    const [first] = sheetYearsOf({ ...measure, sheets });
    expect(first!.reviews.map(({ id }) => id)).toEqual(['2022/101']);
    expect(first!.rows[0]!.sheets).toHaveLength(4);
    expect(first!.rows[0]!.without).toEqual([]);
  });

  it('keep a line for a plan without any', () => {
    const [first] = sheetYearsOf({ ...measure, sheets: [] });
    expect(first!.rows).toMatchObject([{ phase: 'settled', sheets: [] }]);
    expect(first!.rows[0]!.without).toHaveLength(5);
  });
});

describe('the period of a plan', () => {
  const [plan] = city.plans;

  it('is over where a later plan follows, or the data were changed after it', () => {
    expect(isOver(plan!, city)).toBe(true);
    const alone = { plans: [plan!], site: city.site };
    expect(isOver(plan!, { ...alone, site: { ...city.site, updated: '2025-03-31' } })).toBe(false);
    expect(isOver(plan!, { ...alone, site: { ...city.site, updated: '2025-04-01' } })).toBe(true);
  });
});

it.each([
  [['FY2020'], '令和2年度'],
  [['FY2020', 'FY2021'], '令和2〜3年度'],
  [['FY2020', 'FY2022', 'FY2023', 'FY2024'], '令和2年度、令和4〜6年度'],
  [['FY2018', 'FY2019'], '平成30〜令和元年度'],
  [[], ''],
])('%j are %s', (years, words) => {
  expect(yearSpans(years)).toBe(words);
});
