import { ratesNothing } from '../../domain/rating/scale.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import { ratedThing, type RatedThing } from '../rated-thing.ts';
import type { Asked } from '../asked.ts';

/** A sheet prints a letter and, where its form has a place for the reason, says nothing there. */
export interface LetterWithoutReason extends Asked {
  rule: 'letter_without_reason';
  rating: Rating;
  letter: string;
  rated: RatedThing;
}

/**
 * Asks for the reason of every letter that has none; not of one that says that nothing was rated, and so judges nothing. Only where some sheet of the same plan gives a reason for a letter of
 * the same kind: a form without a place for reasons leaves nothing out.
 */
export function lettersWithoutReason({ sheets }: Publication): LetterWithoutReason[] {
  const explained = new Set(
    sheets.flatMap((sheet) =>
      sheet.ratings.filter(({ reason }) => reason !== undefined).map((each) => kindOf(each, sheet)),
    ),
  );
  return sheets.flatMap((sheet) =>
    sheet.ratings.flatMap((rating): LetterWithoutReason[] => {
      const { published: letter, grade, axis, reason } = rating;
      if (letter === undefined || reason !== undefined || !explained.has(kindOf(rating, sheet))) return [];
      if (grade && ratesNothing(grade, axis)) return [];
      const rated = ratedThing(rating, sheet);
      return [{ rule: 'letter_without_reason', sheet, ...rated.about, rating, letter, rated }];
    }),
  );
}

/** Letters that one place of the form explains: of one plan and form, on one axis, of table (1) or of the outcomes in (4). */
function kindOf({ subject, axis }: Rating, { plan, form, byIndicator }: Sheet): string {
  const isOwn = byIndicator.get(subject.id)?.project === undefined;
  return [plan.id, form.id, axis.id, subject.type, isOwn].join(' ');
}
