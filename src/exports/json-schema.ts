import { absolute, paths } from '../addresses.ts';
import { jsonText, type Json, type JsonObject } from './json-text.ts';
import type { Column, ColumnType, Table } from './table.ts';

/** The JSON Schema (2020-12) of a table's JSON file: what stands before the rows, and each column of a row. */
export function tableSchema(table: Table): string {
  const { name, title, description, rowMeans, columns } = table;
  return jsonText({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(paths.tableSchema(name)),
    title: title.en,
    description: `${description.en} ${description.ja}`,
    type: 'object',
    properties: {
      ...Object.fromEntries(texts.map((key) => [key, { type: 'string' }])),
      official: { type: 'boolean' },
      municipality: { type: 'object' },
      licence: { type: 'object' },
      generated_from: { type: 'array', items: { type: 'object' } },
      primary_key: { const: table.primaryKey },
      foreign_keys: { type: 'array', items: { type: 'object' } },
      columns: { type: 'array', items: { type: 'object' } },
      rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    },
    required: ['title', 'format_version', 'licence', 'primary_key', 'foreign_keys', 'columns', 'rows'],
    $defs: {
      row: {
        description: `${rowMeans.en}. ${rowMeans.ja}`,
        type: 'object',
        properties: Object.fromEntries(columns.map((column) => [column.key, columnSchema(column)])),
        required: columns.map(({ key }) => key),
        additionalProperties: false,
      },
    },
  });
}

const texts = [
  'title',
  'title_en',
  'description',
  'description_en',
  'format_version',
  'page_url',
  'site',
  'row_means',
  'row_means_en',
];

const cellSchemas: Record<ColumnType, JsonObject> = {
  string: { type: 'string' },
  list: { type: 'string' },
  url: { type: 'string', format: 'uri', pattern: '^https?://' },
  date: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
};

/** What a cell may hold; null where a row may leave it empty, and empty text never. */
function columnSchema({ en, type, unit, description, allowed, required }: Column<never>): JsonObject {
  const cell = cellSchemas[type];
  const values = allowed?.map(({ value }): Json => value);
  return {
    title: en,
    description: `${description.en} ${description.ja}`,
    ...cell,
    type: required ? (cell['type'] ?? 'string') : [cell['type'] ?? 'string', 'null'],
    ...(cell['type'] === 'string' && { minLength: 1 }),
    ...(values && { enum: required ? values : [...values, null] }),
    ...(unit !== undefined && { 'x-unit': unit }),
  };
}
