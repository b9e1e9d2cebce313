import type { Assessment } from '../domain/assessment.ts';
import type { RatedThing } from '../domain/question/rated-thing.ts';
import type { Sheet } from '../domain/publication.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { SheetProject } from '../schema/project.ts';
import { indicatorNumber, kindLabel } from './indicator.ts';
import { periodLabel } from './period.ts';
import { ratedSubjectLabels } from './rated-subject.ts';

/** A question in words. */
export interface QuestionWords {
  /** What the sheets say, a sentence each. */
  facts: string[];
  /** What one may ask of it, in one sentence. */
  asks: string;
}

/** Words of a sheet inside a sentence of ours: 「…」, or 『…』 where they have 「」 themselves. */
export function quoted(words: string): string {
  return words.includes('「') ? `『${words}』` : `「${words}」`;
}

/** An indicator as a sentence names it: KPI 10「転入世帯数」; an outcome with its project: 事業「…」の成果指標「…」. */
export function printedSubject(printed: SheetIndicator, plan: PlanRecord, project?: SheetProject): string {
  if (!project) return `${indicatorNumber(printed, plan)}${quoted(printed.name)}`;
  return `事業${quoted(project.name)}の${kindLabel(printed.kind ?? 'outcome', plan)}${quoted(printed.name)}`;
}

/** What a letter is given to, with its axis where the plan's scale has several: この施策の「有効性」. */
export function ratedSubject(
  { indicator, project }: RatedThing,
  { axis: id }: Assessment,
  { plan, record }: Sheet,
): string {
  const { axes } = plan.ratingScale;
  const axis = axes.length > 1 ? axes.find((each) => each.id === id)?.name : undefined;
  const subject = indicator
    ? printedSubject(indicator, plan, project)
    : project
      ? `事業${quoted(project.name)}`
      : `${ratedSubjectLabels.measure}${quoted(record.measureName)}`;
  return axis === undefined ? subject : `${subject}の${quoted(axis)}`;
}

/** From the first to the last of some years: 令和2年度から令和4年度. */
export function yearRange(years: readonly { period: string }[]): string {
  const ends = [...new Set([years.at(0)?.period, years.at(-1)?.period])];
  return ends.flatMap((period) => (period === undefined ? [] : periodLabel(period))).join('から');
}
