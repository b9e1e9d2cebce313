import { describe, expect, it } from 'vitest';
import { tableJson } from '../../src/exports/json.ts';
import { ExactNumber, jsonText } from '../../src/exports/json-text.ts';
import type { TableCell } from '../../src/exports/table.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { inventedTable } from './invented-table.ts';

const publication = publicationOf(writtenSheet());

interface File {
  [key: string]: unknown;
  rows: Record<string, unknown>[];
}

const textOf = (...rows: TableCell[][]) => tableJson(inventedTable(rows), publication);
const read = (...rows: TableCell[][]) => JSON.parse(textOf(...rows)) as File;

describe('a table as JSON', () => {
  it('gives rows under the keys, with numbers as numbers and nothing as null', () => {
    expect(read(['月見', '-3.5', true], [undefined, undefined, undefined]).rows).toEqual([
      { text: '月見', value: -3.5, yes: true },
      { text: null, value: null, yes: null },
    ]);
  });

  it('keeps the digits of a number as the sheet prints them', () => {
    const text = textOf(['a', '0.0', true], ['b', '12345678901234567890.10', true]);
    expect(text).toContain('"value":0.0,');
    expect(text).toContain('"value":12345678901234567890.10,');
  });

  it('does not guard text against formulas, for no spreadsheet opens it', () => {
    expect(read(['=cmd', undefined, undefined]).rows[0]).toMatchObject({ text: '=cmd' });
  });

  it('writes a row a line', () => {
    const lines = textOf(['a', '1', true], ['b', '2', false]).split('\n');
    expect(lines).toContain('    {"text":"a","value":1,"yes":true},');
    expect(lines).toContain('    {"text":"b","value":2,"yes":false}');
  });

  it('says first what it is, whose, on which terms and from which documents', () => {
    const { title, title_en, format_version, official, municipality, licence, generated_from } = read();
    expect({ title, title_en, format_version, official }).toEqual({
      title: '試し',
      title_en: 'Invented',
      format_version: '1.0',
      official: false,
    });
    expect(municipality).toMatchObject({ code: '990001', name: 'つきみ市', name_en: null });
    expect(licence).toMatchObject({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(generated_from).toEqual([
      expect.objectContaining({ title: '架空のシート', publisher: 'つきみ市', url: null, date: null }),
    ]);
  });

  it('explains every column', () => {
    expect(read()['columns']).toMatchObject([
      { key: 'text', ja: '文章', type: 'string', unit: null, required: false },
      { key: 'value', ja: '値', type: 'decimal' },
      { key: 'yes', ja: 'はい', type: 'boolean' },
    ]);
  });
});

it('escapes what JSON has to escape, and leaves the order of the keys alone', () => {
  const value = { b: '一\n"二"', a: [new ExactNumber('1.50'), null], empty: [], none: {} };
  const text = jsonText(value);
  expect(JSON.parse(text)).toEqual({ b: '一\n"二"', a: [1.5, null], empty: [], none: {} });
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['b', 'a', 'empty', 'none']);
});

it('composes characters (NFC), as the CSV does', () => {
  expect(jsonText(['カ\u3099'])).toBe('[\n  "ガ"\n]\n');
});
