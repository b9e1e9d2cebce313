import type { Basis, Stage } from './basis.ts';

/** A column of a table: its period and, where the paper prints them, its basis and stage. */
export interface Column {
  /** Canonical period. */
  period: string;
  basis?: Basis;
  stage?: Stage;
}

/** Whether two columns are the same: 令和6年度（予算） and R6年度（予算）. */
export function sameColumn(one: Column, other: Column): boolean {
  return columnKey(one) === columnKey(other);
}

/** A column as a short key: `FY2024`, `FY2024 budget`, `FY2024 budget 補正後`. */
export function columnKey({ period, basis, stage }: Column): string {
  return [period, basis, stage].filter((part) => part !== undefined).join(' ');
}

/** The column that a short key stands for. */
export function columnOfKey(key: string): Column {
  const [period = '', basis, stage] = key.split(' ');
  return { period, ...(basis && { basis: basis as Basis }), ...(stage && { stage: stage as Stage }) };
}
