/** Every format of every table, read back by a reader of its own and compared cell by cell. */
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/exports/files.ts';
import { everyCity } from './cities.ts';
import { csvCells, jsonCells, parquetCells, tableCells, workbookCells } from './read-back.ts';

const tables = everyCity.flatMap(({ city, publication }) => {
  const files = publishedFiles(publication);
  const all = files.flatMap(({ table }) => table ?? []);
  const workbook = workbookCells(files.find(({ name }) => name === 'all.xlsx')!.bytes(), all);
  return [...Map.groupBy(files, ({ table }) => table)].flatMap(([table, ofTable]) =>
    table ? [{ city, name: table.name, table, ofTable, workbook }] : [],
  );
});

it('looks at tables that hold something', () => {
  expect(new Set(tables.map(({ city }) => city)).size).toBe(everyCity.length);
  expect(tables.filter(({ table }) => table.rows.length === 0)).toEqual([]);
});

describe.each(tables)('$name of $city', ({ table, ofTable, workbook }) => {
  const expected = tableCells(table);
  const bytesOf = (format: string) => ofTable.find((file) => file.format === format)!.bytes();

  it('has the same cells in both CSV files', () => {
    expect(csvCells(bytesOf('csv'), table)).toEqual(expected);
    expect(csvCells(bytesOf('en.csv'), table)).toEqual(expected);
  });

  it('has the same cells in JSON', () => {
    expect(jsonCells(bytesOf('json'), table)).toEqual(expected);
  });

  it('has the same cells in Parquet', async () => {
    expect(await parquetCells(bytesOf('parquet'), table)).toEqual(expected);
  });

  it('has the same cells in the workbook', async () => {
    expect((await workbook).get(table.name)).toEqual(expected);
  });
});
