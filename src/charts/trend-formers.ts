import type { Observation } from '../domain/observation/observation.ts';
import { periodYear } from '../domain/observation/period.ts';
import type { FormerLine } from './trend-request.ts';
import type { Slot } from './trend-slot.ts';
import { hasYear } from './trend-slots.ts';

/** One statement of a former indicator with its place in the chart: `former` is 0 for the nearest. */
export interface FormerStatement {
  former: number;
  slot: number;
  observation: Observation;
}

/** The statements of all former indicators, in the order of their years. */
export function formerStatements(formers: readonly FormerLine[], slots: readonly Slot[]): FormerStatement[] {
  return formers
    .flatMap(({ observations }, former) =>
      observations.filter(hasYear).map((observation) => {
        const year = periodYear(observation.period);
        return { former, slot: slots.findIndex((slot) => slot.year === year), observation };
      }),
    )
    .sort((a, b) => a.slot - b.slot);
}
