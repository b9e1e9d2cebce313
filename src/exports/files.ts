import { dataFiles } from '../addresses.ts';
import type { Publication } from '../domain/publication.ts';
import { csv } from './csv.ts';
import { indicatorJson } from './indicator-document.ts';
import { tableJson } from './json.ts';
import { sheetJson } from './sheet-document.ts';
import { sheetTitle } from './sheet-title.ts';
import { rowsWhere, type Bilingual, type Table } from './table.ts';
import { tablesOf, type Tables } from './tables.ts';

/** How a data file is written; `en.csv` is for programs, `csv` for people. */
export type FileFormat = 'csv' | 'en.csv' | 'json';

/** A file under /data/. */
export interface PublishedFile {
  /** Its name there: `ratings.csv`, `measures/103/2021.json`. */
  name: string;
  format: FileFormat;
  mediaType: string;
  title: Bilingual;
  /** The table it holds, where it holds the whole of one. */
  table?: Table;
  /** Its content; the same content folder always gives the same bytes. */
  bytes: () => Uint8Array<ArrayBuffer>;
}

const mediaTypes: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  'en.csv': 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
};

const known = new WeakMap<Publication, PublishedFile[]>();

/** Every data file of a publication: the tables, then a file for each sheet and each indicator. Made once. */
export function publishedFiles(publication: Publication): PublishedFile[] {
  const made = known.get(publication) ?? filesOf(publication);
  known.set(publication, made);
  return made;
}

function filesOf(publication: Publication): PublishedFile[] {
  const tables = tablesOf(publication);
  return [
    ...Object.values(tables).flatMap((table) => tableFiles(table, publication)),
    ...sheetFiles(tables, publication),
    ...indicatorFiles(tables, publication),
  ];
}

function tableFiles(table: Table, publication: Publication): PublishedFile[] {
  const texts: Record<FileFormat, () => string> = {
    csv: () => csv(table, 'ja'),
    'en.csv': () => csv(table, 'en'),
    json: () => tableJson(table, publication),
  };
  const formats: FileFormat[] = ['csv', 'en.csv', 'json'];
  return formats.map((format) => ({
    ...file(dataFiles.table(table.name, format), format, table.title, texts[format]),
    table,
  }));
}

function sheetFiles(tables: Tables, publication: Publication): PublishedFile[] {
  return publication.sheets.flatMap((sheet) => {
    const title = sheetTitle(sheet);
    const observations = rowsWhere(tables.observations, (row) => row.sheet === sheet);
    return [
      file(dataFiles.sheet(sheet.edition, 'json'), 'json', title, () =>
        sheetJson(sheet, tables, publication),
      ),
      file(dataFiles.sheet(sheet.edition, 'csv'), 'csv', title, () => csv(observations, 'ja')),
    ];
  });
}

function indicatorFiles(tables: Tables, publication: Publication): PublishedFile[] {
  return tables.indicators.rows.flatMap((row) => {
    const { id } = row.indicator;
    const title = { ja: row.statement.printed.name, en: `Indicator ${id}` };
    const observations = rowsWhere(tables.observations, ({ fact }) => fact.indicatorId === id);
    return [
      file(dataFiles.indicator(id, 'json'), 'json', title, () => indicatorJson(row, tables, publication)),
      file(dataFiles.indicator(id, 'csv'), 'csv', title, () => csv(observations, 'ja')),
    ];
  });
}

function file(name: string, format: FileFormat, title: Bilingual, text: () => string): PublishedFile {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return {
    name,
    format,
    mediaType: mediaTypes[format],
    title,
    bytes: () => (bytes ??= new TextEncoder().encode(text())),
  };
}
