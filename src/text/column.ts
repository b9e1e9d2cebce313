import type { Basis, Stage } from '../schema/basis.ts';
import { columnOfKey } from '../schema/column-key.ts';
import { everyYear } from '../schema/every-year.ts';
import { moneyBasis } from './basis.ts';
import { periodLabel } from './period.ts';

/** What heads a column: its period, and its basis where one is known. */
interface Headed {
  period: string;
  basis?: Basis;
  stage?: Stage;
}

/**
 * The heading of a column: 令和6年度, 令和6年度（予算）, 令和6年度（補正後予算）. Its basis is said where it is not `plain`, the one that
 * goes without saying where the heading stands; `none` where every basis is said.
 */
export function columnLabel(column: Headed, plain: Basis | 'none' = 'settled'): string {
  return `${periodLabel(column.period)}${columnBasis(column, plain)}`;
}

/** The basis of a column in brackets, for headings that break before it; empty where it goes without saying. */
export function columnBasis(
  { basis, stage }: Omit<Headed, 'period'>,
  plain: Basis | 'none' = 'settled',
): string {
  if (basis === undefined || (basis === plain && stage === undefined)) return '';
  return `（${moneyBasis({ basis, stage })}）`;
}

/** The heading of a column by its key: FY2024 budget → 令和6年度（予算）; every_year → 毎年度. */
export function columnKeyLabel(key: string): string {
  return key === everyYear ? '毎年度' : columnLabel(columnOfKey(key));
}
