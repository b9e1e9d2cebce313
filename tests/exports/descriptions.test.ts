/** What describes the files for programs, against the files and against the profiles of its makers. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { csvMetadata } from '../../src/exports/csvw.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import type { PublishedFile } from '../../src/exports/published-file.ts';
import { tableSchema } from '../../src/exports/json-schema.ts';
import type { Table } from '../../src/exports/table.ts';
import { publicationOf } from '../domain/invented-city.ts';
import { everyCity as cities } from './cities.ts';

const profiles = {
  'of this project': fileURLToPath(new URL('data-package.profile.json', import.meta.url)),
  // Its makers' own, where it is.
  'of its makers': fileURLToPath(
    new URL('../../../shared/standards/datapackage-2.0/dp-2.0-datapackage.json', import.meta.url),
  ),
};
const profilesHere = Object.entries(profiles).filter(([, file]) => existsSync(file));

const tablesOf = (files: PublishedFile[]) => [...new Set(files.flatMap(({ table }) => table ?? []))];
const jsonOf = (files: PublishedFile[], { name }: Table) =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.name === `${name}.json`)!.bytes())) as Record<
    string,
    unknown
  > & { rows: Record<string, unknown>[] };

const validator = () =>
  new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    formats: { uri: true, date: true },
    keywords: ['x-unit'],
  });

describe.each(cities)('$city', ({ publication }) => {
  const files = publishedFiles(publication);
  const tables = tablesOf(files);

  it.each(tables.map((table) => ({ name: table.name, table })))(
    'the JSON file of $name is what its schema says',
    ({ table }) => {
      const valid = validator().compile(JSON.parse(tableSchema(table)) as object);
      valid(jsonOf(files, table));
      expect(valid.errors).toBeNull();
    },
  );

  it('gives every table a Data Package resource with the size and hash of its file', () => {
    const { resources } = JSON.parse(dataPackage(publication, files)) as {
      resources: { name: string; path: string; bytes: number; hash: string; schema: { fields: object[] } }[];
    };
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const { path, bytes, hash } of resources) {
      const file = files.find(({ name }) => `data/${name}` === path)!;
      expect([bytes, hash]).toEqual([file.size(), `sha256:${file.sha256()}`]);
    }
  });

  it.each(profilesHere)('has a Data Package that the profile %s accepts', (_, file) => {
    const profile = JSON.parse(readFileSync(file, 'utf8')) as object;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const valid = ajv.compile(profile);
    valid(JSON.parse(dataPackage(publication, files)));
    expect(valid.errors).toBeNull();
    expect(valid({ resources: [{ name: 'x' }] })).toBe(false);
  });

  it('allows in the categories of a field what stands in its file', () => {
    const { resources } = JSON.parse(dataPackage(publication, files)) as {
      resources: { name: string; schema: { fields: { name: string; categories?: { value: string }[] }[] } }[];
    };
    let checked = 0;
    for (const { name, schema } of resources) {
      const { rows } = jsonOf(
        files,
        tables.find((table) => table.name === name)!,
      );
      for (const { name: key, categories } of schema.fields) {
        if (!categories) continue;
        const known = new Set<unknown>([null, ...categories.map(({ value }) => value)]);
        expect(rows.map((row) => row[key]).filter((value) => !known.has(value))).toEqual([]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  it.each(tables.map((table) => ({ name: table.name, table })))(
    'the CSV metadata of $name names the columns of its files, and describes all that its keys lead to',
    ({ table }) => {
      const metadata = JSON.parse(csvMetadata(table, tables, publication.site)) as CsvMetadata;
      const urls = metadata.tables.map(({ url }) => url);
      expect(urls.slice(0, 2)).toEqual([`${table.name}.csv`, `${table.name}.en.csv`]);
      for (const { url, tableSchema: described } of metadata.tables) {
        const [header = ''] = new TextDecoder()
          .decode(files.find(({ name }) => name === url)!.bytes())
          .split('\r\n');
        const titles = header.split(',');
        expect(described.columns.length).toBe(titles.length);
        described.columns.forEach((column, index) => expect(column.titles).toContain(titles[index]));
        const names = described.columns.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(described.primaryKey));
        for (const { columnReference, reference } of described.foreignKeys ?? []) {
          expect(names).toEqual(expect.arrayContaining(columnReference));
          const other = metadata.tables.find((each) => each.url === reference.resource);
          expect(other?.tableSchema.primaryKey.toSorted()).toEqual(reference.columnReference.toSorted());
        }
      }
    },
  );
});

interface CsvMetadata {
  tables: {
    url: string;
    tableSchema: {
      columns: { name: string; titles: string[] }[];
      primaryKey: string[];
      foreignKeys?: {
        columnReference: string[];
        reference: { resource: string; columnReference: string[] };
      }[];
    };
  }[];
}

describe('a schema refuses', () => {
  const files = publishedFiles(cities[0]!.publication);
  const table = tablesOf(files).find(({ name }) => name === 'observations')!;
  const valid = validator().compile(JSON.parse(tableSchema(table)) as object);
  const json = jsonOf(files, table);
  const [row] = json.rows;

  it.each([
    ['a column it does not know', { ...row, other: 1 }],
    ['a number as text', { ...row, value: '1' }],
    ['a word that is not allowed', { ...row, absence: 'unknown' }],
    ['nothing where there has to be something', { ...row, indicator_id: null }],
    ['a day that is none', { ...row, period_start: '2021年4月1日' }],
    ['a row without a column', { municipality_code: '122157' }],
  ])('%s', (_, broken) => {
    expect(valid({ ...json, rows: [row] })).toBe(true);
    expect(valid({ ...json, rows: [broken] })).toBe(false);
  });
});

it('describes a city without sheets', () => {
  const empty = publicationOf();
  const files = publishedFiles(empty);
  const described = JSON.parse(dataPackage(empty, files)) as { resources: object[]; sources?: object[] };
  const written = files.flatMap(({ format, table }) => (format === 'json' && table ? table.name : []));
  expect(described.resources).toMatchObject(written.map((name) => ({ name })));
  expect(described.sources).toBeUndefined();
});
