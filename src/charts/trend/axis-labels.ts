import { boxOf, keptInside, type Label } from '../scene/label.ts';
import { at } from '../scene/fluid-box.ts';
import type { Band } from '../scene/label-placing.ts';
import type { TrendShapes } from './shapes.ts';
import type { Slot } from './slot.ts';

/**
 * The years under a chart, on two lines. Where they do not all fit, every second, third … year counted from the current
 * one; the target keeps its word, and what would touch it gives way.
 */
export function axisLabels(slots: readonly Slot[], shapes: TrendShapes, band: Band): Label[] {
  const narrowest = band.widths[0] ?? 0;
  const current = Math.max(
    0,
    slots.findIndex((each) => each.current),
  );
  const labels = slots.map((slot, index) =>
    labelsOf(slot, (index + 0.5) * shapes.slotWidth, shapes.bottom).map((label) =>
      keptInside(label, band.sizes, narrowest),
    ),
  );
  const ends = labels.map((each) => reach(each, band));
  const free = (one: number, other: number) => {
    const [left, right] = [ends[Math.min(one, other)], ends[Math.max(one, other)]];
    return !left || !right || left.right + 2 <= right.left;
  };
  const years = slots.flatMap(({ role }, index) => (role ? [] : [index]));
  const named = slots.flatMap(({ role }, index) => (role ? [index] : []));
  const step = steps.find((each) =>
    years.every((year) => !years.includes(year + each) || free(year, year + each)),
  );
  const counted = years.filter((year) => (year - current) % (step ?? slots.length) === 0);
  const shown = counted.filter((year) => named.every((each) => free(year, each)));
  return [...named, ...shown].sort((a, b) => a - b).flatMap((index) => labels[index] ?? []);
}

const steps = [1, 2, 3, 4, 5, 10];

function labelsOf({ label, sublabel, current }: Slot, x: number, bottom: number): Label[] {
  const common = { x: Math.round(x * 100) / 100, dx: 0, anchor: 'middle' as const };
  return [
    { ...common, y: bottom + 24, lines: [[{ text: label, look: current ? 'axis-now' : 'axis' }]] },
    ...(sublabel === ''
      ? []
      : [{ ...common, y: bottom + 42, lines: [[{ text: sublabel, look: 'axis-sub' as const }]] }]),
  ];
}

/** From where to where the two lines of a slot reach at the narrowest width. */
function reach(labels: readonly Label[], { widths, sizes }: Band): { left: number; right: number } {
  const boxes = labels.map((label) => boxOf(label, sizes));
  const narrowest = widths[0] ?? 0;
  return {
    left: Math.min(...boxes.map(({ left }) => at(left, narrowest))),
    right: Math.max(...boxes.map(({ right }) => at(right, narrowest))),
  };
}
