import Big, { type RoundingMode } from 'big.js';
import type { Band, RatingRule } from '../../schema/rating-axis.ts';

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

/**
 * What a printed change may neither touch nor cross unless the exact one does: the limits of a rule that judges changes, on both
 * sides of 0 because a change is printed with its raw sign while the limits speak of what is better, and 0 itself.
 */
export function limitsOfChange(rule: RatingRule | undefined): string[] {
  const limits = rule?.name === 'change_from_baseline' ? limitsOf(rule) : [];
  return ['0', ...limits, ...limits.map((limit) => new Big(limit).neg().toFixed())];
}

/** The same of a ratio, on their own side alone; 0, and 100 where that would say that the target is met exactly. */
export function limitsOfRatio(rule: RatingRule | undefined): string[] {
  if (rule?.name !== 'ratio_to_target') return ['0', '100'];
  return ['0', ...(comparesDistance(rule) ? [] : ['100']), ...limitsOf(rule)];
}

/** Whether a rule asks how far the actual is from its target, and not how much of it was reached. */
export function comparesDistance({ bands }: Pick<RatingRule, 'bands'>): boolean {
  return bands.some(({ within }) => within !== undefined);
}

function limitsOf({ bands }: RatingRule): string[] {
  return bands.flatMap(({ atLeast, above, within }) => atLeast ?? above ?? within ?? []);
}

/**
 * The ratio of an actual to a positive target: `plain` actual ÷ target, `inverse` target ÷ actual, `complement`
 * 2 − actual ÷ target, `deviation` |actual − target| ÷ |target|. None for the inverse of an actual that is not positive.
 */
export function ratioOf(
  actual: string,
  target: string,
  way: 'plain' | 'inverse' | 'complement' | 'deviation',
): Ratio | undefined {
  const [reached, aimed] = [new Big(actual), new Big(target)];
  if (way === 'inverse') return reached.lte(0) ? undefined : ratio(aimed, reached);
  if (way === 'complement') return ratio(aimed.times(2).minus(reached), aimed);
  if (way === 'deviation') return ratio(reached.minus(aimed).abs(), aimed.abs());
  return ratio(reached, aimed);
}

/** The band that a ratio falls into, decided by cross-multiplication and never on a rounded percentage; the last band takes whatever is left. */
export function bandOfRatio(bands: readonly Band[], { numerator, denominator }: Ratio): Band {
  const hundredfold = new Big(numerator).times(100);
  return present(bands.find((band) => meets(band, hundredfold, new Big(denominator))) ?? bands.at(-1));
}

/** What `ratio_to_target` compares: an exact fraction of two amounts, the lower one above zero. */
export interface Ratio {
  numerator: string;
  denominator: string;
}

function ratio(numerator: Big, denominator: Big): Ratio {
  return { numerator: numerator.toFixed(), denominator: denominator.toFixed() };
}

/**
 * An amount as a percentage of |base|, for reading only; undefined for a base of 0. Halves go away from zero. It has at most
 * `decimals` decimals and no trailing zeros, and more decimals only where with fewer it would stand on another side of one
 * of the `limits` than the exact percentage (our rule: a figure never contradicts the letter it explains). After six decimals the
 * last one is moved towards the exact side, because a percentage may come as near to a limit as it likes.
 */
export function percentOf(
  amount: string,
  base: string,
  { limits, decimals }: { limits: readonly string[]; decimals: number },
): string | undefined {
  const size = new Big(base).abs();
  if (size.eq(0)) return undefined;
  const hundredfold = new Big(amount).times(100);
  const isOnItsSide = (printed: Big) =>
    limits.every((limit) => printed.cmp(limit) === hundredfold.cmp(size.times(limit)));
  for (let places = decimals; ; places += 1) {
    const modes = places < mostDecimals ? nearest : [...nearest, Big.roundDown, Big.roundUp];
    const printed = modes.map((mode) => quotient(hundredfold, size, places, mode)).find(isOnItsSide);
    if (printed) return printed.toFixed();
  }
}

// What the decimals of a Parquet file hold (`exports/parquet.ts`); finer ones would be stored as a float there.
const mostDecimals = 6;
const nearest = [Big.roundHalfUp];

/** big.js rounds a division once, to the decimals and in the way that its constructor says. */
function quotient(dividend: Big, divisor: Big, decimals: number, mode: RoundingMode): Big {
  const Rounded = Big();
  Rounded.DP = decimals;
  Rounded.RM = mode;
  return new Rounded(dividend).div(divisor);
}

function distanceToBand(value: Big, { from, to }: { from: string; to: string }): Big {
  if (value.lt(from)) return new Big(from).minus(value);
  if (value.gt(to)) return value.minus(to);
  return new Big(0);
}

function meets({ atLeast, above, within }: Band, hundredfold: Big, size: Big): boolean {
  if (atLeast !== undefined) return hundredfold.gte(size.times(atLeast));
  if (above !== undefined) return hundredfold.gt(size.times(above));
  if (within !== undefined) return hundredfold.lte(size.times(within));
  return true;
}

function present(band: Band | undefined): Band {
  if (band === undefined) throw new RangeError('A rule without bands');
  return band;
}
