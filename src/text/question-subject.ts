import type { Rating } from '../domain/rating/rating.ts';
import type { RatedThing } from '../domain/question/rated-thing.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Form } from '../schema/form.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { SheetProject } from '../schema/project.ts';
import { indicatorNumber, kindLabel } from './indicator.ts';
import { periodLabel } from './period.ts';
import { ratedSubjectLabels } from './rated-subject.ts';
import type { Words } from './words.ts';

/** A question in words. */
export interface QuestionWords {
  /** What the sheets say, a sentence each. */
  facts: Words[];
  /** What one may ask of it, in one sentence. */
  asks: Words;
}

/** Words of a sheet inside a sentence of ours: 「…」, or 『…』 where they have 「」 themselves. */
export function quoted(words: string): string {
  return words.includes('「') ? `『${words}』` : `「${words}」`;
}

/** An indicator as a sentence names it: KPI 10「転入世帯数」; an outcome with its project: 事業「…」の成果指標「…」. */
export function printedSubject(
  printed: SheetIndicator,
  paper: { form: Form },
  project?: SheetProject,
): string {
  if (!project) return `${indicatorNumber(printed, paper)}${quoted(printed.name)}`;
  return `事業${quoted(project.name)}の${kindLabel(printed.kind ?? 'outcome', paper)}${quoted(printed.name)}`;
}

/** What a letter is given to, with its axis where the form has several: この施策の「有効性」. */
export function ratedSubject(
  { indicator, project }: RatedThing,
  { axis }: Rating,
  { form, record }: Sheet,
): string {
  const subject = indicator
    ? printedSubject(indicator, { form }, project)
    : project
      ? `事業${quoted(project.name)}`
      : `${ratedSubjectLabels.measure}${quoted(record.measureName)}`;
  return form.ratings.length > 1 ? `${subject}の${quoted(axis.name)}` : subject;
}

/** From the first to the last of some years: 令和2年度から令和4年度. */
export function yearRange(years: readonly { period: string }[]): string {
  const ends = [...new Set([years.at(0)?.period, years.at(-1)?.period])];
  return ends.flatMap((period) => (period === undefined ? [] : periodLabel(period))).join('から');
}
