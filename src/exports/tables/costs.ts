import type { Cost } from '../../domain/cost.ts';
import type { Publication } from '../../domain/publication.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import { moneyUnit } from '../../schema/project.ts';
import { absenceColumns } from '../columns/absence.ts';
import { codedColumns, eachOnce } from '../columns/coded.ts';
import { commonColumns } from '../columns/common.ts';
import { corrected } from '../columns/corrected.ts';
import { measureId, projectId, projectNameColumns } from '../columns/identity.ts';
import { remark } from '../columns/note.ts';
import { isNewest } from '../columns/newest.ts';
import { periodColumns } from '../columns/period.ts';
import { ofSheet, phaseColumns, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { printedProject } from '../printed.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Column, Table } from '../table.ts';

type Row = Stated<Cost>;

/** One row an amount of a sheet: the cost of a project, or what one funding source bears of it, in one fiscal year. */
export function costsTable(publication: Publication): Table<Row> {
  const projectInSheet = ['project_id', ...ofSheet.columns];
  return {
    name: 'costs',
    title: { ja: '事業費', en: 'Costs' },
    description: {
      ja: '事務事業の事業費と財源（一般財源など）です。円に直した額と、シートに印刷された額の両方があります。',
      en: 'Cost and funding of the projects by fiscal year, in yen and as the sheet prints them.',
    },
    rowMeans: {
      ja: '1枚のシートが書いている金額1つ（事務事業 × 年度 × 費目）',
      en: 'One amount of one sheet: project, fiscal year and item',
    },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      projectId(({ fact }) => fact.projectId, true),
      ...projectNameColumns(({ sheet, fact }: Row) => printedProject(sheet, fact.projectId)),
      measureId(({ sheet }) => sheet.record.measure),
      ...periodColumns(({ fact }: Row) => fact.period, true),
      ...phaseColumns(({ sheet }: Row) => sheet),
      ...itemColumns(publication.plans),
      ...amountColumns,
      ...absenceColumns(({ fact }: Row) => fact.absence),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      isNewest(({ fact }) => fact.isNewest),
      remark(({ fact }) => fact.note),
      sheetPageUrl(({ sheet }) => sheet),
      corrected(({ fact }) => fact.corrections),
    ],
    primaryKey: [...projectInSheet, 'item', 'period'],
    foreignKeys: [{ columns: projectInSheet, table: 'projects', references: projectInSheet }, ofSheet],
    rows: statedBySheets(publication, (sheet) => sheet.costs),
  };
}

function itemColumns(plans: readonly PlanRecord[]): Column<Row>[] {
  const sources = plans.flatMap(({ funding }) => funding.sources);
  return codedColumns({
    key: 'item',
    ja: '費目コード',
    en: 'Item',
    labelJa: '費目',
    description: {
      ja: '事業費か、その財源のどれかを示します。財源は事業費の一部なので、事業費と足さないでください。',
      en: 'The cost, or one of its funding sources. A source is part of the cost: do not add the two.',
    },
    allowed: eachOnce([
      { value: 'cost', ja: '事業費', en: 'Cost of the project' },
      ...sources.map(({ id, label }) => ({ value: itemCode(id), ja: label })),
    ]),
    required: true,
    code: ({ fact }) => itemCode(fact.item),
  });
}

const amountColumns: Column<Row>[] = [
  {
    key: 'amount_yen',
    ja: '金額',
    en: 'Amount',
    type: 'integer',
    unit: '円',
    description: {
      ja: '円に直した額です。空のときの理由は absence にあります。0 は 0 円です。',
      en: 'The amount in yen. absence says why it is empty; zero is an amount.',
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
      ja: 'シートに印刷された額です。単位は published_unit にあります。',
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
    description: { ja: 'シートに印刷された額の単位です。', en: 'Unit in which the sheet prints money.' },
    allowed: moneyUnit.options.map((value) => ({ value, ja: value })),
    required: true,
    value: ({ fact }) => fact.unit,
  },
];

/** Codes in the files are snake_case: the funding source `general-revenue` is `general_revenue` there. */
function itemCode(item: string): string {
  return item.replaceAll('-', '_');
}
