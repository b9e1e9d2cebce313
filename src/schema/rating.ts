import { z } from 'zod';
import { absence } from './absence.ts';
import { placementFields } from './cell.ts';
import { described, refuse } from './described.ts';
import { identifier, printedName, sheetText } from './printed-text.ts';

/** Why a cell of a grade holds none: what a cell of values may say, but that a grade has no column of a later year. */
const gradeAbsence = absence.exclude(['after_sheet'], {
  error:
    '評語が無い理由は dash、blank、cancelled、not_applicable、unplaced、not_published、suppressed のどれかで書きます。',
});

/**
 * One grade as the sheet prints it, with its reason; never overwritten by ours. A cell without a grade may say why: it is blank, it
 * holds a dash that the form does not list among its grades, or our reading cannot tell which grade is its own. Such a word is
 * neither counted nor compared.
 */
export const publishedRating = z
  .strictObject({
    axis: described(
      identifier.optional(),
      '評価の軸（その対象を評価する軸が1つなら省く）',
      'Axis of the rating; left out where only one axis rates the subject',
      { said: ['page', 'print', 'file'] },
    ),
    grade: described(printedName.optional(), '印刷された評語（S、A、―など）', 'Published grade', {
      said: ['page', 'print', 'file'],
    }),
    absence: described(
      gradeAbsence.optional(),
      '評語が無い理由（grade のかわりに書く。様式の評語にある ― は grade に書く）',
      'Why there is no grade, written instead of one; a stroke that the form lists among its grades is a grade',
      { said: ['page', 'print', 'file'] },
    ),
    reason: described(sheetText.optional(), 'その理由（紙面のとおり）', 'Reason as printed', {
      said: ['page', 'print', 'file', 'search'],
    }),
    placement: placementFields.placement,
  })
  .check((context) => {
    const { grade, absence: reason } = context.value;
    if (grade === undefined || reason === undefined) return;
    refuse(
      context,
      context.value,
      'grade（評語）と absence（評語が無い理由）は、どちらか一方だけを書きます。',
      '評語があれば absence の行を、評語が無ければ grade の行を消してください。',
    );
  });

/** One grade as the sheet prints it. */
export type PublishedRating = z.output<typeof publishedRating>;
