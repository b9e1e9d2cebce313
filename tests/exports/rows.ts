import { cellOf, type Table, type TableCell } from '../../src/exports/table.ts';

/** A row of a table by its columns' keys. */
export type ReadRow = Record<string, TableCell>;

/** The rows of a table as readers see them. */
export function rowsOf<Row>(table: Table<Row>): ReadRow[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column) => [column.key, cellOf(column, row)])),
  );
}

/** Some of a row's cells, for comparing. */
export function pick(row: ReadRow | undefined, ...keys: string[]): TableCell[] {
  return keys.map((key) => row?.[key]);
}
