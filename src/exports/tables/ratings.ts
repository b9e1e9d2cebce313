import type { Assessment } from '../../domain/assessment.ts';
import type { Publication } from '../../domain/publication.ts';
import { ratingContext } from '../../text/rating-context.ts';
import { explainRating } from '../../text/rating.ts';
import { commonColumns } from '../columns/common.ts';
import { indicatorId, measureId } from '../columns/identity.ts';
import { letterColumns } from '../columns/letters.ts';
import { ratedSubjectColumns, ratedSubjectName } from '../columns/rated-subject.ts';
import { ofSheet, phaseColumns, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { printedIndicator } from '../printed.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Column, Table } from '../table.ts';

type Row = Stated<Assessment>;

/** One row a letter of a sheet, beside the letter that the sheet's own numbers work out to. */
export function ratingsTable(publication: Publication): Table<Row> {
  const { site, plans } = publication;
  return {
    name: 'ratings',
    title: { ja: '達成状況の評価', en: 'Ratings' },
    description: {
      ja: 'シートに印刷された評価と、同じシートの値から決まりどおりに計算した結果（当サイトの読み方）です。印刷された評価は書きかえません。',
      en: 'The letters the sheets print, beside what the rule of the plan gives for the same numbers, which is our reading. A printed letter is never overwritten.',
    },
    rowMeans: { ja: '1枚のシートの評価1つ', en: 'One letter of one sheet' },
    columns: [
      ...commonColumns(site, ({ sheet }: Row) => sheet.plan),
      ...ratedSubjectColumns(plans),
      indicatorId(({ fact: { subject } }) => (subject.type === 'indicator' ? subject.id : undefined), false),
      measureId(({ sheet }) => sheet.record.measure),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      ...letterColumns(plans),
      ...workingColumns,
      ...phaseColumns(({ sheet }: Row) => sheet),
      ratedSubjectName,
      sheetPageUrl(({ sheet }) => sheet),
    ],
    primaryKey: ['subject_type', 'subject_id', 'axis', ...ofSheet.columns],
    foreignKeys: [{ columns: ['indicator_id'], table: 'indicators', references: ['indicator_id'] }, ofSheet],
    rows: statedBySheets(publication, (sheet) => sheet.assessments),
  };
}

const workingColumns: Column<Row>[] = [
  {
    key: 'change_percent',
    ja: '現状値からの変化率',
    en: 'Change against the baseline',
    type: 'decimal',
    unit: '%',
    description: {
      ja: '（実績値 − 現状値）÷ 現状値の大きさ × 100 です。小数第4位までに四捨五入しています。計算できないときは空です。',
      en: '(actual − baseline) / |baseline| × 100, rounded to four decimals; empty where it cannot be computed.',
    },
    required: false,
    value: ({ fact }) => fact.worked?.arithmetic.changePercent,
  },
  {
    key: 'reason',
    ja: '理由（シート）',
    en: 'Reason given by the city',
    type: 'string',
    description: {
      ja: 'シートの（2）②に書かれた理由です。',
      en: 'The reason in section (2)② of the sheet, word for word.',
    },
    required: false,
    value: ({ fact }) => fact.reason,
  },
  {
    key: 'explanation',
    ja: '計算の説明',
    en: 'How the letter is worked out (Japanese)',
    type: 'string',
    description: {
      ja: '計算した評価が、どの数からどう決まったか（または、なぜ決まらないか）の説明です。当サイトの言葉です。',
      en: 'How the worked-out letter follows from the numbers, or why it cannot be told. In our own words.',
    },
    required: false,
    value: explanationOf,
  },
];

function explanationOf({ sheet, fact: { subject, worked } }: Row): string | undefined {
  const printed = printedIndicator(sheet, subject.id);
  if (!worked || !printed) return undefined;
  return explainRating(
    worked,
    ratingContext(sheet.plan.ratingScale, printed, sheet.edition.fiscalYear, worked),
  );
}
