/**
 * Whatever `npm run check` accepts, the build can publish: contents are drawn over the schemas, checked, joined, written in every
 * format and read back by readers of their own. By hand, more of them and others: `WILD_RUNS=2000 WILD_SEED=7 npm test -- tests/accepted`.
 */
import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedIndicatorChart } from '../../src/charts/trend/saved-indicator.ts';
import { checkContent } from '../../src/cli/content-check.ts';
import { contentHash } from '../../src/domain/between-versions/content-hash.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { ckanAnswer } from '../../src/exports/ckan/action.ts';
import { csvMetadata } from '../../src/exports/csvw.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { atomFeed } from '../../src/exports/feed.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import {
  indicatorDataset,
  publicationDataset,
  sheetDataset,
} from '../../src/exports/json-ld/page-datasets.ts';
import { cellOf, type Table } from '../../src/exports/table.ts';
import { searchRecords } from '../../src/search/records.ts';
import { csvCells, jsonCells, parquetCells, tableCells, workbookCells } from '../exports/read-back.ts';
import { strictXml } from '../exports/strict-xml.ts';
import { wildChanges, wildContent } from './wild-content.ts';

const runs = Number(process.env['WILD_RUNS'] ?? 120);
const seed = Number(process.env['WILD_SEED'] ?? 42);
let drawn = 0;
let accepted = 0;

test(
  'whatever check accepts is published, and read back as it was; whatever it refuses, it explains',
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(wildChanges, async (changes) => {
        drawn += 1;
        const { problems, notices, questions, read } = checkContent(wildContent(changes), {
          name: 'content',
          today: '2042-11-26',
        });
        for (const { file, field, reason, remedy, line = 1, column = 1 } of [
          ...problems,
          ...notices,
          ...questions,
        ]) {
          expect([file, field, reason, remedy].every((words) => words.trim() !== '')).toBe(true);
          expect(Math.min(line, column)).toBeGreaterThan(0);
        }
        expect(read === undefined).toBe(problems.length > 0);
        if (!read) return;
        accepted += 1;
        expect(contentHash(read.content)).toMatch(/^[0-9a-f]{64}$/);
        await publishes(read.publication);
      }),
      { numRuns: runs, seed, interruptAfterTimeLimit: 3_000_000 },
    );
    // Where nearly everything is refused, nothing is tried.
    expect(accepted / drawn).toBeGreaterThan(0.2);
  },
);

async function publishes(publication: Publication): Promise<void> {
  const files = publishedFiles(publication);
  const tables = new Map<Table, typeof files>();
  for (const file of files) if (file.table) tables.set(file.table, [...(tables.get(file.table) ?? []), file]);
  for (const { format, bytes, name } of files) {
    expect(name).toMatch(/^[\w./-]{1,200}$/);
    const written = bytes();
    expect(written.length).toBeGreaterThan(0);
    if (format === 'json') JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(written));
  }
  const workbook = await workbookCells(files.find(({ name }) => name === 'all.xlsx')!.bytes(), [
    ...tables.keys(),
  ]);
  for (const [table, ofTable] of tables) {
    const expected = tableCells(table);
    for (const number of numbersIn(table)) {
      // Most readers hold numbers as IEEE 754 doubles: a digit more than they keep would be lost on the way.
      expect(new Big(number).eq(String(Number(number))), `${table.name}: ${number}`).toBe(true);
    }
    const bytesOf = (format: string) => ofTable.find((file) => file.format === format)!.bytes();
    expect(csvCells(bytesOf('csv'), table), table.name).toEqual(expected);
    expect(csvCells(bytesOf('en.csv'), table), table.name).toEqual(expected);
    expect(jsonCells(bytesOf('json'), table), table.name).toEqual(expected);
    expect(await parquetCells(bytesOf('parquet'), table), table.name).toEqual(expected);
    expect(workbook.get(table.name), table.name).toEqual(expected);
    JSON.parse(csvMetadata(table, [...tables.keys()], publication.site));
  }
  JSON.parse(dataPackage(publication, files));
  JSON.parse(ckanAnswer('package_list', publication));
  strictXml(atomFeed(publication));
  expect(JSON.stringify(publicationDataset(publication))).not.toContain('NaN');
  for (const sheet of publication.sheets) sheetDataset(sheet, publication);
  for (const indicator of publication.indicators) {
    indicatorDataset(indicator, publication);
    const picture = savedIndicatorChart(indicator, publication);
    if (picture !== undefined) strictXml(picture);
  }
  expect(searchRecords(publication).length).toBeGreaterThan(0);
}

function numbersIn<Row>({ columns, rows }: Table<Row>): string[] {
  const numbers = columns.filter(({ type }) => type === 'decimal' || type === 'integer');
  return rows.flatMap((row) =>
    numbers.map((column) => cellOf(column, row)).flatMap((cell) => (cell === undefined ? [] : String(cell))),
  );
}
