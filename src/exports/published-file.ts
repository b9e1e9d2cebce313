import type { Bilingual, Table } from './table.ts';

/** How a data file is written; `en.csv` is for programs, `csv` for people. */
export type FileFormat = TableFormat | 'xlsx' | 'zip';

/** The formats that a file for each table is written in. */
export type TableFormat = 'csv' | 'en.csv' | 'json' | 'parquet';

/** A file under /data/. */
export interface PublishedFile {
  /** Its name there: `ratings.csv`, `measures/103/2021.json`. */
  name: string;
  format: FileFormat;
  mediaType: string;
  title: Bilingual;
  /** The table it holds, where it holds the whole of one. */
  table?: Table;
  /** Its content; the same content folder always gives the same bytes. It is made when one of these is first asked for. */
  bytes: () => Uint8Array<ArrayBuffer>;
  /** The number of its bytes. */
  size: () => number;
  /** Its SHA-256 in lower-case hexadecimal digits. */
  sha256: () => string;
}

/** What a file is called among others of the same table: its title with its name. */
export function titleOfFile({ title, name }: Pick<PublishedFile, 'title' | 'name'>): Bilingual {
  return { ja: `${title.ja}（${name}）`, en: `${title.en} (${name})` };
}

/** Its format as catalogues name it, by its ending: CSV, PARQUET. */
export function formatOfFile({ name }: Pick<PublishedFile, 'name'>): string {
  return (name.split('.').at(-1) ?? '').toUpperCase();
}
