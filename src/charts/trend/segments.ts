import type { Mark } from './mark.ts';
import type { Row } from './row.ts';

/** A line between two marks. `link` is dotted: from the baseline to the first actual, over years without a column. */
export interface Segment {
  kind: 'actual' | 'link';
  from: Mark;
  to: Mark;
}

/**
 * The lines of a chart: actuals only between neighbouring years that both have a value. Over a gap nothing is joined, and
 * nothing over a change of meaning, nor between an indicator and what stood in its place before.
 */
export function segmentsOf(
  marks: readonly Mark[],
  rows: readonly Row[],
  breaks: readonly { slot: number }[],
): Segment[] {
  const lines = Map.groupBy(marks, ({ former }) => former);
  return [...lines].flatMap(([line, own]) =>
    segmentsOfLine(
      own,
      rows.filter(({ former }) => former === line),
      breaks,
    ),
  );
}

function segmentsOfLine(
  marks: readonly Mark[],
  rows: readonly Row[],
  breaks: readonly { slot: number }[],
): Segment[] {
  const actuals = marks.filter(({ role }) => role === 'actual');
  const isBroken = (from: Mark, to: Mark) => breaks.some(({ slot }) => from.slot < slot && slot <= to.slot);
  const neighbours = actuals.flatMap((to, index): Segment[] => {
    const from = actuals[index - 1];
    const joined = from?.slot === to.slot - 1 && !isBroken(from, to);
    return from && joined ? [{ kind: 'actual', from, to }] : [];
  });
  const from = marks.find(({ role }) => role === 'baseline');
  const to = actuals.find(({ slot }) => from && slot > from.slot);
  if (!from || !to || isBroken(from, to)) return neighbours;
  const between = rows.filter(({ slot }) => slot >= from.slot && slot < to.slot);
  const overGap = between.some(({ absence, role }) => role === 'actual' && absence !== undefined);
  const overActual = actuals.some(({ slot }) => slot === from.slot);
  return overGap || overActual ? neighbours : [{ kind: 'link', from, to }, ...neighbours];
}
