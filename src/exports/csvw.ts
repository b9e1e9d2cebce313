import { dataFiles } from '../addresses.ts';
import type { Site } from '../schema/site.ts';
import { jsonText, type Json, type JsonObject } from './json-text.ts';
import type { Bilingual, Column, ColumnType, Table } from './table.ts';

const headers = ['csv', 'en.csv'] as const;
type Header = (typeof headers)[number];

/**
 * What the CSV files of a table hold, as CSV on the Web describes it: both files of the table and of those its foreign
 * keys lead to, because a key may only lead to a file that is described with it.
 */
export function csvMetadata(table: Table, tables: readonly Table[], { licence }: Site): string {
  const described = withReferenced(table, tables);
  return jsonText({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
    'dc:title': bilingual(table.title),
    'dc:license': { '@id': licence.url },
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n', '\n'] },
    tables: described.flatMap((each) => headers.map((header) => csvFile(each, header))),
  });
}

/** The table and those that its foreign keys lead to, theirs included, each once. */
function withReferenced(table: Table, tables: readonly Table[]): Table[] {
  const found = [table];
  for (const { foreignKeys } of found) {
    const names = foreignKeys.map((key) => key.table);
    found.push(...tables.filter((each) => names.includes(each.name) && !found.includes(each)));
  }
  return found;
}

function csvFile(
  { name, title, description, columns, primaryKey, foreignKeys }: Table,
  header: Header,
): JsonObject {
  return {
    url: dataFiles.table(name, header),
    'dc:title': bilingual(title),
    'dc:description': bilingual(description),
    tableSchema: {
      columns: columns.map(columnMetadata),
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map((key) => ({
          columnReference: key.columns,
          reference: { resource: dataFiles.table(key.table, header), columnReference: key.references },
        })),
      }),
    },
  };
}

const datatypes: Record<ColumnType, Json> = {
  string: 'string',
  url: 'anyURI',
  list: 'string',
  date: { base: 'date', format: 'yyyy-MM-dd' },
  integer: 'integer',
  decimal: 'decimal',
  boolean: { base: 'boolean', format: 'true|false' },
};

function columnMetadata({ key, ja, type, description, required }: Column<never>): JsonObject {
  return {
    name: key,
    titles: [ja, key],
    'dc:description': bilingual(description),
    datatype: datatypes[type],
    ...(type === 'list' && { separator: ';' }),
    required,
  };
}

function bilingual({ ja, en }: Bilingual): Json {
  return [
    { '@value': ja, '@language': 'ja' },
    { '@value': en, '@language': 'en' },
  ];
}
