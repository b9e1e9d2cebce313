/** The range of values that a chart's height stands for. */
export interface Scale {
  from: number;
  to: number;
}

/**
 * A scale over some values. Counts start at 0, so that a height is never exaggerated; below 0 only where values are. Each
 * end is a round number. All zero, or no value at all, gives 0 to 1.
 */
export function scaleOf(values: readonly number[]): Scale {
  const from = -roundUp(-Math.min(0, ...values));
  const to = roundUp(Math.max(0, ...values));
  return from === 0 && to === 0 ? { from: 0, to: 1 } : { from: from === 0 ? 0 : from, to };
}

/** How far up the scale a value stands: 0 at its foot, 1 at its top. */
export function shareOf({ from, to }: Scale, value: number): number {
  return (value - from) / (to - from);
}

/** The next round number: 58 → 60, 1,475,683 → 1,500,000. */
export function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = roundSteps.find((each) => each * power >= value * (1 - 1e-12)) ?? 10;
  return step * power;
}

const roundSteps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
