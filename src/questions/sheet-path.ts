import type { Observation } from '../domain/observation/observation.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import { indicatorsOf } from '../domain/publication/sheet-indicators.ts';
import type { Rating } from '../domain/rating/rating.ts';
import { everyYear } from '../schema/every-year.ts';
import type { PathStep } from '../schema/path-step.ts';
import type { PublishedRating } from '../schema/rating.ts';
import type { SheetRecord } from '../schema/sheet.ts';

/** The letter of a rating in the file of its sheet. */
export function gradePath({ subject: { type, id }, axis }: Rating, { record, form }: Sheet): PathStep[] {
  const [ratings, path] = ratingsOf(type, id, record);
  const first = form.ratings.find(({ rates }) => rates.includes(type));
  const index = ratings.findIndex((rating) => (rating.axis ?? first?.id) === axis.id);
  return [...path, 'ratings', Math.max(0, index), 'grade'];
}

/** The value of a target in the file of its sheet. */
export function targetPath(id: string, target: Observation, record: SheetRecord): PathStep[] {
  const indicator = indicatorsOf(record).find((each) => each.indicator.id === id)?.indicator;
  const of = target.everyYear ? everyYear : target.period;
  const index = indicator?.targets.findIndex(({ period }) => period === of) ?? 0;
  return [...indicatorPath(id, record), 'targets', Math.max(0, index), 'value'];
}

/** The actual of a period in the file of its sheet. */
export function actualPath(id: string, period: string, record: SheetRecord): PathStep[] {
  return [...indicatorPath(id, record), 'actuals', period];
}

/** A project in the file of its sheet. */
export function projectPath(id: string, { projects }: SheetRecord): PathStep[] {
  return ['projects', projects.findIndex((project) => project.id === id)];
}

function indicatorPath(id: string, record: SheetRecord): PathStep[] {
  return indicatorsOf(record).find(({ indicator }) => indicator.id === id)?.path ?? [];
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
