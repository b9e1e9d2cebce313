import { expect, test } from 'vitest';
import { costUpOutcomeDown } from '../../../src/domain/question/cost-up-outcome-down.ts';
import type { IndicatorReading } from '../../../src/schema/register.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

type Row = Record<string, unknown>;
const years = (...values: unknown[]): Row =>
  Object.fromEntries(values.map((value, index) => [`令和${index + 2}年度`, value]));

/** The years of each question about a project with this cost and this outcome. */
function asked(cost: Row, outcome: Row, reading: Partial<IndicatorReading> = {}) {
  const project = {
    id: 'p',
    name: '団子事業',
    money: { cost },
    indicators: [{ id: 'p-outcome-1', name: '団子の数', unit: '個', actuals: outcome }],
  };
  const publication = publicationOf(
    writtenSheet({ fiscalYear: '令和4年度', columns: {}, projects: [project] }),
  );
  const indicator = publication.indicators[0]!;
  Object.assign(indicator.reading, reading);
  return costUpOutcomeDown(publication.projects[0]!).map((question) =>
    question.years.map(({ period }) => period),
  );
}

test('three years in a row dearer with less to show: asked', () => {
  expect(asked(years('1', '2', '4'), years('30', '25', '18'))).toEqual([['FY2020', 'FY2021', 'FY2022']]);
});

test('two years are not enough', () => {
  expect(asked(years('1', '2'), years('30', '25'))).toEqual([]);
  expect(asked(years('1', '2', '2'), years('30', '25', '18'))).toEqual([]);
  expect(asked(years('1', '2', '4'), years('30', '25', '25'))).toEqual([]);
});

test('where lower is better, more is worse', () => {
  expect(asked(years('1', '2', '4'), years('18', '25', '30'), { direction: 'lower' })).toHaveLength(1);
  expect(asked(years('1', '2', '4'), years('30', '25', '18'), { direction: 'lower' })).toEqual([]);
});

test('nothing is asked of an outcome that is better neither way, or of a running total', () => {
  expect(asked(years('1', '2', '4'), years('30', '25', '18'), { direction: 'none' })).toEqual([]);
  expect(asked(years('1', '2', '4'), years('30', '25', '18'), { direction: 'maintain' })).toEqual([]);
  expect(asked(years('1', '2', '4'), years('30', '25', '18'), { runningTotal: true })).toEqual([]);
});

test('a cost or an outcome that could not be placed, or is absent or only expected, ends the row', () => {
  expect(asked(years('1', 'unplaced', '4', '5'), years('30', '25', '18', '17'))).toEqual([]);
  expect(asked(years('1', '2', '4'), years('30', 'unplaced', '18'))).toEqual([]);
  expect(asked(years('1', '2', '4'), years('30', 'cancelled', '18'))).toEqual([]);
  const expected = { 令和2年度: '30', 令和3年度: '25', '令和4年度（見込み）': '18' };
  expect(asked(years('1', '2', '4'), expected)).toEqual([]);
  expect(asked(years('1', '2', '4'), years('30', '25', { value: '18', status: 'provisional' }))).toEqual([]);
});

test('a year without a column between two others ends the row', () => {
  const gap = { 令和2年度: '1', 令和3年度: '2', 令和5年度: '4' };
  expect(asked(gap, { 令和2年度: '30', 令和3年度: '25', 令和5年度: '18' })).toEqual([]);
});

test('what was budgeted is not what was spent', () => {
  const budget = { 令和2年度: '1', 令和3年度: '2', '令和4年度（予算）': '4' };
  expect(asked(budget, years('30', '25', '18'))).toEqual([]);
  expect(asked({ ...budget, '令和4年度（決算）': '3' }, years('30', '25', '18'))).toHaveLength(1);
});
