import type { Publication } from '../domain/publication/publication.ts';
import { fileHeader } from './file-header.ts';
import { ExactNumber, jsonText, type Json, type JsonObject } from './json-text.ts';
import { cellOf, type Column, type Table } from './table.ts';

/**
 * A table as JSON: a small header, the columns with their meaning, and the rows under the keys of the English CSV, one a
 * line. Numbers are JSON numbers with the digits the sheet prints, nothing is null. Text is not guarded against formulas.
 */
export function tableJson<Row>(table: Table<Row>, publication: Publication): string {
  const { title, description, rowMeans, columns, primaryKey, foreignKeys } = table;
  return jsonText({
    ...fileHeader(publication, { title, description }),
    row_means: rowMeans.ja,
    row_means_en: rowMeans.en,
    primary_key: primaryKey,
    foreign_keys: foreignKeys.map((key) => ({ ...key })),
    columns: columns.map(columnJson),
    rows: records(table),
  });
}

function* records<Row>(table: Table<Row>): Generator<JsonObject, void> {
  for (const row of table.rows) yield record(table, row);
}

/** A row as an object, with every column of the table or without some of them. */
export function record<Row>(
  { columns }: Pick<Table<Row>, 'columns'>,
  row: Row,
  without: ReadonlySet<string> = new Set(),
): JsonObject {
  return Object.fromEntries(
    columns.filter(({ key }) => !without.has(key)).map((column) => [column.key, cellJson(column, row)]),
  );
}

function cellJson<Row>(column: Column<Row>, row: Row): Json {
  const cell = cellOf(column, row);
  if (cell === undefined) return null;
  return typeof cell === 'string' && column.type === 'decimal' ? new ExactNumber(cell) : cell;
}

function columnJson({ key, ja, en, type, unit, description, allowed, required }: Column<never>): JsonObject {
  return {
    key,
    ja,
    en,
    type,
    unit: unit ?? null,
    required,
    description: description.ja,
    description_en: description.en,
    ...(allowed && {
      allowed: allowed.map(({ value, ja: word, en: meaning = null }) => ({ value, ja: word, en: meaning })),
    }),
  };
}
