import type { Assessment } from '../assessment.ts';
import type { Publication, Sheet } from '../publication.ts';
import { ratedThing, type RatedThing } from './rated-thing.ts';
import type { Asked } from './asked.ts';

/** A sheet prints a letter and, where its form has a place for the reason (（2）②), says nothing there. */
export interface LetterWithoutReason extends Asked {
  rule: 'letter_without_reason';
  assessment: Assessment;
  letter: string;
  rated: RatedThing;
}

/**
 * Asks for the reason of every letter that has none. Only where some sheet of the same plan gives a reason for a letter of
 * the same kind: a form without a place for reasons leaves nothing out.
 */
export function lettersWithoutReason({ sheets }: Publication): LetterWithoutReason[] {
  const explained = new Set(
    sheets.flatMap((sheet) =>
      sheet.assessments.filter(({ reason }) => reason !== undefined).map((each) => kindOf(each, sheet)),
    ),
  );
  return sheets.flatMap((sheet) =>
    sheet.assessments.flatMap((assessment): LetterWithoutReason[] => {
      const { published: letter, reason } = assessment;
      if (letter === undefined || reason !== undefined || !explained.has(kindOf(assessment, sheet)))
        return [];
      const rated = ratedThing(assessment, sheet);
      return [{ rule: 'letter_without_reason', sheet, ...rated.about, assessment, letter, rated }];
    }),
  );
}

/** Letters that one place of the form explains: of one plan, on one axis, of table (1) or of the outcomes in (4). */
function kindOf({ subject, axis }: Assessment, { plan, record }: Sheet): string {
  const inTable1 = record.indicators.some(({ id }) => id === subject.id);
  return [plan.id, axis, subject.type, inTable1].join(' ');
}
