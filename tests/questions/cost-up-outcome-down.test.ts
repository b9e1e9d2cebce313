import { describe, expect, test } from 'vitest';
import { costUpOutcomeDown } from '../../src/questions/cost-up-outcome-down/finding.ts';
import type { IndicatorReading } from '../../src/schema/register.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { saidOf } from './asked-cities.ts';

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

describe('what is said and shown of it', () => {
  test('outcomes and costs are named year by year', () => {
    expect(saidOf('2024/301 cost_up_outcome_down 3010-outcome-1 3010 FY2022')).toEqual({
      words:
        '事業「夜道見守り事業」の成果指標「見守りの歩きの延べ参加者数」（多いほどよい）は、令和2年度から令和4年度まで順に300人、250人、180人と書かれています。同じ事業の事業費は、令和2年度が1,000千円、令和3年度が2,000千円、令和4年度が4,000千円です。事業費は、この成果とどのようにつながっているのでしょうか。',
      places: [
        'indicators/3010-outcome-1/#values 年度ごとの値：見守りの歩きの延べ参加者数',
        'projects/3010/#costs 年度ごとの事業費：夜道見守り事業',
      ],
      staffPath: 'projects › 0 › money › cost › FY2022',
    });
  });
});
