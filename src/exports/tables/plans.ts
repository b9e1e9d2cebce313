import { paths } from '../../addresses.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Plan, Publication } from '../../domain/publication/publication.ts';
import { periodLabel } from '../../text/period.ts';
import { commonColumns } from '../columns/common.ts';
import { inEnglish } from '../columns/english.ts';
import { formColumns } from '../columns/form.ts';
import { pageUrl } from '../columns/sheet.ts';
import type { Column, ForeignKey, Table } from '../table.ts';

/** The plan that a row belongs to. */
export const inPlans: ForeignKey = { columns: ['plan_id'], table: 'plans', references: ['plan_id'] };

/** One row a plan: its name, its years and its source. */
export function plansTable({ site, plans }: Publication): Table<Plan> {
  return {
    name: 'plans',
    title: { ja: '計画', en: 'Plans' },
    description: {
      ja: 'シートのもとになる計画の一覧です。plan_id の名前と、計画の期間が分かります。',
      en: 'The plans that the sheets belong to: the name behind plan_id and the years the plan covers.',
    },
    rowMeans: { ja: '計画1つ', en: 'One plan' },
    columns: [
      ...commonColumns(site, (plan: Plan) => plan),
      text('plan_name', '計画の名前', 'Plan', 'Name of the plan.', ({ name }) => name),
      ...yearColumns('first_fiscal_year', '始まりの年度', 'First fiscal year', ({ from }) => from),
      ...yearColumns('last_fiscal_year', '終わりの年度', 'Last fiscal year', ({ to }) => to),
      ...formColumns((plan: Plan) => plan.form),
      text(
        'source_title',
        '出典の名前',
        'Source document',
        'Title of the source.',
        ({ source }) => source.title,
      ),
      text(
        'source_publisher',
        '出典の発行者',
        'Publisher of the source',
        'Publisher of the source.',
        ({ source }) => source.publisher,
      ),
      {
        ...text(
          'source_url',
          '出典のアドレス',
          'Address of the source',
          'Address of the source.',
          ({ source }) => source.url,
        ),
        type: 'url',
        required: false,
      },
      {
        ...text(
          'source_date',
          '出典の公表日',
          'Date of the source',
          'Date of publication.',
          ({ source }) => source.date,
        ),
        type: 'date',
        required: false,
      },
      {
        ...text(
          'source_note',
          '出典の注記',
          'Remark on the source',
          'A remark on the source.',
          ({ source }) => source.note,
        ),
        required: false,
      },
      pageUrl(({ id }) => paths.plan(id)),
      inEnglish<Plan>('plan_name', { ja: '計画の名前', en: 'Plan' }, ({ nameEn }) => nameEn),
    ],
    primaryKey: ['plan_id'],
    foreignKeys: [],
    rows: plans,
  };
}

function text(
  key: string,
  ja: string,
  en: string,
  meaning: string,
  value: (plan: Plan) => string | undefined,
): Column<Plan> {
  return {
    key,
    ja,
    en,
    type: 'string',
    description: { ja: `${ja}です。`, en: meaning },
    required: true,
    value,
  };
}

function yearColumns(key: string, ja: string, en: string, yearOf: (plan: Plan) => string): Column<Plan>[] {
  return [
    {
      key,
      ja: `${ja}（西暦）`,
      en,
      type: 'integer',
      description: {
        ja: `計画の${ja}を、年度が始まる西暦年で示します。`,
        en: `${en} of the plan, as the Western year in which it starts.`,
      },
      required: true,
      value: (plan) => periodYear(yearOf(plan)),
    },
    {
      key: `${key}_label`,
      ja,
      en: `${en} (Japanese)`,
      type: 'string',
      description: { ja: `計画の${ja}の和暦での呼び方です。`, en: `${en} in the Japanese calendar.` },
      required: true,
      value: (plan) => periodLabel(yearOf(plan)),
    },
  ];
}
