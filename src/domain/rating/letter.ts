import type { Absence } from '../../schema/absence.ts';
import type { Grade, RatingAxis } from '../../schema/rating-axis.ts';
import type { Sheet } from '../publication/publication.ts';
import type { Rating, Subject } from './rating.ts';

/** A published letter with where it stands. */
export interface Letter {
  grade: Grade;
  sheet: Sheet;
  rating: Rating;
}

/** A cell of a grade that holds none, with why. */
export interface AbsentLetter {
  absence: Absence;
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
  /** The cells without a letter of which the sheets' records say why, in the same order. */
  absent: AbsentLetter[];
}

/**
 * Everything that some sheets give letters to, or say why they give none, each once for each axis, in the order in which it first
 * occurs.
 */
export function lettersBySubject(sheets: readonly Sheet[], axes: readonly RatingAxis[]): SubjectLetters[] {
  const given = sheets.flatMap((sheet) =>
    sheet.ratings.flatMap((rating) =>
      rating.grade || rating.absence !== undefined ? [{ sheet, rating }] : [],
    ),
  );
  const bySubject = Map.groupBy(given, ({ rating: { subject } }) => `${subject.type} ${subject.id}`);
  return [...bySubject.values()].flatMap((of) =>
    axes.flatMap((axis) => {
      const onAxis = of.filter(({ rating }) => rating.axis.id === axis.id);
      const subject = onAxis[0]?.rating.subject;
      if (!subject) return [];
      const letters = onAxis.flatMap(({ sheet, rating }) =>
        rating.grade ? [{ grade: rating.grade, sheet, rating }] : [],
      );
      const absent = onAxis.flatMap(({ sheet, rating }) =>
        rating.absence === undefined ? [] : [{ absence: rating.absence, sheet, rating }],
      );
      return [{ subject, axis, letters, absent }];
    }),
  );
}
