import { z } from 'zod';
import { textAbsence } from './absence.ts';
import { described } from './described.ts';
import { sheetIndicator } from './indicator.ts';
import { money } from './money.ts';
import { identifier, sheetText } from './printed-text.ts';
import { publishedRating } from './rating.ts';

const paragraphs = z
  .array(sheetText)
  .min(1)
  .transform((texts) => texts.flatMap((text) => text.split('\n')));

const absentText = z.strictObject({
  absence: described(textAbsence, '文章が無い理由', 'Why there is no text', {
    said: ['page', 'print', 'file'],
  }),
});

function spellOutText(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const word = textAbsence.safeParse(written.trim());
  return word.success ? { absence: word.data } : [written];
}

/**
 * A text field of the form: one paragraph, or one line for each, whether as a list or as lines of one text; or the reason why there
 * is none, written short (`unplaced`) or long (`{ absence: unplaced }`), as in a cell.
 */
const textOfForm = z.preprocess(spellOutText, z.union([absentText, paragraphs])).meta({
  written: '文章（1段落、または「- 」で1段落1行）、文章が無い理由の語（例：`unplaced`）、または下の項目',
});

/** A text field of the form as a sheet fills it in. */
export type TextOfForm = z.output<typeof textOfForm>;

/** The paragraphs of a text; none where there is a reason for having none. */
export function paragraphsOf(text: TextOfForm | undefined): string[] {
  return Array.isArray(text) ? text : [];
}

/** What sheets judge has one shape, whether it is the sheet's own measure or a project on it (schema/README: judged). */
export const judgedFields = {
  money: described(money.optional(), '金額（事業費、財源、そのほか）', 'What it cost and who paid'),
  indicators: described(z.array(sheetIndicator).default([]), '指標', 'Indicators'),
  ratings: described(z.array(publishedRating).default([]), '評価', 'Published grades of the thing itself'),
  texts: described(
    z.record(identifier, textOfForm).default({}),
    '文章（様式の texts のIDごと、1段落1行。無ければ理由の語）',
    'Running text by its id in the form, one paragraph each, or why there is none',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  note: described(sheetText.optional(), '備考', 'Note', { said: ['page', 'print', 'file', 'search'] }),
};
