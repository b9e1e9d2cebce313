import { briefOf, type Brief } from '../../domain/over-years/brief.ts';
import type { Measure } from '../../domain/publication/publication.ts';

/** The briefs of all measures, in their order; a measure without a sheet has none, for its page would have nothing to tell. */
export function briefsOf({ measures }: { measures: readonly Measure[] }): Brief[] {
  return measures.flatMap((measure) => briefOf(measure) ?? []);
}
