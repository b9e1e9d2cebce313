import { paths } from '../../addresses.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { measureTitle } from '../../text/registration.ts';

/** Sheets under their measures, as a list of mentions shows them. */
export function mentionedMeasures(
  sheets: readonly Sheet[],
): { name: string; path: string; sheets: Sheet[] }[] {
  return [...Map.groupBy(sheets, ({ measure }) => measure)].map(([measure, ofMeasure]) => ({
    name: measureTitle(measure),
    path: paths.measure(measure.id),
    sheets: ofMeasure,
  }));
}
