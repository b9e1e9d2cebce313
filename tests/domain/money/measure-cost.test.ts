import { describe, expect, test } from 'vitest';
import {
  measureCosts,
  sharedProjects,
  type MeasureCostYear,
} from '../../../src/domain/money/measure-cost.ts';
import { total } from '../../../src/domain/money/money.ts';
import { costsTable } from '../../../src/exports/tables/costs.ts';
import { rowsOf } from '../../exports/rows.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const hoshizora = publishedCity('hoshizora');
const published = rowsOf(costsTable(hoshizora));
const costsOf = (id: string, phase: 'settled' | 'budget' = 'settled') =>
  measureCosts(
    hoshizora.measures.find((measure) => measure.id === id)!,
    phase,
  );
const sums = (years: readonly MeasureCostYear[]) =>
  years.map(({ period, costs }) => [period, total(costs).yen, total(costs).stated]);
const yearOf = (years: readonly MeasureCostYear[], period: string) =>
  years.find((year) => year.period === period)!;

describe('the cost of a measure by year', () => {
  test.each(['101', '102', '103', '201', '301'])(
    'of %s is the sum of the newest rows of costs.csv over the projects that its sheets list',
    (id) => {
      const own = published.filter(({ measure_id }) => measure_id === id);
      for (const item of ['cost', 'general'] as const) {
        for (const { period, costs, general } of costsOf(id)) {
          const year = Number(period.slice(2));
          const stated = new Set(
            own
              .filter(
                (row) => row.basis === 'settled' && row.period === year && row.absence !== 'after_sheet',
              )
              .map(({ project_id }) => project_id),
          );
          const newest = published.filter(
            (row) =>
              row.item === item &&
              row.basis === 'settled' &&
              row.period === year &&
              row.is_newest === true &&
              row.is_primary === true &&
              stated.has(row.project_id),
          );
          const yen = newest.reduce((sum, { amount_yen }) => sum + Number(amount_yen ?? 0), 0);
          expect([item, period, total(item === 'cost' ? costs : general).yen]).toEqual([item, period, yen]);
        }
      }
    },
  );

  test('keeps 予算 and 決算 apart', () => {
    expect(total(yearOf(costsOf('101'), 'FY2022').costs).yen).toBe(20_515_000);
    expect(total(yearOf(costsOf('101', 'budget'), 'FY2022').costs).yen).toBe(21_800_000);
    // The budget sheet of the next year prints the same budget again beside its own.
    expect(yearOf(costsOf('101', 'budget'), 'FY2022').remarks).toEqual([]);
    expect(costsOf('102', 'budget')).toEqual([]);
  });

  test('counts a project once that two measures share, and names the other measure', () => {
    const ids = yearOf(costsOf('101'), 'FY2021').costs.map(({ projectId }) => projectId);
    expect(ids).toEqual(['1010', '1020-1', '1030']);
    for (const [id, other] of [
      ['101', '103'],
      ['103', '101'],
    ]) {
      const measure = hoshizora.measures.find((each) => each.id === id)!;
      const shared = sharedProjects(measure);
      expect(shared.map(({ project, others }) => [project.id, others.map((each) => each.id)])).toEqual([
        ['1030', [other]],
      ]);
    }
  });

  test('is partial in the year of a cell that could not be placed, and in no other', () => {
    const partial = costsOf('103').filter(({ costs }) => total(costs).partial);
    expect(partial.map(({ period }) => period)).toEqual(['FY2022']);
  });

  test('takes an amount that a later sheet could read', () => {
    expect(costsOf('102').some(({ costs }) => total(costs).partial)).toBe(false);
  });

  test('leaves out projects where they are 対象外, and after the sheet that last listed them', () => {
    expect(costsOf('103').map(({ costs }) => costs.length)).toEqual([2, 3, 40, 40, 3, 3]);
  });

  test('counts a project that was split only as long as its parts have no amount of the year', () => {
    const projects = (period: string) =>
      yearOf(costsOf('202'), period).costs.map(({ projectId }) => projectId);
    expect(projects('FY2022')).toEqual(['2210', '2230']);
    expect(projects('FY2023')).toEqual(['2230', '2211', '2212']);
  });

  test('shows an own year that is not settled as a project without an amount', () => {
    expect(total(yearOf(costsOf('201'), 'FY2024').costs)).toMatchObject({
      stated: 1,
      absent: 1,
      partial: false,
    });
  });

  test('begins with the first year that has an amount', () => {
    expect(sums(costsOf('2025-103'))).toEqual([['FY2025', 5_000_000, 1]]);
  });

  test('keeps what sheets said before, once each, and where our reading was corrected', () => {
    const [cost, general] = yearOf(costsOf('101'), 'FY2022').remarks;
    expect(cost).toMatchObject({ project: { id: '1010' }, cost: { published: '10050' } });
    expect(cost!.earlier.map(({ published: amount }) => amount)).toEqual(['9999']);
    expect(cost!.cost.corrections!.map(({ id }) => id)).toEqual(['2025-03-03-2']);
    expect(general!.earlier.map(({ published: amount }) => amount)).toEqual(['1502']);
    const rounded = yearOf(costsOf('202'), 'FY2020').remarks.find(({ cost: { item } }) => item === 'cost')!;
    expect(rounded.earlier.map(({ published: amount, unit }) => [amount, unit])).toEqual([['988', '万円']]);
  });

  test('counts nothing for a measure whose sheets do not list the project in that year', () => {
    const { measures } = publicationOf(
      writtenSheet({ projects: [{ id: 'p', name: '団子事業', money: { cost: { 令和3年度: '5' } } }] }),
      writtenSheet({
        measure: 'm2',
        fiscalYear: '令和4年度',
        projects: [{ id: 'p', name: '団子事業', money: { cost: { 令和4年度: '7' } } }],
      }),
    );
    const [first, second] = measures.map((each) => measureCosts(each, 'settled'));
    expect(sums(first!)).toEqual([['FY2021', 5000, 1]]);
    expect(sums(second!)).toEqual([['FY2022', 7000, 1]]);
  });

  test('is empty for a measure without a sheet or without a project', () => {
    const { measures } = publicationOf(writtenSheet());
    expect(measures.map((each) => measureCosts(each, 'settled'))).toEqual([[], []]);
  });
});

test('a project with sheets of its own counts in a year for which these state the amount last', () => {
  const measure = publishedCity('yukiakari').measures.find(({ id }) => id === '4-1')!;
  expect(
    measureCosts(measure, 'settled').map(({ period, costs }) => [
      period,
      costs.map(({ published, statedBy }) => `${published} ${statedBy.measureId}`),
    ]),
  ).toEqual([
    ['FY2023', ['1210 4-1-01', '1276000 4-1-02']],
    ['FY2024', ['1186 4-1', '1301000 4-1']],
  ]);
});
