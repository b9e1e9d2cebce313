import type { Rating } from '../../domain/rating/rating.ts';
import type { Form } from '../../schema/form.ts';

/** The axis of a rating, where the form judges such a thing on several; where there is one it goes without saying. */
export function axisName({ axis, subject }: Rating, form: Form): string | undefined {
  const several = form.ratings.filter(({ rates }) => rates.includes(subject.type)).length > 1;
  return several ? axis.name : undefined;
}
