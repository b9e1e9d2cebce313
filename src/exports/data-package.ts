import { absolute, dataFiles, paths } from '../addresses.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { publisherName } from '../text/site.ts';
import { guarded } from './formula-guard.ts';
import { keywordsOf } from './keywords.ts';
import type { PublishedFile } from './published-file.ts';
import { jsonText, type JsonObject } from './json-text.ts';
import type { Column, ColumnType, Table } from './table.ts';

/**
 * All tables as a Data Package (2.0): a resource a table, read from the CSV file with the columns' keys. Paths are
 * relative, so the description holds on the site and inside the archive alike.
 */
export function dataPackage(
  { site, sheets, vocabulary }: Publication,
  files: readonly PublishedFile[],
): string {
  const { municipality, licence, updated } = site;
  const resources = files.flatMap((file) =>
    file.table && file.format === 'en.csv' ? [resource(file, file.table)] : [],
  );
  const sources = new Map(sheets.map(({ record: { source } }) => [JSON.stringify(source), source]));
  return jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${municipality.code}-measure-sheets`,
    title: site.name,
    description: site.description,
    homepage: absolute(paths.data),
    ...(updated === undefined ? {} : { version: updated }),
    keywords: keywordsOf(vocabulary, site, [vocabulary.plan]),
    contributors: [{ title: publisherName(site), path: absolute(paths.home), roles: ['publisher'] }],
    licenses: [{ ...licenceId(licence.name), title: licence.name, path: licence.url }],
    ...(sources.size > 0 && {
      sources: [...sources.values()].map(({ title, url }) => ({
        title,
        ...(url === undefined ? {} : { path: url }),
      })),
    }),
    resources,
  });
}

function resource(file: PublishedFile, table: Table): JsonObject {
  const { name, title, description, columns, primaryKey, foreignKeys } = table;
  return {
    name,
    type: 'table',
    title: title.ja,
    description: `${description.ja} ${description.en}`,
    path: paths.dataFile(dataFiles.table(name, 'en.csv')),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.size(),
    hash: `sha256:${file.sha256()}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ columns: fields, table: other, references }) => ({
          fields,
          reference: { resource: other, fields: references },
        })),
      }),
    },
  };
}

const fieldTypes: Record<ColumnType, JsonObject> = {
  string: { type: 'string' },
  // Addresses may hold characters that a strict reader of URIs refuses.
  url: { type: 'string' },
  // Of one kind with the other files, where it is text as well.
  list: { type: 'string' },
  date: { type: 'date', format: '%Y-%m-%d' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
};

function field({ key, ja, type, unit, description, allowed, required }: Column<never>): JsonObject {
  return {
    name: key,
    ...fieldTypes[type],
    title: ja,
    description: `${description.ja} ${description.en}`,
    ...(unit !== undefined && { unit }),
    ...(allowed &&
      allowed.length > 0 && {
        categories: allowed.map(({ value, ja: label }) => ({ value: guarded(value), label })),
      }),
    constraints: { required },
  };
}

/** The licence by the name the Open Definition has for it, where it is one of Creative Commons'. */
function licenceId(name: string): JsonObject {
  return /^CC[\w -]*\d\.\d$/.test(name) ? { name: name.replaceAll(' ', '-') } : {};
}
