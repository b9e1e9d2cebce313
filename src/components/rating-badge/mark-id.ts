import type { PlanRecord } from '../../schema/plan.ts';
import type { Grade } from '../../schema/rating-scale.ts';

/** Where the drawing of a plan's letter stands on the page. */
export function markId({ id, ratingScale }: PlanRecord, { grade }: Grade): string {
  return `mark-${id}-${ratingScale.grades.findIndex((each) => each.grade === grade)}`;
}
