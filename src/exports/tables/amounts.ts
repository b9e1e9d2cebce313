import type { Quantity } from '../../domain/money/cost.ts';
import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import { municipalityColumns } from '../columns/common.ts';
import { formColumns } from '../columns/form.ts';
import { itemCode, itemColumns } from '../columns/item.ts';
import { quantityColumns } from '../columns/quantity.ts';
import type { ForeignKey, Table } from '../table.ts';

const key = ['form_id', 'item'];

/** What the form of a row says of the amount that the row is about. */
export const inAmounts: ForeignKey = { columns: key, table: 'amounts', references: key };

interface Row {
  form: Form;
  item: string;
  quantity: Quantity;
  unit?: string;
  /** Where the amount is a funding source. */
  source?: { generalRevenue: boolean };
}

/** One row an amount that the sheets of a form state: the cost, its funding sources, further amounts. */
export function amountsTable({ site, forms, sheets }: Publication): Table<Row> {
  return {
    name: 'amounts',
    title: { ja: '費目', en: 'Amounts' },
    description: {
      ja: '様式にある費目（事業費、財源、そのほかの額や数）の一覧です。財源を足すと何になるかも分かります。',
      en: 'The amounts of the forms: the cost, its funding sources and further amounts, and what the sources add up to.',
    },
    rowMeans: { ja: '様式の費目1つ', en: 'One amount of a form' },
    columns: [
      ...municipalityColumns<Row>(site),
      ...formColumns<Row>(({ form }) => form),
      ...itemColumns<Row>(forms, (row) => row),
      ...quantityColumns<Row>(({ quantity }) => quantity),
      {
        key: 'unit',
        ja: '単位',
        en: 'Unit',
        type: 'string',
        description: {
          ja: '数の単位です。金額の単位はシートによるので空です。',
          en: 'Unit of the numbers; empty for money, whose unit each sheet states.',
        },
        required: false,
        value: ({ unit }) => unit,
      },
      {
        key: 'part_of',
        ja: '何の内訳か',
        en: 'Part of',
        type: 'string',
        description: {
          ja: '財源が、どの費目の内訳かです（費目コード）。財源でなければ空です。',
          en: 'Item that a funding source is part of; empty for anything else.',
        },
        required: false,
        value: ({ form: { funding }, source }) => (source && funding ? itemCode(funding.of) : undefined),
      },
      {
        key: 'general_revenue',
        ja: '一般財源か',
        en: 'General revenue',
        type: 'boolean',
        description: {
          ja: '使いみちの決まっていない財源（一般財源）かどうかです。財源でなければ空です。',
          en: 'Whether the funding source may be used for any purpose; empty for anything else.',
        },
        required: false,
        value: ({ source }) => source?.generalRevenue,
      },
      {
        key: 'sources_complete',
        ja: '財源を足すと全額か',
        en: 'Sources are complete',
        type: 'boolean',
        description: {
          ja: '様式の財源をすべて足すと全額になるかどうかです。財源でなければ空です。',
          en: 'Whether the funding sources of the form add up to the whole; empty for anything else.',
        },
        required: false,
        value: ({ form: { funding }, source }) => source && funding?.complete,
      },
      {
        key: 'tolerance',
        ja: '端数の許容',
        en: 'Rounding tolerance',
        type: 'decimal',
        description: {
          ja: '財源を足したとき、端数のために違ってよい大きさです（印刷の単位で）。財源でなければ空です。',
          en: 'By how much the sum of the funding sources may differ through rounding, in the printed unit; empty for anything else.',
        },
        required: false,
        value: ({ form: { funding }, source }) => source && funding?.tolerance,
      },
    ],
    primaryKey: key,
    foreignKeys: [],
    rows: forms.flatMap((form) => amountsOf(form, sheets)),
  };
}

function amountsOf(form: Form, sheets: readonly Sheet[]): Row[] {
  const { funding, amounts } = form;
  const hasCost =
    funding?.of === 'cost' ||
    sheets.some((sheet) => sheet.form.id === form.id && sheet.costs.some(({ item }) => item === 'cost'));
  return [
    ...(hasCost ? [{ form, item: 'cost', quantity: 'money' as const }] : []),
    ...(funding?.sources ?? []).map((source) => ({
      form,
      item: source.id,
      quantity: 'money' as const,
      source,
    })),
    ...amounts.map(({ id, quantity, unit }) => ({
      form,
      item: id,
      quantity,
      ...(unit === undefined ? (quantity === 'percent' ? { unit: '％' } : {}) : { unit }),
    })),
  ];
}
