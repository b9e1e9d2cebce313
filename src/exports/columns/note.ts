import type { Column } from '../table.ts';

type NoteOf<Row> = (row: Row) => string | undefined;

/** A remark on the value of the row, the sheet's or ours. */
export function remark<Row>(
  value: NoteOf<Row>,
  description: Column<Row>['description'] = {
    ja: 'この行の値についての注記です。',
    en: 'A remark on the value of the row.',
  },
): Column<Row> {
  return note('注記', description, value);
}

/** What stands in the sheet's column 備考 for the thing the row is about. */
export function printedNote<Row>(value: NoteOf<Row>): Column<Row> {
  return note('備考', { ja: 'シートの備考です。', en: 'Note on the sheet.' }, value);
}

function note<Row>(ja: string, description: Column<Row>['description'], value: NoteOf<Row>): Column<Row> {
  return { key: 'note', ja, en: 'Note', type: 'string', description, required: false, value };
}
