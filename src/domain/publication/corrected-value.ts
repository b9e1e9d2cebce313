import type { Cell } from '../../schema/cell.ts';
import { sameColumn, type Column } from '../../schema/column-key.ts';
import type { CorrectionRecord } from '../../schema/correction.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Cost } from '../money/cost.ts';
import { columnOf } from '../observation/column.ts';
import type { Observation } from '../observation/observation.ts';
import { correctedTexts } from './corrected-text.ts';
import { amountKey, correctedFact, valueKey, type Correction } from './correction.ts';

/**
 * The corrections of a sheet by what they are about. A column that says no basis is the one in which a cell written alike
 * stands, so that a correction of 令和3年度 never marks 令和3年度（予算） too.
 */
export function byCorrectedFact(
  corrections: readonly Correction[],
  sheet: SheetRecord,
): ReadonlyMap<string, Correction[]> {
  return Map.groupBy(corrections, (each) => correctedFact(inWholeColumn(each, sheet)));
}

/** What a correction of a value is about, where one is made. */
export function observationKeyOf({ indicatorId, role, period, basis, stage }: Observation): string {
  const column =
    period === undefined ? undefined : { period, ...(basis && { basis }), ...(stage && { stage }) };
  return valueKey(indicatorId, role, column);
}

/** What a correction of an amount is about, where one is made. */
export function costKeyOf({ projectId, item, ...column }: Cost): string {
  return amountKey(projectId, item, column);
}

/**
 * What the sheet says now where a correction was made: the number, the word printed instead, or why there is none; of a text all
 * that stands in the field. Nothing where the sheet has no such value.
 */
export function statedNow(record: CorrectionRecord, sheet: SheetRecord): string[] {
  const { text, indicator, amount } = record;
  if (text) return correctedTexts(sheet, text);
  const cells = indicator ? valueCells(sheet, indicator) : amount ? amountCells(sheet, amount) : [];
  return cells.slice(0, 1).map((cell) => cell.value ?? cell.text ?? cell.absence ?? '');
}

type StatedCell = Partial<Pick<Cell, 'value' | 'text' | 'absence'>>;

function valueCells(
  sheet: SheetRecord,
  { id, role, period }: NonNullable<CorrectionRecord['indicator']>,
): StatedCell[] {
  const { indicators, projects, columns } = sheet;
  const all = [...indicators, ...projects.flatMap((project) => project.indicators)];
  return all
    .filter((each) => each.id === id)
    .flatMap(({ baseline, actuals, targets }): (StatedCell & { period?: string | undefined })[] => {
      if (role === 'actual') {
        const table = columns[tableOf(id, sheet)];
        return (actuals?.values ?? []).filter((cell) => isUnder(cell, period, table, sheet));
      }
      const dated = role === 'baseline' ? (baseline ? [baseline] : []) : targets;
      return dated.filter((each) => period === undefined || each.period === period.period);
    });
}

function amountCells(
  sheet: SheetRecord,
  { project, item, period }: NonNullable<CorrectionRecord['amount']>,
): StatedCell[] {
  const money = project === undefined ? sheet.money : sheet.projects.find(({ id }) => id === project)?.money;
  const row = item === 'cost' ? money?.cost : (money?.funding[item] ?? money?.amounts[item]);
  const table = sheet.columns[project === undefined ? 'money' : 'projects'];
  return (row?.values ?? []).filter((cell) => isUnder(cell, period, table, sheet));
}

function isUnder(
  cell: Column,
  column: Column | undefined,
  columns: readonly Column[],
  sheet: SheetRecord,
): boolean {
  if (column === undefined) return false;
  return sameColumn(columnOf(cell, columns, sheet), columnOf(column, columns, sheet));
}

function inWholeColumn(record: Correction, sheet: SheetRecord): Correction {
  const { indicator, amount } = record;
  if (indicator?.role === 'actual' && indicator.period) {
    const period = columnOf(indicator.period, sheet.columns[tableOf(indicator.id, sheet)], sheet);
    return { ...record, indicator: { ...indicator, period } };
  }
  if (!amount) return record;
  const table = sheet.columns[amount.project === undefined ? 'money' : 'projects'];
  return { ...record, amount: { ...amount, period: columnOf(amount.period, table, sheet) } };
}

function tableOf(indicatorId: string, { indicators }: SheetRecord): 'indicators' | 'projects' {
  return indicators.some(({ id }) => id === indicatorId) ? 'indicators' : 'projects';
}
