import type { Publication } from '../../domain/publication/publication.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import { explainRating } from '../../text/rating.ts';
import { plain } from '../../text/words.ts';
import { absenceColumns } from '../columns/absence.ts';
import { commonColumns } from '../columns/common.ts';
import { formId } from '../columns/form.ts';
import { indicatorId, measureId } from '../columns/identity.ts';
import { judgedByColumns, judgedInColumns } from '../columns/judged-by.ts';
import { letterColumns } from '../columns/letters.ts';
import { placementColumns } from '../columns/placement.ts';
import { ratedSubjectColumns, ratedSubjectName } from '../columns/rated-subject.ts';
import { ofSheet, phaseColumns, sheetId, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { isPrimary } from '../columns/standing.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Column, Table } from '../table.ts';

type Row = Stated<Rating>;

/** One row a letter of a sheet, beside the letter that the sheet's own numbers work out to. */
export function ratingsTable(publication: Publication): Table<Row> {
  const { site, forms } = publication;
  return {
    name: 'ratings',
    title: { ja: '評価', en: 'Ratings' },
    description: {
      ja: 'シートに印刷された評価と、同じシートの値から決まりどおりに計算した結果（当サイトの読み方）、その計算に使った値です。印刷された評価は書きかえません。',
      en: "The letters printed on the sheets, what the form's rule gives for the same sheet's numbers (our reading), and those numbers. A printed letter is never overwritten.",
    },
    rowMeans: { ja: '1枚のシートの評価1つ', en: 'One letter on one sheet' },
    columns: [
      ...commonColumns(site, ({ sheet }: Row) => sheet.plan),
      ...ratedSubjectColumns(forms),
      indicatorId(({ fact: { subject } }) => (subject.type === 'indicator' ? subject.id : undefined), false),
      measureId(({ sheet }) => sheet.record.measure),
      sheetId(({ sheet }) => sheet),
      ...letterColumns(forms),
      ...workingColumns,
      ...judgedByColumns,
      isPrimary(({ fact }) => fact.isPrimary, {
        ja: '1つの計画・年度・軸で、同じ対象の評価がいくつかの行にあるとき（いくつかの施策のシート、事前と事後のシート）、数えるための1行かどうかです。評価が印刷されている行、事後・決算の行、計画の順で最初の施策の行の順に選びます。評価の件数には、true の行だけを使います。',
        en: 'Where several rows of one plan, fiscal year and axis rate the same thing (sheets of several measures, or of both phases), whether this is the row to count: a row with a printed grade before one without, the settled phase before the budget phase, then the first measure in the order of the plan. To count grades, use only the rows that are true.',
      }),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      ...phaseColumns(({ sheet }: Row) => sheet),
      ratedSubjectName,
      sheetPageUrl(({ sheet }) => sheet),
      ratioColumn,
      ...judgedInColumns,
      formId(({ sheet }) => sheet.form),
      ...absenceColumns<Row>(({ fact }) => fact.absence, {
        key: 'published',
        ja: '公表された評価',
      }),
      ...placementColumns(({ fact }: Row) => fact.placement),
    ],
    primaryKey: ['subject_type', 'subject_id', 'axis', ...ofSheet.columns],
    foreignKeys: [{ columns: ['indicator_id'], table: 'indicators', references: ['indicator_id'] }, ofSheet],
    rows: statedBySheets(publication, (sheet) => sheet.ratings),
  };
}

const workingColumns: Column<Row>[] = [
  {
    key: 'change_percent',
    ja: '現状値からの変化率',
    en: 'Change from the baseline',
    type: 'decimal',
    unit: '%',
    description: {
      ja: '（実績値 − 現状値）÷ 現状値の大きさ × 100 です。小数第4位までに四捨五入しています。それでは評価の決まりの境目や 0 に重なるときだけ、重ならないけたまで書きます。計算できないときと、現状値が 0 のときは空です。現状値がマイナスのときの率は、計算の途中の数で、増減の大きさとしては読めません。',
      en: '(actual − baseline) / |baseline| × 100, rounded to four decimals, to more only where four would put it on or over a limit of the rule or 0; empty where it cannot be computed and for a baseline of 0. With a negative baseline it is only a step in the arithmetic, not a measure of growth.',
    },
    required: false,
    value: ({ fact }) => fact.worked?.arithmetic.changePercent,
  },
  {
    key: 'reason',
    ja: '理由（シート）',
    en: 'Reason on the sheet',
    type: 'string',
    description: {
      ja: 'シートに書かれた、評価の理由です。',
      en: 'The reason given on the sheet, word for word.',
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
      en: 'How the worked-out letter follows from the numbers, or why it cannot be determined. In our own words.',
    },
    required: false,
    value: ({ fact: { axis, worked } }) => worked && plain(explainRating(worked, axis)),
  },
];

const ratioColumn: Column<Row> = {
  key: 'ratio_percent',
  ja: '目標値に対する割合',
  en: 'Ratio to the target',
  type: 'decimal',
  unit: '%',
  description: {
    ja: '目標値に対する割合から決まる評価で、決まりの限りとくらべた割合です。小数第4位までに四捨五入しています。それでは決まりの境目、0、目標どおりの 100 に重なるときだけ、重ならないけたまで書きます。ほかの決まりでは空です。',
    en: 'What a rule based on the ratio to the target compares with its limits, rounded to four decimals, to more only where four would put it on or over a limit, 0 or the target met exactly (100); empty for other rules.',
  },
  required: false,
  value: ({ fact }) => fact.worked?.arithmetic.ratioPercent,
};
