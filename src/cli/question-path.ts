import type { Assessment } from '../domain/assessment.ts';
import type { Sheet } from '../domain/publication.ts';
import type { Question } from '../domain/question/question.ts';
import type { PathStep } from '../loader/problem.ts';
import { indicatorsOf } from '../loader/references/sheet-indicators.ts';
import type { Target } from '../schema/indicator.ts';
import type { PublishedRating } from '../schema/rating.ts';
import type { SheetRecord } from '../schema/sheet.ts';

/** Where in the file of its sheet a question stands: what staff would look at first. */
export function questionPath(question: Question): PathStep[] {
  const { record } = question.sheet;
  switch (question.rule) {
    case 'progress_beside_letters':
      return ['progress', 'steps'];
    case 'letter_without_reason':
    case 'letters_apart':
      return [...ratingPath(question.assessment, question.sheet), 'grade'];
    case 'cost_up_outcome_down':
      return [...projectPath(question.project.id, record), 'cost', question.years.at(-1)?.period ?? ''];
    case 'target_already_passed':
    case 'target_long_reached':
      return targetPath(question.printed.id, question.target, record);
    case 'years_without_actual':
      return [...indicatorPath(question.printed.id, record), 'actuals', question.years.at(-1)?.period ?? ''];
    case 'cancelled_beside_count':
      return [...indicatorPath(question.printed.id, record), 'actuals', question.period];
  }
}

function ratingPath({ subject: { type, id }, axis }: Assessment, { record, plan }: Sheet): PathStep[] {
  const [ratings, path] = ratingsOf(type, id, record);
  const [first] = plan.ratingScale.axes;
  const index = ratings.findIndex((rating) => (rating.axis ?? first?.id) === axis);
  return [...path, 'ratings', Math.max(0, index)];
}

function ratingsOf(
  type: Assessment['subject']['type'],
  id: string,
  record: SheetRecord,
): [PublishedRating[], PathStep[]] {
  if (type === 'measure') return [record.ratings, []];
  if (type === 'project')
    return [record.projects.find((each) => each.id === id)?.ratings ?? [], projectPath(id, record)];
  const indicator = indicatorsOf(record).find((each) => each.indicator.id === id)?.indicator;
  return [indicator?.ratings ?? [], indicatorPath(id, record)];
}

function targetPath(id: string, target: Target, record: SheetRecord): PathStep[] {
  const indicator = indicatorsOf(record).find((each) => each.indicator.id === id)?.indicator;
  const index = indicator?.targets.findIndex(({ period }) => period === target.period) ?? 0;
  return [...indicatorPath(id, record), 'targets', Math.max(0, index), 'value'];
}

function indicatorPath(id: string, record: SheetRecord): PathStep[] {
  return indicatorsOf(record).find(({ indicator }) => indicator.id === id)?.path ?? [];
}

function projectPath(id: string, { projects }: SheetRecord): PathStep[] {
  return ['projects', projects.findIndex((project) => project.id === id)];
}
