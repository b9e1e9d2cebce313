import { observationStatus } from '../../domain/observation/absence.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import { moneyUnit } from '../../schema/money.ts';
import { moneyBasis } from '../../text/basis.ts';
import { absenceColumns, afterSheet } from '../columns/absence.ts';
import { basisColumns, stageCode } from '../columns/basis.ts';
import { eachOnce } from '../columns/coded.ts';
import { commonColumns } from '../columns/common.ts';
import { corrected } from '../columns/corrected.ts';
import { formId } from '../columns/form.ts';
import { measureId, projectId, projectNameColumns } from '../columns/identity.ts';
import { itemCode, itemColumns } from '../columns/item.ts';
import { remark } from '../columns/note.ts';
import { observationStatusColumn } from '../columns/observation-status.ts';
import { periodColumns } from '../columns/period.ts';
import { placementColumns, sourcePlaceColumns } from '../columns/placement.ts';
import { quantityColumns } from '../columns/quantity.ts';
import { rowRemarkColumns } from '../columns/row-remark.ts';
import { ofSheet, phaseColumns, sheetId, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { standingColumns } from '../columns/standing.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Column, Table } from '../table.ts';
import { inAmounts } from './amounts.ts';

type Row = Stated<Cost>;

/** One row an amount of a sheet: the cost, a funding source or another amount of a project or of the measure itself, in one column. */
export function costsTable(publication: Publication): Table<Row> {
  const { site, forms } = publication;
  return {
    name: 'costs',
    title: { ja: '事業費', en: 'Costs' },
    description: {
      ja: '事業と施策そのものの、事業費と財源（一般財源など）、様式にあるほかの額や数です。円に直した額と、シートに印刷された数の両方があります。',
      en: 'Cost, funding and further amounts of the projects and of the measures themselves, in yen and as the sheet prints them.',
    },
    rowMeans: {
      ja: '1枚のシートが書いている額や数1つ（事業か施策 × 年度 × 値の性質 × 費目）',
      en: 'One amount on one sheet: project or measure, period, basis and item',
    },
    columns: [
      ...commonColumns(site, ({ sheet }: Row) => sheet.plan),
      projectId(({ fact }) => fact.projectId, false),
      measureId(({ sheet }) => sheet.record.measure),
      ...periodColumns(({ fact }: Row) => fact, { dated: true }),
      ...phaseColumns(({ sheet }: Row) => sheet),
      ...basisColumns(({ fact }: Row) => fact, { label: (basis) => moneyBasis({ basis }), required: true }),
      ...itemColumns<Row>(forms, ({ sheet, fact }) => ({ item: fact.item, form: sheet.form })),
      ...quantityColumns<Row>(({ fact }) => fact.quantity),
      ...amountColumns(forms),
      ...absenceColumns(({ fact }: Row) => fact.absence),
      ...placementColumns(({ fact }: Row) => fact.placement),
      sheetId(({ sheet }) => sheet),
      ...standingColumns(({ fact }: Row) => fact),
      remark(({ fact }) => fact.note),
      ...rowRemarkColumns(({ fact }: Row) => fact),
      ...projectNameColumns(
        ({ sheet, fact: { projectId: id } }: Row) =>
          id === undefined ? undefined : sheet.byProject.get(id)?.printed,
        false,
      ),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      sheetPageUrl(({ sheet }) => sheet),
      corrected(({ fact }) => fact.corrections),
      identityColumn,
      textColumn,
      observationStatusColumn(({ fact: { published: value, ...fact } }) =>
        observationStatus({ value, absence: fact.absence, status: fact.status, basis: fact.basis }),
      ),
      ...sourcePlaceColumns(({ fact }: Row) => fact),
      formId(({ sheet }) => sheet.form),
      afterSheet(({ fact }) => fact.absence),
    ],
    primaryKey: ['cost_id'],
    foreignKeys: [inAmounts, ofSheet],
    rows: statedBySheets(publication, (sheet) => sheet.costs),
  };
}

function amountColumns(forms: readonly Form[]): Column<Row>[] {
  const amounts = forms.flatMap((form) => form.amounts);
  const units = [
    ...moneyUnit.options,
    ...amounts.flatMap(({ quantity, unit }) => unit ?? (quantity === 'percent' ? '％' : [])),
  ];
  return [
    {
      key: 'amount_yen',
      ja: '金額',
      en: 'Amount',
      type: 'integer',
      unit: '円',
      description: {
        ja: '円に直した額です。金額でない費目（人数など）では空です。金額が空のときの理由は absence にあります。0 は 0 円です。',
        en: 'The amount in yen, for money only. absence says why an amount of money is empty; zero is an amount.',
      },
      required: false,
      value: ({ fact }) => fact.yen,
    },
    {
      key: 'published_value',
      ja: '公表された額',
      en: 'Published amount',
      type: 'decimal',
      description: {
        ja: 'シートに印刷された額や数です。単位は published_unit にあります。',
        en: 'The amount as the sheet prints it, in published_unit.',
      },
      required: false,
      value: ({ fact }) => fact.published,
    },
    {
      key: 'published_unit',
      ja: '公表された額の単位',
      en: 'Unit of the published amount',
      type: 'string',
      description: {
        ja: 'シートに印刷された額や数の単位です。',
        en: 'Unit in which the sheet prints the amount.',
      },
      allowed: eachOnce(units.map((value) => ({ value, ja: value }))),
      required: true,
      value: ({ fact }) => fact.unit,
    },
  ];
}

const textColumn: Column<Row> = {
  key: 'published_text',
  ja: '印刷された語',
  en: 'Printed text',
  type: 'string',
  description: {
    ja: '欄に印刷されているのが数だけではないときの、印刷のとおりの語です。数だけのときは空です。',
    en: 'What is printed in the cell, where it is not just the number; otherwise empty.',
  },
  required: false,
  value: ({ fact }) => fact.text,
};

/** A sheet's amount has no number of its own; the parts that tell it from all others make one. */
const identityColumn: Column<Row> = {
  key: 'cost_id',
  ja: '額のID',
  en: 'ID of the amount',
  type: 'string',
  description: {
    ja: 'シート、事業、費目、期間、値の性質と段階をつないだ、この行のIDです。',
    en: 'ID of the row, made up of sheet, project, item, period, basis and stage.',
  },
  required: true,
  value: ({ sheet, fact: { projectId: project, item, period, basis, stage } }) =>
    [
      sheet.id,
      ...(project === undefined ? [] : [project]),
      itemCode(item),
      period,
      basis,
      ...(stage === undefined ? [] : [stageCode(stage)]),
    ].join('/'),
};
