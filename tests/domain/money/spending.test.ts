import { describe, expect, test } from 'vitest';
import { costByYear, indicatorByYear, sharedYears } from '../../../src/domain/observation/side-by-side.ts';
import { newestCost, spokenYears, spendingOf } from '../../../src/domain/money/spending.ts';
import type { Basis } from '../../../src/schema/basis.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const stated = (fiscalYear: string, money: Record<string, unknown>, parts: Record<string, unknown> = {}) =>
  writtenSheet({ fiscalYear, projects: [{ id: 'p', name: '月見の会', money }], ...parts });
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
    stated('令和3年度', { cost: { 令和3年度: '99' } }, { phase: 'budget' }),
  );
  const inYear = (phase: 'settled' | 'budget') =>
    spendingOf(found, phase).find(({ period }) => period === 'FY2021')?.cost?.yen;
  expect([inYear('settled'), inYear('budget')]).toEqual([20_000, 99_000]);
  expect(newestCost(found)?.yen).toBe(20_000);
});

describe('columns of several kinds in one year', () => {
  const columns = { projects: ['令和3年度（当初予算）', '令和3年度（補正後予算）', '令和3年度（決算）'] };
  const spent = (cost: Record<string, unknown>, basis: Basis) =>
    spendingOf(projectOf(stated('令和3年度', { cost }, { columns })), basis).map(({ cost: of }) => [
      of?.stage,
      of?.yen ?? of?.absence,
    ]);
  const cost = { '令和3年度（当初予算）': '10', '令和3年度（補正後予算）': '12', '令和3年度（決算）': '11' };

  test('are each a row of years of its own; of several stages the last that says anything counts', () => {
    expect(spent(cost, 'settled')).toEqual([[undefined, 11_000]]);
    expect(spent(cost, 'budget')).toEqual([['補正後', 12_000]]);
    expect(spent({ ...cost, '令和3年度（補正後予算）': 'unplaced' }, 'budget')).toEqual([['当初', 10_000]]);
    expect(spent({ ...cost, '令和3年度（補正後予算）': 'dash' }, 'budget')).toEqual([['補正後', 'dash']]);
    expect(spent(cost, 'planned')).toEqual([]);
  });

  test('revise nothing between stages or bases: only another sheet does, of the same column', () => {
    const both = projectOf(
      stated('令和3年度', { cost }, { columns }),
      stated(
        '令和4年度',
        { cost: { '令和3年度（補正後予算）': '13', '令和3年度（決算）': '11' } },
        { columns },
      ),
    );
    expect(spendingOf(both, 'budget').flatMap(({ revisions }) => revisions)).toMatchObject([
      { earlier: { yen: 12_000, stage: '補正後' }, later: { yen: 13_000 } },
    ]);
    expect(spendingOf(both, 'settled').flatMap(({ revisions }) => revisions)).toEqual([]);
  });
});

test('people are no money, and are never in a row of years of it', () => {
  const [year] = spendingOf(
    projectOf(
      stated('令和3年度', {
        cost: { 令和3年度: '5' },
        amounts: { staff: { 令和3年度: '0.5' }, 'staff-cost': { 令和3年度: '3' } },
      }),
    ),
    'settled',
  ).filter(({ period }) => period === 'FY2021');
  expect([...year!.funding.keys()]).toEqual(['staff-cost']);
});

test('a blank cell revises nothing', () => {
  const [first] = spendingOf(
    projectOf(
      stated('令和2年度', { cost: { 令和2年度: 'blank' } }),
      stated('令和3年度', { cost: { 令和2年度: '12', 令和3年度: '20' } }),
    ),
    'settled',
  );
  expect(first).toMatchObject({ cost: { yen: 12_000 }, revisions: [] });
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

test('years after the last of which a sheet says anything are left out', () => {
  const years = spendingOf(projectOf(stated('令和2年度', { cost: { 令和2年度: '5' } })), 'settled');
  expect([years.length, spokenYears(years).length]).toEqual([3, 1]);
});

test('figures beside each other share every year from the first to the last', () => {
  const project = {
    id: 'p',
    name: '月見の会',
    money: { unit: '万円', cost: { 令和2年度: '5', 令和3年度: 'dash', 令和4年度: 'blank' } },
    indicators: [{ id: 'p-outcome-1', name: '来た人', unit: '人', actuals: { 令和4年度: '7' } }],
  };
  const { projects, indicators } = publicationOf(
    writtenSheet({ fiscalYear: '令和4年度', projects: [project] }),
  );
  const figures = [costByYear(projects[0]!), indicatorByYear(indicators[0]!)];
  expect(figures[0]).toMatchObject({
    unit: '万円',
    cells: [{ value: '5' }, { absence: 'dash' }, { absence: 'blank' }],
  });
  expect(sharedYears(figures)).toEqual([2020, 2021, 2022]);
});

test('a cost by year is in the unit of the newest sheet that states one, and in none where no sheet does', () => {
  const columns = { projects: ['令和3年度'] };
  const inYen = stated('令和3年度', { unit: '円', cost: { 令和3年度: '3,162,551' } }, { columns });
  const without = writtenSheet({ fiscalYear: '令和4年度', projects: [{ id: 'p', name: '月見の会' }] });
  expect(costByYear(projectOf(inYen, without))).toMatchObject({
    unit: '円',
    cells: [{ period: 'FY2021', value: '3162551' }],
  });
  const inThousands = stated(
    '令和4年度',
    { cost: { 令和4年度: '5' } },
    { columns: { projects: ['令和4年度'] } },
  );
  expect(costByYear(projectOf(inYen, inThousands))).toMatchObject({
    unit: '千円',
    cells: [{ value: '3162.551' }, { value: '5' }],
  });
  expect(costByYear(projectOf(without))).toMatchObject({ unit: '', cells: [] });
});
