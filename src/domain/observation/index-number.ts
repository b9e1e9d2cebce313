import Big from 'big.js';
import type { Observation } from './observation.ts';
import { seriesOf } from './series.ts';

/** Why figures cannot be set against their baseline: there is none to divide by, or it counts something else. */
export type NotIndexed = 'no_baseline' | 'zero_baseline' | 'negative_baseline' | 'unit_changed';

/** What figures are set against, or why they cannot be. */
export type IndexBase = { baseline: Observation & { value: string } } | { refused: NotIndexed };

/** The baseline that stands for 100, among statements of one indicator that count today; `unit` is its unit of today. */
export function indexBase(stated: readonly Observation[], unit: string | undefined): IndexBase {
  const { baseline } = seriesOf(stated);
  if (baseline?.value === undefined) return { refused: 'no_baseline' };
  if (baseline.unit !== unit) return { refused: 'unit_changed' };
  const sign = new Big(baseline.value).cmp(0);
  if (sign === 0) return { refused: 'zero_baseline' };
  return sign < 0 ? { refused: 'negative_baseline' } : { baseline: { ...baseline, value: baseline.value } };
}

/** A statement with its number as an index: baseline = 100, no unit. Words and absences stay. */
export function indexed(observation: Observation, baseline: string): Observation {
  const { unit: _, ...rest } = observation;
  const { value, valueText: _text, ...numbered } = rest;
  return value === undefined ? rest : { ...numbered, value: indexNumber(value, baseline) };
}

/** value / baseline × 100 to one decimal, halves away from zero. The baseline is above zero. */
export function indexNumber(value: string, baseline: string): string {
  return new OneDecimal(value).times(100).div(baseline).toFixed(1);
}

// big.js rounds a division once, to this number of decimals.
const OneDecimal = Big();
OneDecimal.DP = 1;
OneDecimal.RM = Big.roundHalfUp;
