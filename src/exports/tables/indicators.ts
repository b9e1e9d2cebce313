import { paths } from '../../addresses.ts';
import { newestOf, type Indicator, type Publication } from '../../domain/publication.ts';
import { indicatorKind } from '../../schema/indicator.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import { codedColumns, eachOnce } from '../columns/coded.ts';
import { commonColumns } from '../columns/common.ts';
import { indicatorId, indicatorName, measureId, projectId } from '../columns/identity.ts';
import { printedNote } from '../columns/note.ts';
import { readingColumns } from '../columns/reading.ts';
import { pageUrl } from '../columns/sheet.ts';
import { unit } from '../columns/unit.ts';
import type { Column, Table } from '../table.ts';

/** An indicator as one of its sheets prints it: the newest one, where the row is about the indicator itself. */
export interface PrintedIndicator {
  indicator: Indicator;
  statement: Indicator['statements'][number];
}

/** One row an indicator, named and numbered as its newest sheet does. */
export function indicatorsTable({ site, plans, indicators }: Publication): Table<PrintedIndicator> {
  return {
    name: 'indicators',
    title: { ja: '指標', en: 'Indicators' },
    description: {
      ja: '数値目標、KPI、事務事業の成果指標の一覧です。名前と単位は、いちばん新しいシートのとおりです。',
      en: 'Headline indicators, KPIs and the outcome indicators of projects, named as their newest sheet names them.',
    },
    rowMeans: { ja: '指標1つ', en: 'One indicator' },
    columns: [
      ...commonColumns(site, ({ statement }: PrintedIndicator) => statement.sheet.plan),
      indicatorId(({ indicator }) => indicator.id, true),
      measureId(({ statement }) => statement.sheet.record.measure),
      projectId(({ statement }) => statement.project?.id, false),
      ...kindColumns(plans),
      ...nameColumns,
      ...readingColumns(({ indicator }: PrintedIndicator) => indicator.reading),
      ...referenceColumns,
      pageUrl(({ indicator }) => paths.indicator(indicator.id)),
      printedNote(({ statement }) => statement.printed.note),
    ],
    primaryKey: ['indicator_id'],
    foreignKeys: [],
    rows: indicators.map((indicator) => ({ indicator, statement: newestOf(indicator.statements) })),
  };
}

function kindColumns(plans: readonly PlanRecord[]): Column<PrintedIndicator>[] {
  const kindOf = ({ statement: { printed, project } }: PrintedIndicator) =>
    printed.kind ?? (project ? 'outcome' : undefined);
  const english = {
    headline: 'Headline indicator of the measure',
    kpi: 'Key performance indicator',
    outcome: 'Outcome indicator of a project',
    activity: 'Activity indicator',
    milestone: 'Milestone',
  };
  const named = plans.flatMap(({ indicatorKinds }) => indicatorKinds);
  return codedColumns({
    key: 'indicator_kind',
    ja: '指標の種類コード',
    en: 'Kind of indicator',
    labelJa: '指標の種類',
    description: {
      ja: 'シートのどの種類の指標かを示します。',
      en: 'What the indicator is on the sheet.',
    },
    allowed: indicatorKind.options.flatMap((kind) =>
      eachOnce(
        named
          .filter((each) => each.kind === kind)
          .map(({ label }) => ({ value: kind, ja: label, en: english[kind] })),
      ),
    ),
    required: false,
    code: kindOf,
    label: (row) => row.statement.sheet.plan.indicatorKinds.find(({ kind }) => kind === kindOf(row))?.label,
  });
}

const nameColumns: Column<PrintedIndicator>[] = [
  {
    key: 'indicator_number',
    ja: '指標番号',
    en: 'Indicator number',
    type: 'string',
    description: {
      ja: 'シートに印刷された指標の番号です（KPI のうしろの番号など。数ではなく文字です）。',
      en: 'Number of the indicator as printed, such as the one after KPI. Text.',
    },
    required: false,
    value: ({ statement }) => statement.printed.number,
  },
  indicatorName(({ statement }) => statement.printed.name, true),
  unit(({ statement }) => statement.printed.unit),
];

const referenceColumns: Column<PrintedIndicator>[] = [
  {
    key: 'same_as',
    ja: '同じ数の指標',
    en: 'Same figure as',
    type: 'list',
    description: {
      ja: '同じ数と読める、ほかの指標のIDです。2つ以上あるときは「;」で区切ります。当サイトの読み方です。',
      en: 'Id of the indicator that states the same figure; several are separated by semicolons. Our reading.',
    },
    required: false,
    value: ({ indicator }) => indicator.reading.sameAs.join(';'),
  },
  {
    key: 'cross_references',
    ja: 'ほかの計画の番号',
    en: 'Cross-references',
    type: 'string',
    description: {
      ja: '指標名のうしろのかっこにある、ほかの計画の番号です（シートのとおり）。',
      en: 'References to the numbering of other plans, as printed in brackets after the name.',
    },
    required: false,
    value: ({ statement }) => statement.printed.crossReferences,
  },
];
