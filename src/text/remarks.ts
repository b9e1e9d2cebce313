import type { Cost } from '../domain/money/cost.ts';
import { columnLabel } from './column.ts';
import { periodLabel } from './period.ts';

/** The remarks of the sheet on single amounts: which column, and the words. */
export function cellRemarks(costs: readonly Cost[]): { about: string; note: string }[] {
  return costs.flatMap((cost) =>
    cost.note === undefined ? [] : [{ about: columnLabel(cost), note: cost.note }],
  );
}

/** The remarks on a whole row, each once: of amounts, or of an indicator's actuals. */
export function rowRemarks(
  cells: readonly { rowNote?: string | undefined; breakAt?: string | undefined }[],
): string[] {
  const remarks = cells.flatMap(({ rowNote, breakAt }) => [
    ...(rowNote === undefined ? [] : [rowNote]),
    ...(breakAt === undefined
      ? []
      : [`${periodLabel(breakAt)}から数え方が変わり、前の年度とはつながりません。`]),
  ]);
  return [...new Set(remarks)];
}
