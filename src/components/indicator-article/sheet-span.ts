import { periodYear } from '../../domain/period.ts';
import type { Sheet } from '../../domain/publication.ts';

/** The years from the first to the last that table (1) of a sheet speaks of, so that its charts share their columns. */
export function sheetSpan({ observations }: Sheet): { from: number; to: number } | undefined {
  const years = observations.flatMap(({ projectId, period }) =>
    projectId === undefined && period !== undefined ? periodYear(period) : [],
  );
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}
