import type { Publication } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import type { Band, Grade, RatingAxis } from '../../schema/rating-axis.ts';
import { codedColumns, eachOnce } from '../columns/coded.ts';
import { municipalityColumns } from '../columns/common.ts';
import { inEnglish } from '../columns/english.ts';
import { formColumns } from '../columns/form.ts';
import { subjectTypes } from '../columns/rated-subject.ts';
import { joined } from '../columns/list.ts';
import { ruleColumns } from '../columns/rule.ts';
import type { Table } from '../table.ts';

/** What a rule gives a grade for. */
type Case = { grade: string } & (
  | { role: 'target_reached'; coversExpected: boolean }
  | { role: 'actual_absent' }
  | { role: 'band'; band: Band }
);

/** What an axis may rate, each code with its word. */
const subjects = Object.values(subjectTypes)
  .map(({ value, ja }) => `${value} ${ja}`)
  .join('、');

interface Row {
  form: Form;
  axis: RatingAxis;
  grade: Grade;
  /** Place of the grade in the form's list, from 1. */
  position: number;
  /** The place of the case in the order in which the rule looks, from 1; 0 where there is none. */
  number: number;
  /** When the rule gives the grade; none where the axis has no rule, or the rule never gives it. */
  case?: Case;
}

/** One row a grade of an axis of a form; one that the form's rule gives for several reasons has a row for each. */
export function gradesTable({ site, forms }: Publication): Table<Row> {
  return {
    name: 'grades',
    title: { ja: '評語', en: 'Grades' },
    description: {
      ja: '様式にある評価の軸と評語、その決まりの一覧です。決まりが1つの評語をいくつかの場合に付けるときは、場合ごとに1行あります。',
      en: 'The axes of judgement on the forms, their grades and the rule that gives them. A grade that the rule gives in several cases has a row for each case.',
    },
    rowMeans: {
      ja: '様式の評語1つ（決まりの場合ごと）',
      en: 'One grade of a form, for each case of its rule',
    },
    columns: [
      ...municipalityColumns<Row>(site),
      ...formColumns<Row>(({ form }) => form),
      ...codedColumns<Row>({
        key: 'axis',
        ja: '評価の軸コード',
        en: 'Axis',
        labelJa: '評価の軸',
        description: {
          ja: '評価の軸のIDです。同じIDは、様式が変わっても同じ軸です。',
          en: 'ID of the axis; the same ID is the same axis on every form.',
        },
        allowed: eachOnce(
          forms.flatMap(({ ratings }) => ratings.map(({ id, name }) => ({ value: id, ja: name }))),
        ),
        required: true,
        code: ({ axis }) => axis.id,
        label: ({ axis }) => axis.name,
      }),
      {
        key: 'assessor',
        ja: '評価者',
        en: 'Assessor',
        type: 'string',
        description: {
          ja: 'だれが評価するかです（紙面にあるとき）。',
          en: 'Who judges, where the form says so.',
        },
        required: false,
        value: ({ axis }) => axis.assessor,
      },
      {
        key: 'rates',
        ja: '評価の対象',
        en: 'What is rated',
        type: 'list',
        description: {
          ja: `何を評価する軸かです（${subjects}）。2つ以上あるときは「;」で区切ります。`,
          en: 'What the axis rates: indicator, project or measure; several are separated by semicolons.',
        },
        required: true,
        value: ({ axis }) => joined(axis.rates),
      },
      ...codedColumns<Row>({
        key: 'order',
        ja: '並びコード',
        en: 'Order of the grades',
        labelJa: '並び',
        description: {
          ja: '評語がどの順に並ぶかです。順序の無い評語どうしは、くらべられません。',
          en: 'How the grades are listed. Grades without an order are never compared.',
        },
        allowed: [
          { value: 'best_first', ja: 'よい順', en: 'Best first' },
          { value: 'worst_first', ja: '悪い順', en: 'Worst first' },
          { value: 'none', ja: '順序なし', en: 'In no order' },
        ],
        required: true,
        code: ({ axis }) => axis.order,
      }),
      {
        key: 'position',
        ja: '評語の順',
        en: 'Position',
        type: 'integer',
        description: {
          ja: '様式の一覧で何番目の評語かです。1 から数えます。',
          en: "Place of the grade in the form's list, from 1.",
        },
        required: true,
        value: ({ position }) => position,
      },
      {
        key: 'grade',
        ja: '評語',
        en: 'Grade',
        type: 'string',
        description: { ja: '印刷される評語です。', en: 'The grade as printed.' },
        required: true,
        value: ({ grade }) => grade.grade,
      },
      {
        key: 'label',
        ja: '評語の意味',
        en: 'What the grade means (Japanese)',
        type: 'string',
        description: {
          ja: '凡例にある、評語の意味です。無いときは空です。',
          en: 'What the legend says about the grade; empty where it says nothing.',
        },
        required: false,
        value: ({ grade }) => grade.label,
      },
      {
        key: 'case_number',
        ja: '場合の順',
        en: 'Case',
        type: 'integer',
        description: {
          ja: '決まりが何番目に見る場合かです。1 から数え、はじめに合う場合の評語になります。決まりが無いとき、決まりがこの評語を付けないときは 0 です。',
          en: 'Order in which the rule checks the cases, from 1: the first that applies gives the grade. 0 where there is no rule, or the rule never gives the grade.',
        },
        required: true,
        value: ({ number }) => number,
      },
      ...codedColumns<Row>({
        key: 'role',
        ja: '評語になる場合コード',
        en: 'When the rule gives it',
        labelJa: '評語になる場合',
        description: {
          ja: '決まりが、どんなときにこの評語を付けるかです。決まりが無いとき、決まりがこの評語を付けないときは空です。',
          en: 'When the rule gives the grade; empty where there is no rule, or the rule never gives it.',
        },
        allowed: [
          { value: 'target_reached', ja: '目標値を達成', en: 'The target is reached' },
          { value: 'actual_absent', ja: '実績値が無い', en: 'There is no actual' },
          { value: 'band', ja: '値が範囲の中', en: 'The figure is in the band' },
        ],
        required: false,
        code: (row) => row.case?.role,
      }),
      {
        key: 'limit',
        ja: '限り',
        en: 'Limit',
        type: 'decimal',
        unit: '%',
        description: {
          ja: '範囲の限りです。最後の範囲は残り全部を受けもつので、空です。',
          en: 'Limit of the band; empty for the last band, which takes whatever is left.',
        },
        required: false,
        value: (row) => limitOf(row)?.limit,
      },
      ...codedColumns<Row>({
        key: 'limit_kind',
        ja: '限りの種類コード',
        en: 'Kind of limit',
        labelJa: '限りの種類',
        description: {
          ja: '下限か、目標値との差の上限かを示します。',
          en: 'Whether it is a lower limit, or an upper limit on the difference from the target.',
        },
        allowed: [
          { value: 'lower', ja: '下限', en: 'Lower limit' },
          { value: 'within', ja: '目標値との差の上限', en: 'Upper limit on |actual − target| ÷ |target|' },
        ],
        required: false,
        code: (row) => limitOf(row)?.kind,
      }),
      {
        key: 'limit_included',
        ja: '限りを含むか',
        en: 'Limit included',
        type: 'boolean',
        description: {
          ja: '限りちょうどの値が、その範囲に入るかどうかです（以上・以内は true、超えるは false）。',
          en: 'Whether the limit itself belongs to the band.',
        },
        required: false,
        value: (row) => limitOf(row)?.included,
      },
      {
        key: 'covers_expected',
        ja: '見込みも含むか',
        en: 'Covers expected',
        type: 'boolean',
        description: {
          ja: '目標値を達成した評語が「見込み」も含むかどうかです。ほかの場合では空です。',
          en: 'Whether the grade for a target reached also covers one expected to be reached; empty in other cases.',
        },
        required: false,
        value: (row) => (row.case?.role === 'target_reached' ? row.case.coversExpected : undefined),
      },
      ...ruleColumns<Row>(({ axis }) => axis.rule),
      inEnglish<Row>('axis', { ja: '評価の軸', en: 'Axis' }, ({ axis }) => axis.nameEn),
      inEnglish<Row>('label', { ja: '評語の意味', en: 'What the grade means' }, ({ grade }) => grade.labelEn),
    ],
    primaryKey: ['form_id', 'axis', 'grade', 'case_number'],
    foreignKeys: [],
    rows: forms.flatMap((form) => form.ratings.flatMap((axis) => gradeRows(form, axis))),
  };
}

