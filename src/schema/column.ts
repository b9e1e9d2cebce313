import { z } from 'zod';
import { basisWords, readBasis } from './basis.ts';
import type { Column } from './column-key.ts';
import { refuse } from './described.ts';
import { readPeriod, whyNoPeriod } from './period.ts';

/**
 * A column as its heading says it: `令和6年度`, `令和6年度（予算）`, `令和6年度（補正後予算）`, `令和5年度（決算見込み）`. Written alike
 * under `columns` and in the cells of a row.
 */
export const column = z
  .string()
  .transform((written, context): Column => {
    const read = readColumn(written);
    if (!('reason' in read)) return read;
    refuse(context, written, read.reason, read.remedy);
    return z.NEVER;
  })
  .meta({ written: '列の見出し（例：`令和3年度`、`令和6年度（予算）`）' });

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
