import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { citation } from '../../text/citation.ts';
import { licenceScope } from '../../text/licence.ts';
import { publisherName } from '../../text/site.ts';
import { sheetTitle } from '../sheet-title.ts';
import type { Column, ColumnType, Table, TableCell } from '../table.ts';

/** A document that something was taken from. */
interface Row {
  of: string;
  title: string;
  publisher: string;
  url: string | undefined;
  date: string | undefined;
  terms: string;
}

/** One row the data themselves, then one for the document each sheet was read from. It travels inside the workbook. */
export function sourcesTable(publication: Publication): Table<Row> {
  const { site, sheets } = publication;
  return {
    name: 'sources',
    title: { ja: '出典', en: 'Sources' },
    description: { ja: 'データと、その原本です。', en: 'The data and the documents they were taken from.' },
    rowMeans: { ja: 'データ、または原本1つ', en: 'The data, or one document' },
    columns: [
      column('of', '何の', 'Of', 'string', ({ of }) => of),
      column('title', '名前', 'Title', 'string', ({ title }) => title),
      column('publisher', '発行者', 'Publisher', 'string', ({ publisher }) => publisher),
      column('url', 'アドレス', 'Address', 'url', ({ url }) => url),
      column('date', '日付', 'Date', 'date', ({ date }) => date),
      column('terms', '利用条件と書き方', 'Terms', 'string', ({ terms }) => terms),
    ],
    primaryKey: ['of'],
    foreignKeys: [],
    rows: [
      {
        of: 'このデータ',
        title: site.name,
        publisher: publisherName(site),
        url: absolute(paths.data),
        date: site.updated,
        terms: `${site.licence.name}（${site.licence.url}）。${licenceScope}${citation(publication, absolute(paths.data))}`,
      },
      ...sheets.map((sheet) => {
        const { title, publisher, url, date, note } = sheet.record.source;
        const terms = `${publisher}の条件によります。${note ?? ''}`;
        return { of: sheetTitle(sheet).ja, title, publisher, url, date, terms };
      }),
    ],
  };
}

function column(
  key: string,
  ja: string,
  en: string,
  type: ColumnType,
  value: (row: Row) => TableCell,
): Column<Row> {
  return { key, ja, en, type, description: { ja, en }, required: false, value };
}
