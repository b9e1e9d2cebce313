import type { Series } from '../../domain/observation/series.ts';
import type { PlacedStatement } from './mark.ts';
import type { FormerLine } from './request.ts';
import type { Slot } from './slot.ts';
import { slotOf } from './slots.ts';

/** One statement of a former indicator with its place in the chart: `former` is 0 for the nearest. */
export interface FormerStatement extends PlacedStatement {
  former: number;
}

/** The statements of all former indicators, in the order of their years. */
export function formerStatements(
  formers: readonly FormerLine[],
  slots: readonly Slot[],
  series: Series,
): FormerStatement[] {
  return formers
    .flatMap(({ observations }, former) =>
      observations.map((observation) => ({ former, slot: slotOf(observation, slots, series), observation })),
    )
    .sort((a, b) => a.slot - b.slot);
}
