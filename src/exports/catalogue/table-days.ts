import { periodEnd, periodStart } from '../../domain/observation/period.ts';
import { cellOf, type Table } from '../table.ts';

/** The first and the last day (YYYY-MM-DD) of what data are about. */
export interface Days {
  start: string;
  end: string;
}

/**
 * What time a table is about, from its own cells: the periods for which it gives a value (targets and plans are wishes, not
 * coverage), or else the fiscal years of its sheets. A table without either column covers no time of its own.
 */
export function tableDays(table: Table): Days | undefined {
  const cells = (key: string) => {
    const column = table.columns.find((each) => each.key === key);
    return column && ((row: unknown) => cellOf(column, row));
  };
  const [start, end] = ['period_start', 'period_end'].map(cells);
  if (start && end) {
    const [absence, role, basis] = ['absence', 'role', 'basis'].map(cells);
    const stated = table.rows.filter(
      (row) => absence?.(row) === undefined && role?.(row) !== 'target' && basis?.(row) !== 'planned',
    );
    return span(stated.map((row) => ({ start: start(row), end: end(row) })));
  }
  const year = cells('sheet_fiscal_year');
  if (!year) return undefined;
  const years = table.rows.map((row) => `FY${String(year(row))}`);
  return span(years.map((period) => ({ start: periodStart(period), end: periodEnd(period) })));
}

/** From the first of all first days to the last of all last days; undefined where there is none. */
export function span(all: readonly { start: unknown; end: unknown }[]): Days | undefined {
  const days = (values: unknown[]) => values.filter((value) => typeof value === 'string').sort();
  const start = days(all.map((each) => each.start)).at(0);
  const end = days(all.map((each) => each.end)).at(-1);
  return start === undefined || end === undefined ? undefined : { start, end };
}
