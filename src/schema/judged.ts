import { z } from 'zod';
import { described } from './described.ts';
import { sheetIndicator } from './indicator.ts';
import { money } from './money.ts';
import { identifier, printedText } from './printed-text.ts';
import { publishedRating } from './rating.ts';

/** A text field of the form: one paragraph, or one line for each, whether as a list or as lines of one text. */
const paragraphs = z
  .preprocess(
    (written) => (typeof written === 'string' ? [written] : written),
    z
      .array(printedText)
      .min(1)
      .transform((texts) => texts.flatMap((text) => text.split('\n'))),
  )
  .meta({ written: '文章（1段落、または「- 」で1段落1行）' });

/** What sheets judge has one shape, whether it is the sheet's own measure or a project on it (schema/README: judged). */
export const judgedFields = {
  money: described(money.optional(), '金額（事業費、財源、そのほか）', 'What it cost and who paid'),
  indicators: described(z.array(sheetIndicator).default([]), '指標', 'Indicators'),
  ratings: described(z.array(publishedRating).default([]), '評価', 'Published grades of the thing itself'),
  texts: described(
    z.record(identifier, paragraphs).default({}),
    '文章（様式の texts のIDごと、1段落1行）',
    'Running text by its id in the form, one paragraph each',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  note: described(printedText.optional(), '備考', 'Note', { said: ['page', 'print', 'file', 'search'] }),
};
