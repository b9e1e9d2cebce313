import type { PeriodCell } from '../schema/cell.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { overColumns } from './observation.ts';

/** The year columns of table (4): those that hold anything, and those where every cell waits for its accounts. */
export function yearsWithValues({ projects, columns }: SheetRecord): { shown: string[]; omitted: string[] } {
  const rows = projects.flatMap(({ cost, funding, outcomes }) => [
    ...(cost ? [cost] : []),
    ...Object.values(funding),
    ...outcomes.map(({ actuals }) => actuals),
  ]);
  const shown = columns.projects.filter((period) => rows.some((row) => holds(row, columns.projects, period)));
  return { shown, omitted: columns.projects.filter((period) => !shown.includes(period)) };
}

function holds(row: readonly PeriodCell[], columns: readonly string[], period: string): boolean {
  return overColumns(row, columns).some((cell) => cell.period === period && cell.absence !== 'not_settled');
}
