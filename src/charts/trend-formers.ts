import type { Observation } from '../domain/observation/observation.ts';
import { periodYear } from '../domain/observation/period.ts';
import { hasYear, type Slot } from './trend-slots.ts';

/** What stood in the place of an indicator before it, as its chart shows it: apart, and never joined with it. */
export interface FormerLine {
  /** Id and name of the indicator whose figures they are. */
  id: string;
  name: string;
  /** Its baseline and actuals, all of years before `until`. */
  observations: readonly (Observation & { period: string })[];
  /** Western year from which the figures are those of the one that continues it. */
  until: number;
  /** What happened then: 定義の変更, 分割. */
  word: string;
}

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
