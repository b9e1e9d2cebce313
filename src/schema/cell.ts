import { z } from 'zod';
import { absence, absenceWords, isAbsenceWord } from './absence.ts';
import { columnKey, type Column } from './column-key.ts';
import { readColumn } from './column.ts';
import { cellNumber, ordinal } from './decimal.ts';
import { described, refuse } from './described.ts';
import { period } from './period.ts';
import { sheetText } from './printed-text.ts';

/** Whether a value stands in that cell of the source (`stated`), or our reading put it there (`placed`). */
export const placement = z.enum(['stated', 'placed'], {
  error: 'stated（原本のその欄にある）か placed（当サイトの読みで置いた）を書きます。',
});

/** How a value came into its cell. */
export type Placement = z.output<typeof placement>;

const firmness = z.enum(['provisional'], {
  error: '書けるのは provisional（速報・暫定）だけです。見込みの値は、年度のうしろに（見込み）と書きます。',
});

/** Where in the original a value stands, for the cells, rows and tables that say so. */
export const placementFields = {
  placement: described(
    placement.optional(),
    '読みとり方（原本のその欄にある／当サイトの読みで置いた）',
    'Whether it stands in that cell of the source or our reading put it there; the nearest wins, stated where nothing is said',
    { said: ['file'] },
  ),
  sourcePage: described(ordinal.optional(), '原本のページ', 'Page of the source', { said: ['file'] }),
  sourceText: described(
    sheetText.optional(),
    '原本にあるとおりの文字',
    'The characters as they stand in the source',
    { said: ['file', 'search'] },
  ),
};

/** The parts of a cell, for the schemas that add to it. */
export const cellFields = {
  value: described(cellNumber.optional(), '値（数だけ。単位は付けない）', 'The number, without its unit', {
    said: ['page', 'print', 'file'],
  }),
  absence: described(absence.optional(), '値が無い理由', 'Why there is no number', {
    said: ['page', 'print', 'file'],
  }),
  text: described(
    sheetText.optional(),
    '欄に印刷された語（50人以上、策定済、算定中など）',
    'What is printed in the cell, where it is more or other than the number; people see it instead',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  status: described(firmness.optional(), '確かさ（速報・暫定）', 'How firm the number is', {
    said: ['page', 'print', 'file'],
  }),
  note: described(sheetText.optional(), 'この値についての注記', 'A remark on this value', {
    said: ['page', 'print', 'file', 'search'],
  }),
  ...placementFields,
};

/** Refuses a cell with both a number and a reason for having none, or with nothing at all. */
export function refuseUnlessOne(
  context: z.core.ParsePayload<{ value?: unknown; absence?: unknown; text?: unknown }>,
): void {
  const { value, absence: reason, text } = context.value;
  if (value !== undefined && reason !== undefined) {
    refuse(
      context,
      context.value,
      'value（値）と absence（値が無い理由）は、どちらか一方だけを書きます。',
      '値があれば absence の行を、値が無ければ value の行を消してください。',
    );
  } else if (value === undefined && reason === undefined && text === undefined) {
    refuse(
      context,
      context.value,
      'value（値）も absence（値が無い理由）も text（印刷された語）もありません。',
      `どれかを書いてください（${absenceWords}）。`,
    );
  }
}

/** Turns the short spelling of a cell (`-61`, `dash`) into the long one. */
export function spellOut(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  return isAbsenceWord(written) ? { absence: written.trim() } : { value: written };
}

/** How a cell is written: short or long. */
export const cellInWords =
  '数（例：`58`）、値が無い理由の語（例：`dash`）、または下の項目を `{ value: 58, text: 58人以上 }` のように';

/**
 * One cell of the sheet: a number or the reason why there is none, and what is printed where that is more or other. Written
 * short (`-61`, `dash`) or, with more to say, long (`{ value: 58, text: 58以上, note: … }`).
 */
export const cell = z.preprocess(spellOut, z.strictObject(cellFields).check(refuseUnlessOne)).meta({
  written: cellInWords,
});

/** One cell of the sheet. */
export type Cell = z.output<typeof cell>;

/** A cell under its column. */
export type ColumnCell = Cell & Column;

const columnCells = z.record(z.string(), cell).transform((columns, context): ColumnCell[] => {
  const seen = new Set<string>();
  return Object.entries(columns).flatMap(([written, content]) => {
    const column = readColumn(written);
    if ('reason' in column) {
      refuse(context, written, column.reason, column.remedy, [written]);
      return [];
    }
    const key = columnKey(column);
    if (seen.has(key))
      refuse(context, written, `「${written}」と同じ列が2回書かれています。`, 'どちらかを消してください。', [
        written,
      ]);
    seen.add(key);
    return [{ ...column, ...content }];
  });
});

const longRow = z.strictObject({
  values: described(columnCells, '列ごとの値', 'Cells by column'),
  breakAt: described(
    period.optional(),
    '数え方が変わった年度（ここから前とはつながらない）',
    'Period from which the row is counted otherwise than before',
    { said: ['page', 'print', 'file'] },
  ),
  note: described(sheetText.optional(), 'この行についての注記', 'A remark on the row', {
    said: ['page', 'print', 'file', 'search'],
  }),
  ...placementFields,
});

/**
 * A row of the sheet: a column for each cell and what stands under it, in the order written. Written short (`令和3年度: 58`
 * and so on) or, with a remark on the row, long (`values:` with the same below). The same column twice (令和3年度 and R3年度)
 * is refused. Columns that are not written are filled in by the domain.
 */
export const row = z
  .preprocess((written) => (isShortRow(written) ? { values: written } : written), longRow)
  .meta({ written: '列ごとの値（例：`令和3年度: 58`）。行に書きそえることがあれば、下の項目' });

/** A row of the sheet. */
export type Row = z.output<typeof row>;

function isShortRow(written: unknown): boolean {
  return (
    typeof written === 'object' &&
    written !== null &&
    !Array.isArray(written) &&
    !Object.hasOwn(written, 'values')
  );
}