function gradeRows(form: Form, axis: RatingAxis): Row[] {
  const cases = casesOf(axis);
  return axis.grades.flatMap((grade, index): Row[] => {
    const row = { form, axis, grade, position: index + 1 };
    const own = cases.flatMap((each, at) =>
      each.grade === grade.grade ? [{ ...row, number: at + 1, case: each }] : [],
    );
    return own.length === 0 ? [{ ...row, number: 0 }] : own;
  });
}

/** What the rule of an axis gives grades for, in the order in which it looks. */
function casesOf({ rule }: RatingAxis): Case[] {
  if (!rule) return [];
  const { actualAbsent, bands } = rule;
  return [
    ...(actualAbsent === undefined ? [] : [{ role: 'actual_absent' as const, grade: actualAbsent }]),
    ...(rule.name === 'change_from_baseline'
      ? [
          {
            role: 'target_reached' as const,
            grade: rule.targetReached,
            coversExpected: rule.coversExpected,
          },
        ]
      : []),
    ...bands.map((band) => ({ role: 'band' as const, grade: band.grade, band })),
  ];
}

function limitOf(row: Row): { limit: string; kind: 'lower' | 'within'; included: boolean } | undefined {
  if (row.case?.role !== 'band') return undefined;
  const { atLeast, above, within } = row.case.band;
  if (within !== undefined) return { limit: within, kind: 'within', included: true };
  const limit = atLeast ?? above;
  return limit === undefined ? undefined : { limit, kind: 'lower', included: atLeast !== undefined };
}
