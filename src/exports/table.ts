/** What stands in a cell: one value, or nothing. A decimal is a string, so that it keeps the digits the sheet prints. */
export type TableCell = string | number | boolean | undefined;

/**
 * What a column holds. `list` is text with `;` between its items, `date` is YYYY-MM-DD, `url` a whole address;
 * `integer` is a JavaScript number, `decimal` a string of digits.
 */
export type ColumnType = 'string' | 'url' | 'list' | 'date' | 'integer' | 'decimal' | 'boolean';

/** The same thing said in Japanese and in English. */
export interface Bilingual {
  ja: string;
  en: string;
}

/** One of the few values a column may hold. The city's own words have no English. */
export interface AllowedValue {
  value: string;
  ja: string;
  en?: string;
}

/**
 * A column, stated once: every file format, schema and dictionary is derived from it. `ja` and `en` are its titles, `key`
 * (snake_case ASCII) its name for programs. `required` says that no row leaves it empty.
 */
export interface Column<Row> {
  key: string;
  ja: string;
  en: string;
  type: ColumnType;
  unit?: string;
  description: Bilingual;
  allowed?: AllowedValue[];
  required: boolean;
  value(row: Row): TableCell;
}

/**
 * Columns whose values, taken together, stand in exactly one row of another table. A single column may be empty, and then leads
 * nowhere; of several none may, because programs do not agree on what a key is of which only a part is empty.
 */
export interface ForeignKey {
  columns: string[];
  table: string;
  references: string[];
}

/** A published table, whatever it is about: renderers know this shape and no table by name. */
export interface Table<Row = unknown> {
  /** The name of its files and of its address. */
  name: string;
  title: Bilingual;
  description: Bilingual;
  /** What one row is. */
  rowMeans: Bilingual;
  columns: Column<Row>[];
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  rows: readonly Row[];
}

/** What a row holds under a column: text in Unicode's composed form (NFC), and never empty text. */
export function cellOf<Row>(column: Column<Row>, row: Row): TableCell {
  const cell = column.value(row);
  if (typeof cell !== 'string') return cell;
  return cell === '' ? undefined : cell.normalize('NFC');
}

/** The parts of a table whose rows have something in common, in the same order; of what no row has, a table without rows. */
export function partsBy<Row, Part>(table: Table<Row>, of: (row: Row) => Part): (part: Part) => Table<Row> {
  const rows = Map.groupBy(table.rows, of);
  return (part) => ({ ...table, rows: rows.get(part) ?? [] });
}
