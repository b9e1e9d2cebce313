import { expect, it } from 'vitest';
import { everyTable } from '../../src/exports/tables.ts';
import { publishedCity } from '../domain/published-city.ts';
import { pick, rowsOf, type ReadRow } from './rows.ts';

const { observations, costs } = everyTable(publishedCity('hoshizora'));
const correctedIn = (rows: ReadRow[], ...keys: string[]) =>
  rows.filter(({ corrected }) => corrected !== undefined).map((row) => pick(row, ...keys));

it('a value bears the day of its last correction in the row of the sheet that was corrected, and in no other', () => {
  expect(
    correctedIn(rowsOf(observations), 'indicator_id', 'period', 'sheet_fiscal_year', 'value', 'corrected'),
  ).toEqual([['102-kpi-4', 2024, 2024, '41', '2025-03-03']]);
});

it('an amount that was corrected bears the day too', () => {
  expect(
    correctedIn(rowsOf(costs), 'project_id', 'period', 'sheet_fiscal_year', 'published_value', 'corrected'),
  ).toEqual([['1010', 2022, 2023, '10050', '2025-03-03']]);
});
