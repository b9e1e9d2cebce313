import type { TargetDirection } from '../../schema/indicator.ts';
import { isYear } from '../../domain/observation/period.ts';
import type { Series } from '../../domain/observation/series.ts';
import type { Slot } from './slot.ts';
import { slotOf } from './slots.ts';

/** A target without a number, 「増加」: an arrow from the baseline that ends nowhere, because no number is stated. */
export interface Arrow {
  slot: number;
  direction: TargetDirection;
  /** The printed word. */
  word: string;
  /** The baseline it starts from, and its slot; absent where no baseline is known. */
  from?: { slot: number; value: number };
}

/** The arrow of a series whose last target is a direction. */
export function arrowOf(series: Series, slots: readonly Slot[]): Arrow | undefined {
  const { baseline, targets } = series;
  const target = targets.at(-1);
  if (target?.targetDirection === undefined) return undefined;
  const arrow = {
    slot: slots.length - 1,
    direction: target.targetDirection,
    word: target.valueText ?? '',
  };
  if (baseline?.value === undefined || baseline.period === undefined || !isYear(baseline.period))
    return arrow;
  return { ...arrow, from: { slot: slotOf(baseline, slots, series), value: Number(baseline.value) } };
}
