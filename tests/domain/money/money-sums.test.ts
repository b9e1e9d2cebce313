import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../../src/domain/money/ledger.ts';
import {
  byDepartment,
  byGoal,
  bySource,
  columnsSideBySide,
  moneyColumns,
  presentColumn,
  shareOf,
  sumOf,
  withoutSource,
} from '../../../src/domain/money/money-sums.ts';
import { publicationWith, writtenPlan, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const settled = { period: 'FY2021', basis: 'settled' } as const;
const project = (id: string, cost: string, parts: Record<string, unknown> = {}) => ({
  id,
  name: `${id}事業`,
  money: { cost: { 令和3年度: cost }, ...parts },
});
const city = publicationWith(
  {
    plans: [
      writtenPlan({
        goals: [
          { id: 'g1', number: '1', name: '月の美しいまち' },
          { id: 'g2', number: '2', name: '星の美しいまち' },
          { id: 'g1-1', number: '1-1', name: '月夜', parent: 'g1' },
        ],
        measures: [
          { id: 'm2', name: '団子をそなえるプロジェクト', goal: 'g2' },
          { id: 'm1', name: '月見をたのしむプロジェクト', goal: 'g1-1' },
          { id: 'm3', name: 'うさぎプロジェクト' },
        ],
      }),
    ],
    projects: { a: {}, b: {}, c: {}, d: {}, e: {} },
    departments: [
      { id: 'moon', names: [{ name: '月見課' }] },
      { id: 'dango', names: [{ name: '団子課' }] },
    ],
  },
  writtenSheet({
    leadDepartment: '団子課',
    projects: [
      project('a', '100', { funding: { general: { 令和3年度: '60' } } }),
      project('b', 'blank'),
      { ...project('c', '50', { funding: { general: { 令和3年度: '0' } } }), leadDepartment: '月見課' },
    ],
  }),
  writtenSheet({ measure: 'm2', measureName: '団子をそなえるプロジェクト', projects: [project('d', '30')] }),
  writtenSheet({
    measure: 'm3',
    measureName: 'うさぎプロジェクト',
    leadDepartment: 'うさぎ組',
    projects: [project('e', '20')],
  }),
);
const entries = ledgerOf(city);

describe('sums of money', () => {
  test('add up a column, and count what has no number', () => {
    expect(sumOf(entries, settled)).toEqual({ yen: 200_000, stated: 4, unknown: 1, provisional: 0 });
  });

  test('say that an amount in them is provisional', () => {
    const sums = ledgerOf(publishedCity('maboroshi'));
    const counts = moneyColumns(sums).map((column) => sumOf(sums, column).provisional);
    expect(counts.filter((count) => count > 0)).toEqual([1]);
  });

  test('never add up two bases', () => {
    const columns = { projects: ['令和3年度（決算）', '令和3年度（当初予算）', '令和3年度（補正後予算）'] };
    const cost = (...cells: [string, string][]) => ({ cost: Object.fromEntries(cells) });
    const both = publicationWith(
      { projects: { a: {}, b: {} } },
      writtenSheet({
        columns,
        projects: [
          { id: 'a', name: 'あ', money: cost(['令和3年度（決算）', '5'], ['令和3年度（当初予算）', '6']) },
          { id: 'b', name: 'い', money: cost(['令和3年度（決算）', '2'], ['令和3年度（補正後予算）', '8']) },
        ],
      }),
    );
    const sums = moneyColumns(ledgerOf(both)).map((column) => [
      column.basis,
      column.stage,
      sumOf(ledgerOf(both), column).yen,
    ]);
    expect(sums).toEqual([
      ['settled', undefined, 7000],
      ['budget', '補正後', 8000],
      ['budget', '当初', 6000],
    ]);
  });

  test('by goal and measure are whole: each amount under one goal, in the order of the plan', () => {
    const goals = byGoal(entries, city);
    expect(goals.map(({ goal, measures }) => [goal?.id, measures.map(({ measure }) => measure.id)])).toEqual([
      ['g1', ['m1']],
      ['g2', ['m2']],
      [undefined, ['m3']],
    ]);
    expect(goals.map((each) => sumOf(each.entries, settled).yen)).toEqual([150_000, 30_000, 20_000]);
  });

  test('by department are whole, in the order of the city, by the department that the paper prints beside the project', () => {
    const departments = byDepartment(entries, city);
    expect(departments.map(({ id, name, entries: of }) => [id, name, sumOf(of, settled).yen])).toEqual([
      ['moon', '月見課', 50_000],
      ['dango', '団子課', 100_000],
      [undefined, 'うさぎ組', 20_000],
      [undefined, undefined, 30_000],
    ]);
  });

  test('by source count what a source pays for, and what nothing is known of', () => {
    expect(bySource(entries, settled, ['general', 'other'])).toEqual([
      { source: 'general', yen: 60_000, stated: 2, unknown: 0, provisional: 0, paysFor: 1 },
    ]);
    expect(withoutSource(entries, settled, ['general'])).toBe(3);
  });
});

describe('the columns of sums', () => {
  const columns = moneyColumns(ledgerOf(publishedCity('hoshizora')));

  test('are those with an amount, by year, the firmest first', () => {
    const last = columns.filter(({ period }) => period === 'FY2025').map(({ basis }) => basis);
    expect(last).toEqual(['settled', 'budget']);
    expect(columns.map(({ period }) => period)).toEqual(columns.map(({ period }) => period).toSorted());
  });

  test('stand side by side with one for each year, of many the last', () => {
    const three = columnsSideBySide(columns, 3);
    expect(three.map(({ period, basis }) => `${period} ${basis}`)).toEqual([
      'FY2023 settled',
      'FY2024 settled',
      'FY2025 settled',
    ]);
  });

  test('begin with the last settled year, or the firmest of the last where nothing is settled', () => {
    expect(presentColumn(columns)).toEqual({ period: 'FY2025', basis: 'settled' });
    expect(
      presentColumn([
        { period: 'FY2024', basis: 'budget' },
        { period: 'FY2024', basis: 'planned' },
      ]),
    ).toEqual({ period: 'FY2024', basis: 'budget' });
    expect(presentColumn([])).toBeUndefined();
  });
});

test.each([
  [1, 3, '33.3'],
  [0, 3, '0.0'],
  [1, 3000, '0.03'],
  [1, 3_000_000, '0.00003'],
  [3, 3, '100.0'],
  [1, 0, undefined],
  [-1, 3, undefined],
])('%d of %d is a share of %s percent', (yen, whole, share) => expect(shareOf(yen, whole)).toBe(share));
