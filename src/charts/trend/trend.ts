import type { Language } from '../../schema/language.ts';
import type { RoleWords } from '../../domain/observation/observation.ts';
import { isYear, periodYear } from '../../domain/observation/period.ts';
import { roleWordsOf, type Series } from '../../domain/observation/series.ts';
import { arrowOf, type Arrow } from './arrow.ts';
import { changesOf } from './change.ts';
import { formerStatements, type FormerStatement } from './formers.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { markOf, type Mark } from './mark.ts';
import type { Change, TrendRequest } from './request.ts';
import type { Row } from './row.ts';
import { chartRoles } from '../../text/chart.ts';
import { roleLabels } from '../../text/role.ts';
import { trendRows } from './rows.ts';
import { scaleOf, type Scale } from '../scene/scale.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { sentenceOf } from './sentence.ts';
import type { Slot } from './slot.ts';
import { slotOf, slotsOf } from './slots.ts';
import { stretchesOf, type Stretch } from './stretch.ts';

/** An indicator over time as a picture in plain data: slots of equal width, one a year, and what stands in each. */
export interface Trend {
  /** In which its words are. */
  language: Language;
  title: string;
  unit?: string;
  /** What its form calls its numbers; the picture itself says it as short as it can (`chartRoles`). */
  words: RoleWords;
  /** What the picture shows, for those who do not see it. */
  sentence: string;
  slots: Slot[];
  scale: Scale;
  /** Of single years, in the order of the slots; of one slot, the baseline first and the target last. */
  marks: Mark[];
  /** Of spans, quarters and days, and targets of every year. */
  stretches: Stretch[];
  segments: Segment[];
  gaps: Gap[];
  /** Where the plan or the meaning of the figures changes: before which slot. */
  breaks: (Omit<Change, 'year' | 'said'> & { slot: number })[];
  /** From which slot on the last target is aimed at: after the targets on the way to it, and not before the plan that sets it. */
  targetFrom: number;
  /** What stood in its place before and is drawn too, the nearest first. */
  formers: { id: string; name: string }[];
  /** A target that is a direction and not a number. */
  arrow?: Arrow;
  /** The numbers of the picture in its order: the table beside it. */
  rows: Row[];
}

/** Describes a series as a trend chart. */
export function trendOf(series: Series, request: TrendRequest): Trend {
  const { title, unit, currentYear, formers = [], otherUnits = [], language = 'ja' } = request;
  const { baseline, target, actual } = roleWordsOf(series) ?? roleLabels;
  const words = { baseline, target, actual };
  const short = chartRoles(words, language);
  const slots = slotsOf(series, request, short);
  const before = formerStatements(formers, slots, series);
  const { marks, stretches } = withCurrent(
    marksOf(series, slots, { before, language }),
    stretchesOf(series, slots, { formers: before, language }),
    slots.findIndex(({ year }) => year === currentYear),
  );
  const changes = changesOf(series, request)
    .map((change) => ({ ...change, slot: slots.findIndex(({ year }) => year === change.year) }))
    .filter(({ slot }) => slot > 0);
  const now = stretches.find(({ current }) => current);
  // Of what is no whole year, only the value that the page is about is of its year.
  const rows = trendRows(series, slots, { before, otherUnits, language }).map((row) =>
    row.reach ? { ...row, current: row.reach.from === now?.from && row.reach.to === now.to } : row,
  );
  const breaks = changes.map(({ year: _year, said: _said, ...change }) => change);
  const arrow = arrowOf(series, slots);
  return {
    language,
    title,
    ...(unit === undefined ? {} : { unit }),
    words,
    sentence: sentenceOf(title, rows, { unit, words: short, formers, changes, language }),
    slots,
    scale: scaleOf([...marks, ...stretches].map(({ value }) => value)),
    marks,
    stretches,
    segments: segmentsOf(
      marks,
      rows,
      breaks.filter(({ parts }) => parts),
    ),
    gaps: gapsOf(rows, language),
    breaks,
    targetFrom: targetFrom(series, marks, changes),
    formers: formers.map(({ id, name }) => ({ id, name })),
    ...(arrow ? { arrow } : {}),
    rows,
  };
}

/** The mark that the dashed line runs to: the last target, in the target's own slot. */
export function lastTarget({ marks, slots }: Trend): Mark | undefined {
  return marks.find(({ role, slot }) => role === 'target' && slots[slot]?.role === 'target');
}

/** The marks of what is of a single year, or of no year known. */
function marksOf(
  series: Series,
  slots: readonly Slot[],
  { before, language }: { before: readonly FormerStatement[]; language: Language },
): Mark[] {
  const { baseline, targets } = series;
  const actuals = series.slots.flatMap(({ actual }) => actual ?? []);
  const own = [...(baseline ? [baseline] : []), ...actuals, ...targets].map((observation) => ({
    observation,
    slot: slotOf(observation, slots, series),
  }));
  return [...before, ...own]
    .filter(({ observation: { period } }) => period === undefined || isYear(period))
    .flatMap((statement) => markOf(statement, language) ?? [])
    .sort((a, b) => a.slot - b.slot);
}

function targetFrom(
  { targets }: Series,
  marks: readonly Mark[],
  changes: readonly (Change & { slot: number })[],
): number {
  const { period } = targets.at(-1) ?? {};
  const steps = marks.filter(({ role }) => role === 'target').slice(0, -1);
  const before = changes.filter(
    ({ year, parts }) => (steps.length > 0 || !parts) && (period === undefined || year <= periodYear(period)),
  );
  return Math.max(0, ...steps.map(({ slot }) => slot + 1), ...before.map(({ slot }) => slot));
}

/** The value that the page is about: of its whole year, else the last that begins in it. */
function withCurrent(
  marks: Mark[],
  stretches: Stretch[],
  slot: number,
): { marks: Mark[]; stretches: Stretch[] } {
  const isCandidate = (mark: Mark) =>
    mark.slot === slot && mark.role === 'actual' && mark.former === undefined;
  const current = marks.find(isCandidate) ?? stretches.findLast(isCandidate);
  const marked = <Each extends Mark>(each: Each) => (each === current ? { ...each, current: true } : each);
  return { marks: marks.map(marked), stretches: stretches.map(marked) };
}
