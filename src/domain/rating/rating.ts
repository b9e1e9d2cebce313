import type { Absence } from '../../schema/absence.ts';
import type { Placement } from '../../schema/cell.ts';
import type { Form } from '../../schema/form.ts';
import type { Grade, RatingAxis, SubjectType } from '../../schema/rating-axis.ts';
import type { PublishedRating } from '../../schema/rating.ts';
import type { IndicatorReading } from '../../schema/register.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { SheetKey } from '../publication/sheet-key.ts';
import { isSilent } from '../observation/absence.ts';
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
  /** Why there is none, where the sheet's record says it. */
  absence?: Absence;
  /** Whether the grade stands in that cell of the source, or our reading put it there; absent where nothing stands in the cell. */
  placement?: Placement;
  /** The same with its printed meaning. */
  grade?: Grade;
  /** The sheet's reason, word for word. */
  reason?: string;
  /** Our reading by the form's rule; absent where the axis has no rule. */
  worked?: WorkedRating;
  agrees: Agreement;
}

/**
 * Every grade that a sheet prints for one subject in a row of one of its tables, in printed order; that of an indicator worked out
 * with what judges it. What is said of how it was read is nearest in the cell, then in the row, then of the table.
 */
export function ratingsOf(
  subject: Subject,
  row: { ratings: readonly PublishedRating[]; placement?: Placement | undefined },
  { form, key, record }: { form: Form; key: SheetKey; record: Pick<SheetRecord, 'placement'> },
  table?: 'indicators' | 'projects',
  judged?: { by: JudgedBy; reading: IndicatorReading },
): Rating[] {
  const axes = form.ratings.filter(({ rates }) => rates.includes(subject.type));
  const around = row.placement ?? (table && record.placement[table]);
  return row.ratings.flatMap((rating) => {
    const axis = axes.find(({ id }) => id === rating.axis) ?? axes[0];
    return axis ? [{ ...ratingOf(subject, rating, axis, key, judged), ...placementOf(rating, around) }] : [];
  });
}

function ratingOf(
  subject: Subject,
  { grade: published, absence, reason }: PublishedRating,
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
    ...(absence === undefined ? {} : { absence }),
    ...(reason === undefined ? {} : { reason }),
    ...(worked ? { worked } : {}),
    agrees: rule && worked ? agreement(rule, published, worked) : 'not_checkable',
  };
}

/** How a cell was read in which something stands: as it says itself, else as what is around it does. */
function placementOf(
  { grade, absence, placement }: PublishedRating,
  around: Placement | undefined,
): Pick<Rating, 'placement'> {
  const isEmpty = grade === undefined && (absence === undefined || isSilent({ absence }));
  return isEmpty ? {} : { placement: placement ?? around ?? 'stated' };
}
