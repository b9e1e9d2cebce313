import Big from 'big.js';

/**
 * How much more `after` is than `before`, exact and in their own unit, with as many decimals as the finer of the two is
 * printed with: 6.0 from 60.0 to 66.0. Said in words, a difference of percentages is in ポイント (`text/measured.ts`).
 */
export function differenceOf(before: string, after: string): string {
  return new Big(after).minus(before).toFixed(Math.max(decimalsOf(before), decimalsOf(after)));
}

/** How many decimals a number is written with: 1 for 60.0. */
export function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}
