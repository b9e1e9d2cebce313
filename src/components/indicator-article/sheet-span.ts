import { isYear, periodYear } from '../../domain/observation/period.ts';
import type { Sheet } from '../../domain/publication/publication.ts';

/** The years from the first to the last that table (1) of a sheet speaks of, so that its charts share their columns. */
export function sheetSpan({ own }: Sheet): { from: number; to: number } | undefined {
  const years = own.indicators.flatMap(({ observations }) =>
    observations.flatMap(({ period }) => (period !== undefined && isYear(period) ? periodYear(period) : [])),
  );
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}
