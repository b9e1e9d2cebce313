import { stringify } from 'csv-stringify/sync';
import { guarded } from './formula-guard.ts';
import { cellOf, type Column, type Table } from './table.ts';

/** Whom a CSV file is for: `ja` people who open it in Excel, `en` programs. */
export type CsvHeader = 'ja' | 'en';

/**
 * A table as CSV (RFC 4180: CRLF, one header row, equal field counts). The Japanese header comes with a byte order mark,
 * without which Excel on Windows garbles it; the English one holds the columns' keys and no mark. Both have the same cells.
 * A text cell that a spreadsheet would run as a formula, be it without the `'` before it, is prefixed with `'`; numbers never are,
 * so −3.5 stays `-3.5`.
 */
export function csv<Row>(table: Table<Row>, header: CsvHeader): string {
  const titles = table.columns.map(({ key, ja }) => (header === 'ja' ? ja : key));
  return csvText(
    titles,
    table.rows.map((row) => table.columns.map((column) => field(column, row))),
    header,
  );
}

/** Titles and fields as they are, in the same format. */
export function csvText(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  header: CsvHeader,
): string {
  return stringify([titles, ...rows], {
    bom: header === 'ja',
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  });
}

function field<Row>(column: Column<Row>, row: Row): string {
  const cell = cellOf(column, row);
  if (cell === undefined) return '';
  if (typeof cell !== 'string' || column.type === 'decimal') return String(cell);
  return guarded(cell);
}
