/** The built data files, read back as anybody would read them, against each other and against the pages of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { siteUrl, subPath } from './site.ts';
import { csvRecords, csvRows, dataText, jsonTable, withoutGuard } from './data-file.ts';

const { root, sub } = await builtSites('root', 'sub');

const counts = {
  measures: 1,
  indicators: 4 + 11,
  observations: 28 + 66,
  ratings: 4,
  progress: 4,
  projects: 7,
  costs: 7 * 2 * 6,
  opinions: 4,
};
const tables = Object.keys(counts) as (keyof typeof counts)[];

describe.each(tables)('%s', (table) => {
  const japanese = dataText(root, `${table}.csv`);
  const english = dataText(root, `${table}.en.csv`);
  const json = jsonTable(root, table);

  it('has a byte order mark in the Japanese file only, and CRLF in both', () => {
    expect([japanese.startsWith('\uFEFF'), english.startsWith('\uFEFF')]).toEqual([true, false]);
    for (const text of [japanese, english]) {
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.split('\r\n').length - 1).toBe(counts[table] + 1);
    }
  });

  it('has all its rows in all three files', () => {
    const rows = [csvRecords(japanese).length - 1, csvRecords(english).length - 1, json.rows.length];
    expect(rows).toEqual(Array(3).fill(counts[table]));
  });

  it('has the same cells under both headers', () => {
    const [titles, ...japaneseRows] = csvRecords(japanese);
    const [keys, ...englishRows] = csvRecords(english);
    expect(titles).toEqual(json.columns.map(({ ja }) => ja));
    expect(keys).toEqual(json.columns.map(({ key }) => key));
    expect(japaneseRows).toEqual(englishRows);
  });

  it('has the same cells in CSV and in JSON', () => {
    const fromJson = json.rows.map((row) => json.columns.map(({ key }) => String(row[key] ?? '')));
    expect(
      csvRecords(english)
        .slice(1)
        .map((row) => row.map(withoutGuard)),
    ).toEqual(fromJson);
    const keys = json.columns.map(({ key }) => key);
    for (const row of json.rows) expect(Object.keys(row)).toEqual(keys);
  });

  it('has numbers or nothing in its number columns', () => {
    const numbers = json.columns.filter(({ type }) => type === 'decimal' || type === 'integer');
    const shape = { decimal: /^(-?\d+(\.\d+)?)?$/, integer: /^(-?\d+)?$/ };
    for (const row of csvRows(root, `${table}.en.csv`)) {
      for (const { key, type } of numbers) expect(row[key], key).toMatch(shape[type as keyof typeof shape]);
    }
  });

  it('has a primary key that is never empty and never repeated', () => {
    const keys = json.rows.map((row) => json.primary_key.map((key) => row[key] ?? ''));
    expect(keys.flat()).not.toContain('');
    expect(new Set(keys.map((key) => key.join('\n'))).size).toBe(counts[table]);
  });

  it('refers to rows that exist', () => {
    for (const { columns, table: other, references } of json.foreign_keys) {
      const known = csvRows(root, `${other}.en.csv`).map((row) =>
        references.map((key) => row[key] ?? '').join('\n'),
      );
      const stated = csvRows(root, `${table}.en.csv`).map((row) => columns.map((key) => row[key] ?? ''));
      const complete = stated.filter((key) => !key.includes('')).map((key) => key.join('\n'));
      expect(complete.filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  it.each([
    { at: 'the root of a host', site: root, base: `${siteUrl}/` },
    { at: 'a sub-path', site: sub, base: `${siteUrl}${subPath}/` },
  ])('links to pages, and places on them, that exist at $at', ({ site, base }) => {
    const urls = csvRows(site, `${table}.en.csv`).flatMap(({ page_url }) => page_url ?? []);
    expect(urls.filter((url) => !url.startsWith(base))).toEqual([]);
    for (const url of new Set(urls)) {
      const [path = '', fragment] = url.slice(base.length).split('#');
      const page = join(site, path, 'index.html');
      expect(existsSync(page), url).toBe(true);
      if (fragment !== undefined) expect(readFileSync(page, 'utf8'), url).toContain(`id="${fragment}"`);
    }
  });
});

it('names projects in other tables that the table of projects has', () => {
  const known = new Set(csvRows(root, 'projects.en.csv').map(({ project_id }) => project_id));
  const named = ['observations', 'indicators'].flatMap((table) => csvRows(root, `${table}.en.csv`));
  const ids = named.flatMap(({ project_id }) => (project_id === '' ? [] : [project_id]));
  expect(ids).toHaveLength(66 + 11);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

it('has a document and a table for the sheet and for each indicator', () => {
  const ids = csvRows(root, 'indicators.en.csv').map(({ indicator_id }) => indicator_id ?? '');
  const names = ['measures/103/2021', ...ids.map((id) => `indicators/${id}`)];
  for (const name of names) {
    expect(() => JSON.parse(dataText(root, `${name}.json`)) as unknown).not.toThrow();
    expect(csvRecords(dataText(root, `${name}.csv`))[0]).toEqual(
      csvRecords(dataText(root, 'observations.csv'))[0],
    );
  }
});

it('leaves the address of the data page to the page', () => {
  expect(existsSync(join(root, 'data/index.html'))).toBe(true);
});
