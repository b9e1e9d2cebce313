import { paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Opinion } from '../../schema/sheet.ts';
import { commonColumns } from '../columns/common.ts';
import { measureId } from '../columns/identity.ts';
import { ofSheet, pageUrl, phaseColumns, sheetYearColumns } from '../columns/sheet.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Table } from '../table.ts';

type Row = Stated<Opinion>;

/** One row an opinion of the plan's committee, with what the departments answered. */
export function opinionsTable(publication: Publication): Table<Row> {
  return {
    name: 'opinions',
    title: { ja: '推進委員会の意見と担当課の考え', en: 'Opinions and answers' },
    description: {
      ja: '推進委員会からの意見（要旨）と、それに対する担当課の考えです。番号で対応しています。',
      en: "Opinions of the plan's promotion committee, as summarised on the sheet, with the answers of the departments.",
    },
    rowMeans: { ja: '意見1つとその答え', en: 'One opinion with its answer' },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      measureId(({ sheet }) => sheet.record.measure),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      {
        key: 'number',
        ja: '意見の番号',
        en: 'Number',
        type: 'integer',
        description: { ja: 'シートでの意見の番号です。', en: 'Number of the opinion on the sheet.' },
        required: true,
        value: ({ fact }) => fact.number,
      },
      {
        key: 'opinion',
        ja: '推進委員会からの意見（要旨）',
        en: 'Opinion (a summary)',
        type: 'string',
        description: {
          ja: '意見の文章です（シートのとおり）。',
          en: 'The opinion, word for word as the sheet summarises it.',
        },
        required: true,
        value: ({ fact }) => fact.opinion,
      },
      {
        key: 'answer',
        ja: '担当課の考え',
        en: 'Answer of the departments',
        type: 'string',
        description: {
          ja: '意見に対する担当課の考えです（シートのとおり）。無いときは空です。',
          en: 'The answer, word for word; empty where the sheet gives none.',
        },
        required: false,
        value: ({ fact }) => fact.answer,
      },
      pageUrl(({ sheet, fact }) => paths.opinion(sheet.edition, fact.number)),
      ...phaseColumns(({ sheet }: Row) => sheet),
    ],
    primaryKey: [...ofSheet.columns, 'number'],
    foreignKeys: [ofSheet],
    rows: statedBySheets(publication, ({ record }) => record.opinions),
  };
}
