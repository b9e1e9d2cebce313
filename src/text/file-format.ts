import { inLanguages } from './language.ts';

const everywhere = { json: 'JSON', parquet: 'Parquet', xlsx: 'Excel', zip: 'ZIP' };

/** What a data file is called in links; the CSV in the language of the page needs no more words. */
export const fileFormatLabels = inLanguages({
  ja: { csv: 'CSV', 'en.csv': '英語見出しCSV', ...everywhere },
  en: { csv: 'CSV (Japanese)', 'en.csv': 'CSV', ...everywhere },
});

/** The size of a file for reading: 640 B, 2.7 KB, 38 KB, 1.4 MB. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 9.95 ? size.toFixed(1) : size.toFixed(0)} ${unit}`;
}
