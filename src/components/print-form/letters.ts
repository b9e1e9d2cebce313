import type { Rating } from '../../domain/rating/rating.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { withoutGrade } from '../../text/grade-absence.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { letterOnForm } from './PrintForm.words.ts';

/** A reason as the form prints it in (2)②: whose it is, its letter, the city's words. */
export interface FormReason {
  subject: string;
  letter: string;
  reason: string;
}

/** 【評価：D】 */
export function lettersInWords(ratings: readonly Rating[]): string {
  return ratings
    .map((rating) => letterOnForm(rating.axis, rating.published ?? withoutGrade(rating)))
    .join('');
}

/** Every reason the sheet gives, in printed order. */
export function reasonsOf({ own, projects, form }: Sheet): FormReason[] {
  return [
    ...reasons('', own.ratings),
    ...own.indicators.flatMap(({ printed, ratings }) => reasons(indicatorNumber(printed, { form }), ratings)),
    ...projects.flatMap(({ printed, ratings, indicators }) => [
      ...reasons(printed.name, ratings),
      ...indicators.flatMap((each) => reasons(each.printed.name, each.ratings)),
    ]),
  ];
}

function reasons(subject: string, ratings: readonly Rating[]): FormReason[] {
  return ratings.flatMap((rating) =>
    rating.reason === undefined ? [] : [{ subject, letter: lettersInWords([rating]), reason: rating.reason }],
  );
}
