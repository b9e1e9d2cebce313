/** Every table of every city, read by programs that nobody here wrote: without a word about types, and by the lines that give them. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { absolute, dataFiles, paths } from '../../../src/addresses.ts';
import { csv } from '../../../src/exports/csv.ts';
import { withTellingRowsFirst } from '../../../src/exports/row-order.ts';
import type { Column, Table } from '../../../src/exports/table.ts';
import { tablesOf } from '../../../src/exports/tables.ts';
import { typedReading } from '../../../src/exports/typed-reading.ts';
import { everyContent } from '../../cities/every-city.ts';
import { needing } from '../../requirement.ts';
import { publicationIn } from '../../share/cities.ts';
import { fullCity } from '../full-city.ts';

const folder = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a city of many years has it: three thousand rows, and things that stand in one of them alone, where no reader looks. */
function longTable(): Table<number> {
  const column = (
    key: string,
    type: Column<number>['type'],
    cells: Record<number, string>,
  ): Column<number> => ({
    key,
    ja: key,
    en: key,
    type,
    description: { ja: key, en: key },
    required: false,
    value: (row) => cells[row],
  });
  const columns = [
    { ...column('row_id', 'integer', {}), value: (row: number) => row },
    column('day_once', 'date', { 1501: '2025-03-03' }),
    column('word_once', 'string', { 2999: '1-2' }),
    { ...column('word_late', 'string', {}), value: (row: number) => (row === 2001 ? '十' : String(row)) },
    column('truth_late', 'string', { 0: 'true', 1777: 'いいえ' }),
  ];
  const rows = Array.from({ length: 3000 }, (_, row) => row);
  return {
    name: 'long',
    title: { ja: '長い表', en: 'Long table' },
    description: { ja: '', en: '' },
    rowMeans: { ja: '', en: '' },
    columns,
    primaryKey: ['row_id'],
    foreignKeys: [],
    rows: withTellingRowsFirst(columns, rows),
  };
}

const cities: [city: string, tables: Table[]][] = [
  ...everyContent.map((content): [string, Table[]] => [
    content.split('/').at(-2) ?? content,
    Object.values(tablesOf(publicationIn(content))),
  ]),
  ['full', Object.values(tablesOf(fullCity))],
  ['many', [longTable()]],
];

/** A table's lines with a file in the place of its address. */
function onFile(code: string, path: string, name: string): string {
  const address = absolute(paths.dataFile(dataFiles.table(name, 'en.csv')));
  expect(code).toContain(address);
  return code.replace(address, path);
}

let written = 0;
for (const [city, tables] of cities) {
  mkdirSync(join(folder, city));
  for (const table of tables) {
    const path = join(folder, city, dataFiles.table(table.name, 'en.csv'));
    writeFileSync(path, csv(table, 'en'));
    writeFileSync(join(folder, city, dataFiles.table(table.name, 'csv')), csv(table, 'ja'));
    writeFileSync(path.replace('.en.csv', '.R'), onFile(typedReading.readr(table), path, table.name));
    writeFileSync(path.replace('.en.csv', '.py'), onFile(typedReading.pandas(table), path, table.name));
    written += 2;
  }
}

const run = promisify(execFile);
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const works = (program: string, ...options: string[]) => spawnSync(program, options).status === 0;

/** What a program says of the files, a line each. */
async function said(program: string, name: string): Promise<string[]> {
  const { stdout } = await run(program, [script(name), folder]);
  return stdout.trim().split(/\s*\n/);
}

it(
  'readr loses no value and warns of nothing, with types and without',
  needing(works('Rscript', '-e', 'library(readr)'), 'no R with readr: apt-get install r-cran-readr'),
  async () => {
    expect(await said('Rscript', 'reading.R')).toEqual([`read ${written} files`]);
  },
);

const python = ['python3', '/usr/bin/python3'].find((each) => works(each, '-c', 'import pandas'));
it(
  'pandas loses no value and warns of nothing, with types and without; without, a code loses the zero before it',
  needing(python !== undefined, 'no pandas: apt-get install python3-pandas'),
  async () => {
    const zero = (file: string, column: string) => `full/${file} without types: ${column} float64 01`;
    expect(await said(python ?? '', 'reading.py')).toEqual([
      zero('measures.csv', '施策番号'),
      zero('measures.en.csv', 'measure_code'),
      zero('plan_measures.csv', '施策の番号'),
      zero('plan_measures.en.csv', 'measure_code'),
      `read ${written} files`,
    ]);
  },
);

it('DuckDB reads every column as what it is', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [city, tables] of cities) {
    for (const table of tables) {
      const path = join(folder, city, dataFiles.table(table.name, 'en.csv'));
      const text = table.columns.map(({ key }) => `"${key}"::VARCHAR AS "${key}"`).join(', ');
      const sql = `SELECT ${text} FROM ${onFile(typedReading.duckdb(table), path, table.name)}`;
      const read = (await connection.runAndReadAll(sql)).getRowsJson();
      const [, ...rows] = parse(readFileSync(path, 'utf8'));
      const plain = (cell: unknown, index: number) =>
        table.columns[index]!.type === 'decimal' && cell !== '' && cell !== null
          ? Number(cell)
          : (cell ?? '');
      expect(
        read.map((row) => row.map(plain)),
        path,
      ).toEqual(rows.map((row) => row.map(plain)));
    }
  }
});

it('Power Query is given an expression that its own parser takes, with every column and its type', async () => {
  for (const [city, tables] of cities) {
    for (const table of tables) {
      const code = typedReading.powerQuery(table);
      const parsed = await TaskUtils.tryLexParse(DefaultSettings, code);
      expect(TaskUtils.isError(parsed), `${city} ${table.name}`).toBe(false);
      const typed = [...code.matchAll(/\{"((?:[^"]|"")*)", (type \w+|Int64\.Type)\}/g)];
      const [header = []] = parse(csv(table, 'ja'), { bom: true, to: 1 });
      expect(typed.map(([, name = '']) => name.replaceAll('""', '"'))).toEqual(header);
      expect(typed.map(([, , type]) => type === 'type text')).toEqual(
        table.columns.map(({ type }) => ['string', 'url', 'list'].includes(type)),
      );
    }
  }
  const broken = `${typedReading.powerQuery(cities[0]![1][0]!)}, {`;
  expect(TaskUtils.isError(await TaskUtils.tryLexParse(DefaultSettings, broken))).toBe(true);
});
