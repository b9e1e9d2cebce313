import { dataFiles } from '../addresses.ts';
import { once } from '../domain/publication/once.ts';
import type { Publication, Sheet } from '../domain/publication/publication.ts';
import { archive } from './archive.ts';
import { csv } from './csv.ts';
import { formJson, formTitle } from './form-document.ts';
import { indicatorJson } from './indicator-document.ts';
import { tableJson } from './json.ts';
import { parquet } from './parquet.ts';
import { keptFile } from './kept-file.ts';
import type { FileFormat, PublishedFile, TableFormat } from './published-file.ts';
import { sheetJson } from './sheet-document.ts';
import { sheetTitle } from './sheet-title.ts';
import { inMemory, type Shelf } from './shelf.ts';
import { partsBy, type Bilingual, type Table } from './table.ts';
import { definitionsTable } from './tables/definitions.ts';
import { sourcesTable } from './tables/sources.ts';
import { everyTable, published, type Tables } from './tables.ts';
import { workbook } from './xlsx/workbook.ts';

type Content = string | Uint8Array<ArrayBuffer>;
type MakeFile = (name: string, format: FileFormat, title: Bilingual, content: () => Content) => PublishedFile;

const mediaTypes: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  'en.csv': 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Every data file of a publication: the tables, all of them in one, then a file for each sheet, indicator and form. Made once. */
export const publishedFiles = once(filesOf);

const shelves = new WeakMap<Publication, Shelf>();

/** Says where the files of a publication are kept once they are made, before anybody asks for one; in memory otherwise. */
export function keepFiles(publication: Publication, shelf: Shelf): void {
  shelves.set(publication, shelf);
}

/** The published tables, each with its files. */
export function filesByTable(publication: Publication): { table: Table; files: PublishedFile[] }[] {
  const byTable = Map.groupBy(publishedFiles(publication), ({ table }) => table);
  return [...byTable].flatMap(([table, files]) => (table ? [{ table, files }] : []));
}

/** The files that hold all tables at once. */
export function filesOfAllTables(publication: Publication): PublishedFile[] {
  return publishedFiles(publication).filter(({ name, table }) => table === undefined && !name.includes('/'));
}

/** The same files by name. */
export const filesByName = once(
  (publication: Publication): ReadonlyMap<string, PublishedFile> =>
    new Map(publishedFiles(publication).map((each) => [each.name, each])),
);

function filesOf(publication: Publication): PublishedFile[] {
  const file = fileOn(shelves.get(publication) ?? inMemory);
  const tables = everyTable(publication);
  const shown = Object.values(published(tables));
  const ofTables = shown.flatMap((table) => tableFiles(table, publication, file));
  return [
    ...ofTables,
    ...wholeFiles(shown, ofTables, publication, file),
    ...sheetFiles(tables, publication, file),
    ...indicatorFiles(tables, publication, file),
    ...formFiles(publication, file),
  ];
}

function tableFiles(table: Table, publication: Publication, file: MakeFile): PublishedFile[] {
  const contents: Record<TableFormat, () => Content> = {
    csv: () => csv(table, 'ja'),
    'en.csv': () => csv(table, 'en'),
    json: () => tableJson(table, publication),
    parquet: () => parquet(table),
  };
  const formats: TableFormat[] = ['csv', 'en.csv', 'json', 'parquet'];
  return formats.map((format) => ({
    ...file(dataFiles.table(table.name, format), format, table.title, contents[format]),
    table,
  }));
}

function wholeFiles(
  tables: Table[],
  ofTables: PublishedFile[],
  publication: Publication,
  file: MakeFile,
): PublishedFile[] {
  const title = (ja: string, en: string) => ({ ja: `すべての表（${ja}）`, en: `All tables (${en})` });
  const sheets = () => [...tables, definitionsTable(tables), sourcesTable(publication)];
  return [
    file(dataFiles.all('xlsx'), 'xlsx', title('Excel', 'Excel'), () => workbook(sheets())),
    file(dataFiles.all('zip'), 'zip', title('全形式と説明', 'every format, with a readme'), () =>
      archive(publication, ofTables),
    ),
  ];
}

/** The formats of a sheet's own files: everything as JSON, and the values of its indicators as CSV where it states any. */
export function sheetFormats({ observations }: Pick<Sheet, 'observations'>): ('json' | 'csv')[] {
  return observations.length > 0 ? ['json', 'csv'] : ['json'];
}

function sheetFiles(tables: Tables, publication: Publication, file: MakeFile): PublishedFile[] {
  const statedOn = partsBy(tables.observations, ({ sheet }) => sheet);
  return publication.sheets.flatMap((sheet) => {
    const title = sheetTitle(sheet);
    const contents = {
      json: () => sheetJson(sheet, tables, publication),
      csv: () => csv(statedOn(sheet), 'ja'),
    };
    return sheetFormats(sheet).map((format) =>
      file(dataFiles.sheet(sheet.key, format), format, title, contents[format]),
    );
  });
}

function indicatorFiles(tables: Tables, publication: Publication, file: MakeFile): PublishedFile[] {
  const statedOf = partsBy(tables.observations, ({ fact }) => fact.indicatorId);
  return tables.indicators.rows.flatMap((row) => {
    const { id } = row.indicator;
    const title = { ja: row.statement.printed.name, en: `Indicator ${id}` };
    const observations = statedOf(id);
    return [
      file(dataFiles.indicator(id, 'json'), 'json', title, () => indicatorJson(row, tables, publication)),
      file(dataFiles.indicator(id, 'csv'), 'csv', title, () => csv(observations, 'ja')),
    ];
  });
}

function formFiles(publication: Publication, file: MakeFile): PublishedFile[] {
  return publication.forms.map((form) =>
    file(dataFiles.form(form.id), 'json', formTitle(form), () => formJson(form, publication)),
  );
}

function fileOn(shelf: Shelf): MakeFile {
  return (name, format, title, content) => {
    const described = { name, format, mediaType: mediaTypes[format], title };
    return keptFile(described, () => bytesOf(content()), shelf);
  };
}

function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
