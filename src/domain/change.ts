import Big from 'big.js';
import type { ChangeFromBaseline } from '../schema/rating-scale.ts';

/** One band of a rule: a grade and the lower limit of the change, in percent, that it covers. */
export type Band = ChangeFromBaseline['bands'][number];

/** Which way is better: up, down, or into a band whose two limits both belong to it. */
export type Aim = { better: 'higher' | 'lower' } | { better: 'band'; from: string; to: string };

/**
 * Whether an actual reaches its target (legend of the sheet: 目標値を達成): at least the target where higher is better, at
 * most where lower is better. Our reading for a value to be maintained: it lies in its band, whatever number the target has.
 */
export function reaches(actual: string, target: string | undefined, aim: Aim): boolean {
  if (aim.better === 'band') return distanceToBand(new Big(actual), aim).eq(0);
  if (target === undefined) return false;
  return aim.better === 'higher' ? new Big(actual).gte(target) : new Big(actual).lte(target);
}

/**
 * How much better the actual is than the baseline, in the indicator's own unit; below zero where it is worse (our reading of
 * 上昇 and 下落: towards what is better). For a band: by how much the distance to the band has shrunk.
 */
export function improvement(baseline: string, actual: string, aim: Aim): Big {
  const [before, after] = [new Big(baseline), new Big(actual)];
  if (aim.better === 'band') return distanceToBand(before, aim).minus(distanceToBand(after, aim));
  return aim.better === 'higher' ? after.minus(before) : before.minus(after);
}

/**
 * The band that an improvement falls into; the bands stand best first and the last one takes whatever is left.
 * A limit is met when improvement / |baseline| × 100 meets it (our reading: relative to |baseline|, so that it also holds for
 * a negative one), decided by cross-multiplication and never on a rounded percentage.
 * A baseline of 0 has no percentage: better is the first band, the same the band that holds 0 %, worse the last (our reading).
 */
export function bandOf(bands: readonly Band[], improved: Big, baseline: string): Band {
  const size = new Big(baseline).abs();
  if (size.eq(0) && improved.gt(0)) return present(bands[0]);
  if (size.eq(0) && improved.lt(0)) return present(bands.at(-1));
  const base = size.eq(0) ? new Big(1) : size;
  return present(bands.find((band) => meets(band, improved.times(100), base)) ?? bands.at(-1));
}

/** An amount as a percentage of |baseline|, to four decimals, halves away from zero, for reading only; undefined for a baseline of 0. */
export function percentOf(amount: Big, baseline: string): string | undefined {
  const size = new Big(baseline).abs();
  if (size.eq(0)) return undefined;
  return new FourDecimals(amount).times(100).div(size).toFixed();
}

// big.js rounds a division once, to this number of decimals.
const FourDecimals = Big();
FourDecimals.DP = 4;
FourDecimals.RM = Big.roundHalfUp;

function distanceToBand(value: Big, { from, to }: { from: string; to: string }): Big {
  if (value.lt(from)) return new Big(from).minus(value);
  if (value.gt(to)) return value.minus(to);
  return new Big(0);
}

function meets({ atLeast, above }: Band, hundredfold: Big, size: Big): boolean {
  if (atLeast !== undefined) return hundredfold.gte(size.times(atLeast));
  if (above !== undefined) return hundredfold.gt(size.times(above));
  return true;
}

function present(band: Band | undefined): Band {
  if (band === undefined) throw new RangeError('A rule without bands');
  return band;
}
