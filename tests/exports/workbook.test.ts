import { strFromU8, unzipSync } from 'fflate';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/exports/files.ts';
import type { Column, TableCell } from '../../src/exports/table.ts';
import { workbook } from '../../src/exports/xlsx/workbook.ts';
import { inventedTable } from './invented-table.ts';
import { realPublication } from './real-publication.ts';

const written = (...rows: TableCell[][]) => workbook([inventedTable(rows)]);
const read = (bytes: Uint8Array) => readSheet(Buffer.from(bytes), 1, { trim: false });
const sheetXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);

it('puts the Japanese titles in a first row that stays in sight', async () => {
  const bytes = written(['月見', '-3.5', true]);
  expect(await read(bytes)).toEqual([
    ['文章', '値', 'はい'],
    ['月見', -3.5, true],
  ]);
  expect(sheetXml(bytes)).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
});

it('gives each column its width, and says how far the table goes', () => {
  const xml = sheetXml(written(['月見', '-3.5', true]));
  const widths = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="\d+/g)];
  expect(widths.map(([, first, last]) => [first, last])).toEqual([
    ['1', '1'],
    ['2', '2'],
    ['3', '3'],
  ]);
  expect(xml).toContain('<dimension ref="A1:C2"/>');
  expect(xml).toContain('<autoFilter ref="A1:C2"/>');
});

describe('text', () => {
  it.each(['=cmd|x', '＋1', '@x', '-1', '\tx', '00123', ' x ', '一\n二', '"<&>"', '_x0041_', '1e5'])(
    'stands as it is in a string cell: %j',
    async (text) => {
      const bytes = written([text, undefined, undefined]);
      expect(sheetXml(bytes)).toMatch(/<c r="A2" s="3" t="inlineStr">/);
      expect(sheetXml(bytes)).not.toContain('<f>');
      const [, row] = await read(bytes);
      expect(String(row?.[0]).replaceAll('_x005F_', '_')).toBe(text);
    },
  );
});

it('keeps the digits of a number', () => {
  const xml = sheetXml(written(['a', '-3.5', undefined], ['b', '12345678.10', undefined]));
  expect(xml).toContain('<c r="B2"><v>-3.5</v></c>');
  expect(xml).toContain('<c r="B3"><v>12345678.10</v></c>');
});

it('has days as days', async () => {
  const table = inventedTable([['2021-04-01'], ['1970-01-01'], ['2024-02-29']]);
  const [column] = table.columns as [Column<TableCell[]>];
  const rows = await read(workbook([{ ...table, columns: [{ ...column, type: 'date' }] }]));
  expect(rows.slice(1)).toEqual([
    [new Date('2021-04-01T00:00:00Z')],
    [new Date('1970-01-01T00:00:00Z')],
    [new Date('2024-02-29T00:00:00Z')],
  ]);
});

it('names sheets as Excel takes them', async () => {
  const title = { ja: '表：[長い]名前/'.repeat(5), en: 'Long' };
  const sheets = await readWorkbook(Buffer.from(workbook([{ ...inventedTable([]), title }])));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([expect.stringMatching(/^[^[\]:*?/\\]{1,31}$/)]);
});

it('has columns beyond Z', async () => {
  const table = inventedTable([['x']]);
  const [column] = table.columns as [Column<TableCell[]>];
  const columns = Array.from({ length: 60 }, (_, index) => ({ ...column, ja: `列${index}` }));
  const [header, row] = await read(workbook([{ ...table, columns }]));
  expect([header?.[59], row?.[59]]).toEqual(['列59', 'x']);
});

it('adds the meaning of every column and the sources to the tables', async () => {
  const files = publishedFiles(realPublication());
  const all = files.find(({ name }) => name === 'all.xlsx')!;
  const tables = [...new Set(files.flatMap(({ table }) => table ?? []))];
  const sheets = await readWorkbook(Buffer.from(all.bytes()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    ...tables.map(({ title }) => title.ja),
    '項目定義',
    '出典',
  ]);
  const [definitions, sources] = sheets.slice(-2);
  expect(definitions?.data.length).toBe(1 + tables.flatMap(({ columns }) => columns).length);
  expect(sources?.data.length).toBe(1 + 1 + 1);
  expect(sources?.data[2]?.[1]).toContain('重点施策マネジメントシート');
});
