import { z } from 'zod';
import { described } from './described.ts';
import { identifier, printedName, sheetText } from './printed-text.ts';

/** One grade as the sheet prints it, with its reason. Never overwritten by ours. */
export const publishedRating = z.strictObject({
  axis: described(
    identifier.optional(),
    '評価の軸（その対象を評価する軸が1つなら省く）',
    'Axis of the rating; left out where only one axis rates the subject',
    { said: ['page', 'print', 'file'] },
  ),
  grade: described(printedName.optional(), '印刷された評語（S、A、―など）', 'Published grade', {
    said: ['page', 'print', 'file'],
  }),
  reason: described(sheetText.optional(), 'その理由（紙面のとおり）', 'Reason as printed', {
    said: ['page', 'print', 'file', 'search'],
  }),
});

/** One grade as the sheet prints it. */
export type PublishedRating = z.output<typeof publishedRating>;
