import { expect, test } from 'vitest';
import { costByYear, indicatorByYear, sharedYears } from '../../src/domain/side-by-side.ts';
import { newestCost, settledYears, spendingOf } from '../../src/domain/spending.ts';
import { publicationOf, writtenSheet } from './invented-city.ts';

const project = (parts: Record<string, unknown>) => ({ id: 'p', name: '月見の会', ...parts });
const stated = (fiscalYear: string, parts: Record<string, unknown>, phase = 'settled') =>
  writtenSheet({ fiscalYear, phase, projects: [project(parts)] });
const projectOf = (...sheets: Record<string, unknown>[]) => publicationOf(...sheets).projects[0]!;

test('the newest sheet counts, and what an earlier one said otherwise is a revision', () => {
  const [first] = spendingOf(
    projectOf(
      stated('令和2年度', { cost: { 令和2年度: '10' } }),
      stated('令和3年度', { cost: { 令和2年度: '12', 令和3年度: '20' } }),
    ),
    'settled',
  );
  expect(first).toMatchObject({ cost: { yen: 12_000 }, revisions: [{ earlier: { yen: 10_000 } }] });
});

test('予算 and 決算 of one year are never mixed', () => {
  const found = projectOf(
    stated('令和3年度', { cost: { 令和3年度: '20' } }),
    stated('令和3年度', { cost: { 令和3年度: '99' } }, 'budget'),
  );
  const inYear = (phase: 'settled' | 'budget') =>
    spendingOf(found, phase).find(({ period }) => period === 'FY2021')?.cost?.yen;
  expect([inYear('settled'), inYear('budget')]).toEqual([20_000, 99_000]);
  expect(newestCost(found)?.yen).toBe(20_000);
});

test('the newest cost may be a named absence, and a zero is a cost', () => {
  expect(
    newestCost(projectOf(stated('令和3年度', { cost: { 令和2年度: '5', 令和3年度: 'unplaced' } }))),
  ).toMatchObject({
    period: 'FY2021',
    absence: 'unplaced',
  });
  expect(newestCost(projectOf(stated('令和2年度', { cost: { 令和2年度: '0' } })))?.yen).toBe(0);
});

test('years after the last settled one are left out', () => {
  const years = spendingOf(projectOf(stated('令和2年度', { cost: { 令和2年度: '5' } })), 'settled');
  expect([years.length, settledYears(years).length]).toEqual([3, 1]);
});

test('figures beside each other share every year from the first to the last', () => {
  const { projects, indicators } = publicationOf(
    stated('令和4年度', {
      moneyUnit: '万円',
      cost: { 令和2年度: '5', 令和3年度: 'dash', 令和4年度: 'not_settled' },
      outcomes: [{ id: 'p-outcome-1', name: '来た人', unit: '人', actuals: { 令和4年度: '7' } }],
    }),
  );
  const figures = [costByYear(projects[0]!), indicatorByYear(indicators[0]!)];
  expect(figures[0]).toMatchObject({
    unit: '万円',
    cells: [{ value: '5' }, { absence: 'dash' }, { absence: 'not_settled' }],
  });
  expect(sharedYears(figures)).toEqual([2020, 2021, 2022]);
});
