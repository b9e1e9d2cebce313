import type { WholeColumn } from '../../domain/observation/column.ts';
import { periodKind, periodYear } from '../../domain/observation/period.ts';
import { columnBasis } from '../../text/column.ts';
import { periodLabel } from '../../text/period.ts';

/** The head of a column: 令和3年度 over 2021, and its basis where that does not go without saying. */
export interface ColumnHead {
  label: string;
  /** The western year of a fiscal year. */
  western?: number;
  /** （予算）; empty for 決算・実績. */
  basis: string;
}

/** What heads a column of the project table. */
export function columnHead(column: WholeColumn): ColumnHead {
  const { period } = column;
  const head = { label: periodLabel(period), basis: columnBasis(column) };
  return periodKind(period) === 'fiscal_year' ? { ...head, western: periodYear(period) } : head;
}
