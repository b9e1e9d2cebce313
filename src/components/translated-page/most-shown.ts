import type { Measure } from '../../domain/publication/publication.ts';

/** How many measures the first page shows in full where there are many. */
const most = 3;

/** The measures that the first page shows: those with a sheet, as many as it has room for, in the order of the plans. */
export function mostShown(measures: readonly Measure[]): Measure[] {
  return measures.filter(({ sheets }) => sheets.length > 0).slice(0, most);
}
