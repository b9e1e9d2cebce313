import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/charts/columns/columns.ts';

const years = [2019, 2020, 2021];
const columns = (cells: Parameters<typeof columnsOf>[0], asked = years) =>
  columnsOf(cells, { title: '転入者', unit: '人', years: asked, currentYear: 2021 });

test('every shared year has its place, and a year without a column is not a zero', () => {
  const chart = columns([
    { period: 'FY2020', value: '0' },
    { period: 'FY2021', absence: 'unplaced' },
  ]);
  expect(chart.columns.map(({ look, word, text }) => [look, word ?? text])).toEqual([
    ['none', '欄なし'],
    ['value', '0'],
    ['hatch', '欄未特定'],
  ]);
  expect(chart.sentence).toBe('転入者。令和元年度 欄なし、令和2年度 0人、令和3年度 欄未特定。');
});

test('a column below zero hangs from the zero line', () => {
  const { columns: drawn, zero } = columns([
    { period: 'FY2019', value: '10' },
    { period: 'FY2020', value: '-10' },
  ]);
  expect(drawn[0]!.to).toBe(zero);
  expect(drawn[1]!.from).toBe(zero);
  expect(drawn[1]!.to).toBeGreaterThan(zero);
});

test('many years, or long numbers, stand below each other', () => {
  expect(columns([{ period: 'FY2021', value: '140' }]).upright).toBe(true);
  expect(columns([{ period: 'FY2021', value: '123456789012' }]).upright).toBe(false);
  expect(columns([], [2018, ...years]).upright).toBe(false);
});

test('a figure that was only expected or planned says so', () => {
  const chart = columns([
    { period: 'FY2020', value: '5', basis: 'settled' },
    { period: 'FY2021', value: '7', basis: 'planned' },
  ]);
  expect(chart.columns.map(({ word }) => word)).toEqual(['欄なし', undefined, '計画']);
  expect(chart.sentence).toContain('令和3年度 7人 計画');
});
