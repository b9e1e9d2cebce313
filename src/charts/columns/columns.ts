import type { Absence } from '../../schema/absence.ts';
import { periodYear } from '../../domain/observation/period.ts';
import { absenceInCell, absenceWords } from '../../text/absence.ts';
import { firmnessOf, type Based } from '../../text/basis.ts';
import { spokenValue } from '../../text/chart.ts';
import { readableNumber } from '../../text/number.ts';
import { periodLabel, shortYear } from '../../text/period.ts';
import { scaleOf, shareOf } from '../scene/scale.ts';

/** What one figure was in one year: a number, or why there is none. */
export interface ColumnCell extends Based {
  period: string;
  value?: string | undefined;
  absence?: Absence | undefined;
}

/** One year of a small chart. */
export interface Column {
  /** R3. */
  label: string;
  /** 令和3年度. */
  when: string;
  /** 58 */
  text?: string;
  /** Why there is no number, or what is to be remarked on it: 見込み, 計画. */
  word?: string;
  look: 'value' | 'none' | 'gap' | 'wash' | 'hatch';
  /** From where to where the column reaches, in percent of the plot from its top. */
  from: number;
  to: number;
  current: boolean;
}

/** A figure by year in its own unit, beside others of the same years: never two axes in one picture. */
export interface Columns {
  title: string;
  unit: string;
  sentence: string;
  columns: Column[];
  /** Where zero stands, in percent from the top. */
  zero: number;
  /** Whether years stand side by side; many years or long numbers stand below each other. */
  upright: boolean;
}

/** Describes one figure over the years that its neighbours show too. */
export function columnsOf(
  cells: readonly ColumnCell[],
  {
    title,
    unit,
    years,
    currentYear,
  }: { title: string; unit: string; years: readonly number[]; currentYear: number },
): Columns {
  const scale = scaleOf(cells.flatMap(({ value }) => (value === undefined ? [] : Number(value))));
  const fromTop = (value: number) => 100 * (1 - shareOf(scale, value));
  const stated: ColumnCell[] = years.map(
    (year) => cells.find(({ period }) => periodYear(period) === year) ?? { period: `FY${year}` },
  );
  const columns = stated.map((cell) => columnOf(cell, fromTop, currentYear));
  const longest = Math.max(
    0,
    ...columns.map(({ text = '', word = '' }) => Math.max(text.length, 2 * word.length)),
  );
  return {
    title,
    unit,
    sentence: `${title}。${stated.map((cell) => spoken(cell, unit)).join('、')}。`,
    columns,
    zero: fromTop(0),
    upright: columns.length <= 3 && longest <= 10,
  };
}

function columnOf(cell: ColumnCell, fromTop: (value: number) => number, currentYear: number): Column {
  const { period, value } = cell;
  const year = periodYear(period);
  const end = fromTop(value === undefined ? 0 : Number(value));
  const word = wordOf(cell);
  return {
    label: shortYear(year),
    when: periodLabel(period),
    ...(value === undefined ? {} : { text: readableNumber(value) }),
    ...(word === undefined ? {} : { word }),
    look: lookOf(cell),
    from: Math.min(fromTop(0), end),
    to: Math.max(fromTop(0), end),
    current: year === currentYear,
  };
}

function wordOf(cell: ColumnCell): string | undefined {
  const { value, absence } = cell;
  if (value !== undefined) return firmnessOf(cell);
  return absenceInCell(absence);
}

function lookOf({ value, absence }: ColumnCell): Column['look'] {
  if (value !== undefined) return 'value';
  if (absence === undefined) return 'none';
  if (absence === 'after_sheet') return 'wash';
  return absence === 'unplaced' ? 'hatch' : 'gap';
}

function spoken(cell: ColumnCell, unit: string): string {
  const number = cell.value === undefined ? undefined : spokenValue(cell.value, unit);
  const word = cell.value === undefined && cell.absence ? absenceWords[cell.absence].label : wordOf(cell);
  return [periodLabel(cell.period), number, word].filter((part) => part !== undefined).join(' ');
}
