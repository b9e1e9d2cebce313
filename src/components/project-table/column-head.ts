import type { WholeColumn } from '../../domain/observation/column.ts';
import { periodKind, periodYear } from '../../domain/observation/period.ts';
import { columnBasis } from '../../text/column.ts';
import { periodLabel, shortYear } from '../../text/period.ts';

/** The head of a narrow column: R3 over 2021, and its basis where that does not go without saying. */
export interface ColumnHead {
  /** R3; of anything but a fiscal year the whole name. */
  short: string;
  western?: number;
  /** （予算）; empty for 決算・実績. */
  basis: string;
}

/** What heads a column of the project table. */
export function columnHead(column: WholeColumn): ColumnHead {
  const { period } = column;
  const basis = columnBasis(column);
  if (periodKind(period) !== 'fiscal_year') return { short: periodLabel(period), basis };
  return { short: shortYear(periodYear(period)), western: periodYear(period), basis };
}
