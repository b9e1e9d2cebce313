import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a built CSV file by its header: all cells are text. */
export type CsvRow = Record<string, string>;

/** A built JSON file of a table; numbers are given out as the digits that stand in the file. */
export interface JsonTable {
  primary_key: string[];
  foreign_keys: { columns: string[]; table: string; references: string[] }[];
  columns: { key: string; ja: string; type: string }[];
  rows: Record<string, string | boolean | null>[];
}

/** The text of a file under /data/ of a built site, byte order mark included. */
export function dataText(site: string, name: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFileSync(join(site, 'data', name)),
  );
}

/** The records of a CSV text as any reader sees them; records of unequal length are an error. */
export function csvRecords(text: string): string[][] {
  return parse(text, { bom: true });
}

/** The rows of a CSV file under /data/. */
export function csvRows(site: string, name: string): CsvRow[] {
  return parse(dataText(site, name), { bom: true, columns: true });
}

/** A table's JSON file under /data/. */
export function jsonTable(site: string, table: string): JsonTable {
  // Not every version of TypeScript knows that a reviver is told the source text.
  const digits = (_: string, value: unknown, context?: { source: string }) =>
    typeof value === 'number' ? context?.source : value;
  return JSON.parse(dataText(site, `${table}.json`), digits) as JsonTable;
}

/** A text cell without the quote that keeps spreadsheets from running it. */
export function withoutGuard(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '');
}
