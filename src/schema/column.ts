import { z } from 'zod';
import { basisWords, readBasis, type Basis, type Stage } from './basis.ts';
import { refuse } from './described.ts';
import { readPeriod, whyNoPeriod } from './period.ts';

/** A column of a table: its period and, where the paper prints them, its basis and stage. */
export interface Column {
  /** Canonical period. */
  period: string;
  basis?: Basis;
  stage?: Stage;
}

/**
 * A column as its heading says it: `令和6年度`, `令和6年度（予算）`, `令和6年度（補正後予算）`, `令和5年度（決算見込み）`. Written alike
 * under `columns` and in the cells of a row.
 */
export const column = z.string().transform((written, context): Column => {
  const read = readColumn(written);
  if (!('reason' in read)) return read;
  refuse(context, written, read.reason, read.remedy);
  return z.NEVER;
});

/** What a heading says, or why it cannot be read. */
export function readColumn(written: string): Column | { reason: string; remedy: string } {
  const [, of = '', words] = /^([^（(]*)(?:[（(]([^（()）]*)[）)])?$/u.exec(written.trim()) ?? [];
  const period = readPeriod(of);
  if (period === undefined) {
    const [reason, remedy] = whyNoPeriod(of === '' ? written : of);
    return { reason, remedy };
  }
  if (words === undefined) return { period };
  const said = readBasis(words);
  if (said) return { period, ...said };
  return {
    reason: `「${written}」のかっこの中の「${words}」は、列の種類として読めません。`,
    remedy: `書けるのは、${basisWords} です。`,
  };
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
