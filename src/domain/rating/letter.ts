import type { Grade, RatingAxis } from '../../schema/rating-axis.ts';
import type { Sheet } from '../publication/publication.ts';
import type { Rating, Subject } from './rating.ts';

/** A published letter with where it stands. */
export interface Letter {
  grade: Grade;
  sheet: Sheet;
  rating: Rating;
}

/** The published letters of one subject on one axis. */
export interface SubjectLetters {
  subject: Subject;
  /** As the newest of the sheets has it. */
  axis: RatingAxis;
  /** In the order of the sheets they were taken from. */
  letters: Letter[];
}

/** Everything that some sheets give letters to, each once for each axis, in the order in which it first occurs. */
export function lettersBySubject(sheets: readonly Sheet[], axes: readonly RatingAxis[]): SubjectLetters[] {
  const letters = sheets.flatMap((sheet) =>
    sheet.ratings.flatMap((rating) => (rating.grade ? [{ grade: rating.grade, sheet, rating }] : [])),
  );
  const bySubject = Map.groupBy(letters, ({ rating: { subject } }) => `${subject.type} ${subject.id}`);
  return [...bySubject.values()].flatMap((of) =>
    axes.flatMap((axis) => {
      const onAxis = of.filter(({ rating }) => rating.axis.id === axis.id);
      const subject = onAxis[0]?.rating.subject;
      return subject ? [{ subject, axis, letters: onAxis }] : [];
    }),
  );
}
