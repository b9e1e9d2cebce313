import Big from 'big.js';
import type { ProgressRecord } from '../../schema/sheet.ts';
import { decimalsOf } from './difference.ts';

/** The shares of a progress scale added up, exactly, in percent: `100.1` for 28.6, 28.6, 42.9 and 0.0. */
export function shareSum(shares: readonly string[]): string {
  return exactSum(shares).toFixed();
}

/**
 * By how many points printed shares may miss 100 through rounding alone: half a unit of the last printed decimal of the
 * coarsest share, once for each share. `0.2` for four shares with one decimal.
 */
export function shareTolerance(shares: readonly string[]): string {
  if (shares.length === 0) return '0';
  const coarsest = Math.min(...shares.map(decimalsOf));
  return halfUnit(coarsest).times(shares.length).toFixed();
}

/**
 * Whether the shares of 進み具合 add up to 100 within their rounding. Where the scale is open, further steps may exist
 * that the record does not name, so the shares may fall short of 100; they may still not exceed it (our reading).
 */
export function sharesAddUp(shares: readonly string[], openScale: boolean): boolean {
  const tolerance = shareTolerance(shares);
  const excess = exactSum(shares).minus(100);
  return excess.lte(tolerance) && (openScale || excess.gte(new Big(tolerance).neg()));
}

/**
 * How many of the projects stand behind each share: 2, 2, 3 and 0 of seven for 28.6, 28.6, 42.9 and 0.0. This is an inference
 * of ours, never data: the sheet prints no counts. Given only where exactly one distribution of all the projects over the
 * steps fits every share by its rounding; undefined otherwise.
 */
export function impliedCounts(shares: readonly string[], projectCount: number): number[] | undefined {
  if (!Number.isSafeInteger(projectCount) || projectCount < 1) return undefined;
  const fitting = distributions(
    shares.map((share) => countsThatRoundTo(share, projectCount)),
    projectCount,
  );
  const [only, another] = [fitting.next(), fitting.next()];
  return only.done || !another.done ? undefined : only.value;
}

/** How many projects we infer behind each printed share, step by step; undefined where the sheet prints a count itself. */
export function inferredCounts(
  { steps }: ProgressRecord,
  projectCount: number,
): { step: string; count: number }[] | undefined {
  if (steps.some(({ count }) => count !== undefined)) return undefined;
  const counts = impliedCounts(
    steps.map(({ share }) => share),
    projectCount,
  );
  return counts?.flatMap((count, index) => (steps[index] ? { step: steps[index].step, count } : []));
}

/** Every way to take one count for each step so that they add up to `left`. */
function* distributions(candidates: readonly (readonly number[])[], left: number): Generator<number[], void> {
  const [counts, ...others] = candidates;
  if (counts === undefined) {
    if (left === 0) yield [];
    return;
  }
  for (const count of counts.filter((each) => each <= left)) {
    for (const rest of distributions(others, left - count)) yield [count, ...rest];
  }
}

/** The counts out of `all` whose share prints as `share`; an exact half may have been rounded either way. */
function countsThatRoundTo(share: string, all: number): number[] {
  const [lowest, highest] = [
    new Big(share).minus(halfUnit(decimalsOf(share))),
    new Big(share).plus(halfUnit(decimalsOf(share))),
  ];
  return Array.from({ length: all + 1 }, (_, count) => count).filter((count) => {
    const hundredfold = new Big(count).times(100);
    return hundredfold.gte(lowest.times(all)) && hundredfold.lte(highest.times(all));
  });
}

function exactSum(shares: readonly string[]): Big {
  return shares.reduce((sum, share) => sum.plus(share), new Big(0));
}

function halfUnit(places: number): Big {
  return new Big(`5e-${places + 1}`);
}
