import type { Series } from '../domain/observation/series.ts';
import { firmnessOf } from '../text/basis.ts';
import { formerLabel } from '../text/chart.ts';
import { scaleOf, type Scale } from './scale.ts';
import type { Mark } from './trend-mark.ts';
import type { TrendRequest } from './trend-request.ts';
import { arrowOf, type Arrow } from './trend-arrow.ts';
import { gapsOf, type Gap } from './trend-gaps.ts';
import { rowsOf, type Row } from './trend-rows.ts';
import { formerStatements, type FormerStatement } from './trend-formers.ts';
import { segmentsOf, type Segment } from './trend-segments.ts';
import { sentenceOf } from './trend-sentence.ts';
import type { Slot } from './trend-slot.ts';
import { slotOf, slotsOf } from './trend-slots.ts';

/** An indicator over time as a picture in plain data: slots of equal width, one a year, and what stands in each. */
export interface Trend {
  title: string;
  unit?: string;
  /** What the picture shows, for those who do not see it. */
  sentence: string;
  slots: Slot[];
  scale: Scale;
  /** In the order of the slots; of one slot, the baseline first and the target last. */
  marks: Mark[];
  segments: Segment[];
  gaps: Gap[];
  /** Where the meaning of the figures changes: before which slot, the word for it, and what the figures before it are. */
  breaks: { slot: number; word: string; before?: string }[];
  /** What stood in its place before and is drawn too, the nearest first. */
  formers: { id: string; name: string }[];
  /** A target that is a direction and not a number. */
  arrow?: Arrow;
  /** The numbers of the picture in its order: the table beside it. */
  rows: Row[];
}

/** Describes a series as a trend chart. */
export function trendOf(series: Series, request: TrendRequest): Trend {
  const { title, unit, currentYear, formers = [] } = request;
  const slots = slotsOf(series, request);
  const before = formerStatements(formers, slots);
  const marks = marksOf(series, slots, { currentYear, before });
  const changes = formers.map(({ until, word }, index) => ({
    year: until,
    word,
    before: formerLabel(index),
  }));
  const breaks = [...(request.breaks ?? []), ...changes]
    .map(({ year, ...words }) => ({ slot: slots.findIndex((slot) => slot.year === year), ...words }))
    .filter(({ slot }) => slot > 0);
  const rows = rowsOf(series, slots, before);
  const arrow = arrowOf(series, slots);
  return {
    title,
    ...(unit === undefined ? {} : { unit }),
    sentence: sentenceOf(title, rows, { unit, formers }),
    slots,
    scale: scaleOf(marks.map(({ value }) => value)),
    marks,
    segments: segmentsOf(marks, rows, breaks),
    gaps: gapsOf(rows),
    breaks,
    formers: formers.map(({ id, name }) => ({ id, name })),
    ...(arrow ? { arrow } : {}),
    rows,
  };
}

/** The mark that the dashed line runs to: the last target, in the target's own slot. */
export function lastTarget({ marks, slots }: Trend): Mark | undefined {
  return marks.find(({ role, slot }) => role === 'target' && slots[slot]?.role === 'target');
}

function marksOf(
  series: Series,
  slots: readonly Slot[],
  { currentYear, before }: { currentYear: number; before: readonly FormerStatement[] },
): Mark[] {
  const actuals = series.slots.flatMap(({ actual }) => actual ?? []);
  const stated = [...(series.baseline ? [series.baseline] : []), ...actuals, ...series.targets];
  const own = stated.map((observation) => ({ observation, slot: slotOf(observation, slots, series) }));
  const drawn = [...before, ...own].flatMap(({ observation, slot, ...of }): Mark[] => {
    const { value, valueText, role, basis } = observation;
    if (value === undefined) return [];
    const firmness = firmnessOf(observation);
    return [
      {
        slot,
        role,
        value: Number(value),
        exact: value,
        ...(valueText === undefined ? {} : { printed: valueText }),
        current: role === 'actual' && !('former' in of) && slots[slot]?.year === currentYear,
        ...(firmness === undefined ? {} : { firmness }),
        ...(basis === undefined ? {} : { basis }),
        ...of,
      },
    ];
  });
  return drawn.sort((a, b) => a.slot - b.slot);
}
