import type { Form } from '../../schema/form.ts';
import type { Grade, RatingAxis, SubjectType } from '../../schema/rating-axis.ts';
import type { PublishedRating } from '../../schema/rating.ts';
import type { IndicatorReading } from '../../schema/register.ts';
import type { SheetKey } from '../publication/sheet-key.ts';
import type { JudgedBy } from './judged-by.ts';
import { agreement, type Agreement } from './agreement.ts';
import { workOut, type WorkedRating } from './worked-rating.ts';

/** What a rating judges. */
export interface Subject {
  type: SubjectType;
  id: string;
}

/** One grade of one sheet beside what its own numbers work out to. */
export interface Rating {
  subject: Subject;
  /** The axis of the sheet's form. */
  axis: RatingAxis;
  statedBy: SheetKey;
  /** Whether it is the one to count of all that the sheets of its plan and year say of the subject on the axis. */
  isPrimary: boolean;
  /** The sheet's grade; absent where the sheet prints none. */
  published?: string;
  /** The same with its printed meaning. */
  grade?: Grade;
  /** The sheet's reason, word for word. */
  reason?: string;
  /** Our reading by the form's rule; absent where the axis has no rule. */
  worked?: WorkedRating;
  agrees: Agreement;
}

/** Every grade that a sheet prints for one subject, in printed order; that of an indicator worked out with what judges it. */
export function ratingsOf(
  subject: Subject,
  printed: readonly PublishedRating[],
  form: Form,
  statedBy: SheetKey,
  judged?: { by: JudgedBy; reading: IndicatorReading },
): Rating[] {
  const axes = form.ratings.filter(({ rates }) => rates.includes(subject.type));
  return printed.flatMap((rating) => {
    const axis = axes.find(({ id }) => id === rating.axis) ?? axes[0];
    return axis ? [ratingOf(subject, rating, axis, statedBy, judged)] : [];
  });
}

/** Whether grades of two axes may be compared: only where order, grades and rule are the same (schema/README: rating). */
export function comparable(one: RatingAxis, other: RatingAxis): boolean {
  return one.order !== 'none' && isSameScale(one, other);
}

/** Whether two axes have the same grades in the same order by the same rule. */
export function isSameScale(one: RatingAxis, other: RatingAxis): boolean {
  return one === other || comparedParts(one) === comparedParts(other);
}

function comparedParts({ order, grades, rule }: RatingAxis): string {
  return JSON.stringify([order, grades.map(({ grade }) => grade), rule]);
}

function ratingOf(
  subject: Subject,
  { grade: published, reason }: PublishedRating,
  axis: RatingAxis,
  statedBy: SheetKey,
  judged: { by: JudgedBy; reading: IndicatorReading } | undefined,
): Rating {
  const { rule, grades } = axis;
  const worked = rule && judged ? workOut(rule, judged.by, judged.reading) : undefined;
  const grade = grades.find((each) => each.grade === published);
  return {
    subject,
    axis,
    statedBy,
    isPrimary: true,
    ...(published === undefined ? {} : { published }),
    ...(grade ? { grade } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(worked ? { worked } : {}),
    agrees: rule && worked ? agreement(rule, published, worked) : 'not_checkable',
  };
}
