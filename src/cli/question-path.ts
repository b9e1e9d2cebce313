import type { Observation } from '../domain/observation/observation.ts';
import type { Rating } from '../domain/rating/rating.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Found } from '../domain/question/found.ts';
import type { PathStep } from '../loader/problem.ts';
import { indicatorsOf } from '../loader/references/sheet-indicators.ts';
import { everyYear } from '../schema/every-year.ts';
import type { PublishedRating } from '../schema/rating.ts';
import type { SheetRecord } from '../schema/sheet.ts';

/** Where in the file of its sheet a question stands: what staff would look at first. */
export function questionPath(question: Found): PathStep[] {
  const { record } = question.sheet;
  switch (question.rule) {
    case 'progress_beside_letters':
      return ['progress', 'steps'];
    case 'letter_without_reason':
    case 'letters_apart':
      return [...ratingPath(question.rating, question.sheet), 'grade'];
    case 'cost_up_outcome_down':
      return [
        ...projectPath(question.project.id, record),
        'money',
        'cost',
        question.years.at(-1)?.period ?? '',
      ];
    case 'target_already_passed':
    case 'target_long_reached':
      return targetPath(question.printed.id, question.target, record);
    case 'years_without_actual':
      return [...indicatorPath(question.printed.id, record), 'actuals', question.years.at(-1)?.period ?? ''];
    case 'cancelled_beside_count':
      return [...indicatorPath(question.printed.id, record), 'actuals', question.period];
    case 'running_total_falls':
      return [...indicatorPath(question.printed.id, record), 'actuals', question.after.period];
  }
}

function ratingPath({ subject: { type, id }, axis }: Rating, { record, form }: Sheet): PathStep[] {
  const [ratings, path] = ratingsOf(type, id, record);
  const first = form.ratings.find(({ rates }) => rates.includes(type));
  const index = ratings.findIndex((rating) => (rating.axis ?? first?.id) === axis.id);
  return [...path, 'ratings', Math.max(0, index)];
}

function ratingsOf(
  type: Rating['subject']['type'],
  id: string,
  record: SheetRecord,
): [PublishedRating[], PathStep[]] {
  if (type === 'measure') return [record.ratings, []];
  if (type === 'project')
    return [record.projects.find((each) => each.id === id)?.ratings ?? [], projectPath(id, record)];
  const indicator = indicatorsOf(record).find((each) => each.indicator.id === id)?.indicator;
  return [indicator?.ratings ?? [], indicatorPath(id, record)];
}

function targetPath(id: string, target: Observation, record: SheetRecord): PathStep[] {
  const indicator = indicatorsOf(record).find((each) => each.indicator.id === id)?.indicator;
  const of = target.everyYear ? everyYear : target.period;
  const index = indicator?.targets.findIndex(({ period }) => period === of) ?? 0;
  return [...indicatorPath(id, record), 'targets', Math.max(0, index), 'value'];
}

function indicatorPath(id: string, record: SheetRecord): PathStep[] {
  return indicatorsOf(record).find(({ indicator }) => indicator.id === id)?.path ?? [];
}

function projectPath(id: string, { projects }: SheetRecord): PathStep[] {
  return ['projects', projects.findIndex((project) => project.id === id)];
}
