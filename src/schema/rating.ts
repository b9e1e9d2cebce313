import { z } from 'zod';
import { described } from './described.ts';
import { identifier, printedText } from './printed-text.ts';

/** One letter as the sheet prints it, with the reason that stands in (2)②. Never overwritten by ours. */
export const publishedRating = z.strictObject({
  axis: described(
    identifier.optional(),
    '評価の軸（軸が1つなら省く）',
    'Axis of the rating; left out where there is only one',
  ),
  grade: described(printedText.optional(), '印刷された達成状況（S、A、―など）', 'Published letter'),
  reason: described(printedText.optional(), 'その理由（紙面のとおり）', 'Reason as printed'),
});

/** One letter as the sheet prints it. */
export type PublishedRating = z.output<typeof publishedRating>;
