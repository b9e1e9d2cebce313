import { paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Opinion } from '../../schema/sheet.ts';
import { commonColumns } from '../columns/common.ts';
import { measureId } from '../columns/identity.ts';
import { ofSheet, pageUrl, phaseColumns, sheetId, sheetYearColumns } from '../columns/sheet.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Column, Table } from '../table.ts';

type Row = Stated<Opinion>;

/** One row an opinion on a measure, with what the departments answered. */
export function opinionsTable(publication: Publication): Table<Row> {
  return {
    name: 'opinions',
    title: { ja: '意見と回答', en: 'Opinions and answers' },
    description: {
      ja: 'シートにある意見（要旨）と、それに対する回答です。番号で対応しています。',
      en: 'Opinions of committees and others, as summarised on the sheet, with the answers of the departments.',
    },
    rowMeans: { ja: '意見1つとその答え', en: 'One opinion with its answer' },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      measureId(({ sheet }) => sheet.record.measure),
      sheetId(({ sheet }) => sheet),
      {
        key: 'number',
        ja: '意見の番号',
        en: 'Number',
        type: 'integer',
        description: { ja: 'シートでの意見の番号です。', en: 'Number of the opinion on the sheet.' },
        required: true,
        value: ({ fact }) => fact.number,
      },
      words('opinion_from', '意見を出したもの', 'Who gave the opinion', ({ from }) => from, {
        ja: 'だれの意見か（委員会、議会、監査など）です（シートのとおり）。書かれていないときは空です。',
        en: 'Who gave the opinion, such as a committee or the assembly, as printed; empty where the sheet does not say.',
      }),
      {
        ...words('opinion', '意見（要旨）', 'Opinion (a summary)', ({ opinion }) => opinion, {
          ja: '意見の文章です（シートのとおり）。',
          en: 'The opinion, word for word as the sheet summarises it.',
        }),
        required: true,
      },
      words('answer', '回答', 'Answer of the departments', ({ answer }) => answer, {
        ja: '意見に対する回答です（シートのとおり）。無いときは空です。',
        en: 'The answer, word for word; empty where the sheet gives none.',
      }),
      words('answer_status', '回答の状況', 'Status of the answer', ({ answerStatus }) => answerStatus, {
        ja: '回答がどこまで進んだか（対応済みなど）です（シートのとおり）。書かれていないときは空です。',
        en: 'Status of the answer, as printed; empty where the sheet does not say.',
      }),
      words('follow_up', 'その後', 'What came of it', ({ followUp }) => followUp, {
        ja: '意見がその後どうなったか（公表者などの発表のとおり）です。記載が無いときは空です。',
        en: 'What came of the opinion, as the publisher states it; empty where nothing is stated.',
      }),
      pageUrl(({ sheet, fact }) => paths.opinion(sheet.key, fact.number)),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      ...phaseColumns(({ sheet }: Row) => sheet),
    ],
    primaryKey: [...ofSheet.columns, 'number'],
    foreignKeys: [ofSheet],
    rows: statedBySheets(publication, ({ record }) => record.opinions),
  };
}

function words(
  key: string,
  ja: string,
  en: string,
  value: (opinion: Opinion) => string | undefined,
  description: Column<Row>['description'],
): Column<Row> {
  return { key, ja, en, type: 'string', description, required: false, value: ({ fact }) => value(fact) };
}
