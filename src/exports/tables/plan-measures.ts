import { paths } from '../../addresses.ts';
import type { Plan, Publication } from '../../domain/publication/publication.ts';
import { byId, referred } from '../../domain/publication/by-id.ts';
import { formOf } from '../../domain/publication/form-of.ts';
import type { Form } from '../../schema/form.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import { inEnglish } from '../columns/english.ts';
import { commonColumns } from '../columns/common.ts';
import { formColumns } from '../columns/form.ts';
import { goalId, measureId } from '../columns/identity.ts';
import { pageUrl } from '../columns/sheet.ts';
import type { ForeignKey, Table } from '../table.ts';
import { inGoals } from './goals.ts';
import { inPlans } from './plans.ts';

const key = ['plan_id', 'measure_id'];

/** The measure as the plan of a row names it. */
export const inPlanMeasures: ForeignKey = { columns: key, table: 'plan_measures', references: key };

interface Row {
  plan: Plan;
  measure: MeasureRecord;
  /** The form of its sheets. */
  form: Form;
  sheets: number;
}

/** One row a measure that a plan names, whether or not one of its sheets is registered. */
export function planMeasuresTable({ site, plans, forms, sheets }: Publication): Table<Row> {
  const formById = byId(forms);
  const counts = Map.groupBy(sheets, ({ plan, measure }) => `${plan.id} ${measure.id}`);
  return {
    name: 'plan_measures',
    title: { ja: '計画にある施策', en: 'Measures of the plans' },
    description: {
      ja: '計画にある施策の一覧です。シートを登録していない施策もあります。',
      en: 'The measures named in the plans, whether or not a sheet for them is registered here.',
    },
    rowMeans: { ja: '計画にある施策1つ', en: 'One measure of a plan' },
    columns: [
      ...commonColumns(site, ({ plan }: Row) => plan),
      measureId(({ measure }) => measure.id),
      {
        key: 'measure_code',
        ja: '施策の番号',
        en: 'Measure code',
        type: 'string',
        description: {
          ja: '計画での施策の番号です（数ではなく文字です）。分からないときは空です。',
          en: 'Code of the measure in the plan. Text; empty where it is not known.',
        },
        required: false,
        value: ({ measure }) => measure.code,
      },
      {
        key: 'measure_name',
        ja: '施策の名前',
        en: 'Measure',
        type: 'string',
        description: { ja: '計画での施策の名前です。', en: 'Name of the measure in the plan.' },
        required: true,
        value: ({ measure }) => measure.name,
      },
      goalId(({ plan, measure }) => plan.goalByMeasure.get(measure.id)?.id, {
        ja: '施策が属する目標のIDです。分からないときは空です。',
        en: 'ID of the goal the measure belongs to; empty where it is not known.',
      }),
      {
        key: 'parent_measure_id',
        ja: '1つ上の施策ID',
        en: 'Measure above it',
        type: 'string',
        description: {
          ja: 'シートのある施策の下に、その事業のシートもあるときの、上の施策のIDです。上の施策と下の事業の金額を足すと、同じお金を2回数えます。',
          en: 'ID of the measure above this one, where both have sheets. Adding the two together counts the same money twice.',
        },
        required: false,
        value: ({ measure }) => measure.parent,
      },
      ...formColumns<Row>(({ form }) => form),
      {
        key: 'sheets',
        ja: '登録しているシートの数',
        en: 'Registered sheets',
        type: 'integer',
        description: {
          ja: 'この計画のシートを、何枚登録しているかです。0 は、公表されていないという意味ではありません。',
          en: 'How many of its sheets under this plan are registered here. Zero does not mean that none has been published.',
        },
        required: true,
        value: (row) => row.sheets,
      },
      pageUrl(({ measure }) => paths.measure(measure.id)),
      {
        key: 'former_name',
        ja: '前の計画での名前',
        en: 'Name in the previous plan',
        type: 'string',
        description: {
          ja: '同じ施策を、前の計画が別の名前で呼んでいたときの、その名前です。',
          en: 'What the previous plan called the same measure, where the name was different.',
        },
        required: false,
        value: ({ measure }) => measure.formerName,
      },
      inEnglish<Row>('measure_name', { ja: '施策の名前', en: 'Measure' }, ({ measure }) => measure.nameEn),
    ],
    primaryKey: key,
    foreignKeys: [inPlans, inGoals],
    rows: plans.flatMap((plan) =>
      plan.measures.map((measure) => ({
        plan,
        measure,
        form: referred(formById, formOf({ measure: measure.id }, { ...plan, form: plan.form.id })),
        sheets: counts.get(`${plan.id} ${measure.id}`)?.length ?? 0,
      })),
    ),
  };
}
