import type { Trend } from './trend.ts';
import type { Mark } from './trend-mark.ts';

/**
 * The part of a trend chart between two slots, both included, with the target's slot at its end. The scale stays, so that
 * heights keep their meaning; a line whose other end is outside goes with it.
 */
export function windowOf(trend: Trend, from: number, to: number): Trend {
  const kept = trend.slots.flatMap((slot, index) =>
    slot.role === 'target' || (index >= from && index <= to) ? [index] : [],
  );
  const moved = new Map(kept.map((index, place) => [index, place]));
  const here = <Placed extends { slot: number }>(placed: readonly Placed[]) =>
    placed.flatMap((each) => {
      const slot = moved.get(each.slot);
      return slot === undefined ? [] : [{ ...each, slot }];
    });
  const markHere = (mark: Mark) => here([mark])[0];
  const { arrow, ...rest } = trend;
  const arrowSlot = arrow && moved.get(arrow.slot);
  const start = arrow?.from && here([arrow.from])[0];
  return {
    ...rest,
    slots: kept.flatMap((index) => trend.slots[index] ?? []),
    marks: here(trend.marks),
    rows: here(trend.rows),
    breaks: here(trend.breaks).filter(({ slot }) => slot > 0),
    segments: trend.segments.flatMap(({ kind, from: start, to: end }) => {
      const [first, last] = [markHere(start), markHere(end)];
      return first && last ? [{ kind, from: first, to: last }] : [];
    }),
    gaps: trend.gaps.flatMap((gap) => {
      const slots = kept.filter((index) => index >= gap.from && index <= gap.to);
      const [first, last] = [moved.get(slots[0] ?? -1), moved.get(slots.at(-1) ?? -1)];
      return first === undefined || last === undefined ? [] : [{ ...gap, from: first, to: last }];
    }),
    ...(arrow && arrowSlot !== undefined
      ? {
          arrow: {
            slot: arrowSlot,
            direction: arrow.direction,
            word: arrow.word,
            ...(arrow.from ? { from: start ?? { slot: 0, value: arrow.from.value } } : {}),
          },
        }
      : {}),
  };
}

/** The chart without some of its roles: their marks, lines, gaps and rows. The slots and the scale stay. */
export function withoutRoles(trend: Trend, hidden: ReadonlySet<Mark['role']>): Trend {
  const { arrow, ...rest } = trend;
  return {
    ...rest,
    marks: trend.marks.filter(({ role }) => !hidden.has(role)),
    rows: trend.rows.filter(({ role }) => !hidden.has(role)),
    gaps: trend.gaps.filter(({ role }) => !hidden.has(role)),
    segments: trend.segments.filter(({ from, to }) => !hidden.has(from.role) && !hidden.has(to.role)),
    ...(arrow && !hidden.has('target') ? { arrow } : {}),
  };
}
