import { paths } from '../../addresses.ts';
import {
  newestOf,
  type Indicator,
  type IndicatorOnSheet,
  type Publication,
} from '../../domain/publication/publication.ts';
import { indicatorKind, type IndicatorKind } from '../../schema/indicator.ts';
import { kindLabel } from '../../text/indicator.ts';
import { codedColumns } from '../columns/coded.ts';
import { inEnglish } from '../columns/english.ts';
import { commonColumns } from '../columns/common.ts';
import { goalId, indicatorId, indicatorName, measureId, projectId } from '../columns/identity.ts';
import { listColumn } from '../columns/list.ts';
import { printedNote } from '../columns/note.ts';
import { bandColumns, directionValues, readingColumns, wordColumns } from '../columns/reading.ts';
import { ofSheet, pageUrl, sheetId } from '../columns/sheet.ts';
import { unit } from '../columns/unit.ts';
import type { Column, Table } from '../table.ts';
import { inGoals } from './goals.ts';

/** An indicator as one of its sheets prints it: the newest one, where the row is about the indicator itself. */
export interface PrintedIndicator {
  indicator: Indicator;
  statement: IndicatorOnSheet;
}

/** One row an indicator, named and numbered as its newest sheet does. */
export function indicatorsTable(publication: Publication): Table<PrintedIndicator> {
  const { site, indicators } = publication;
  return {
    name: 'indicators',
    title: { ja: '指標', en: 'Indicators' },
    description: {
      ja: '指標の一覧です。名前と単位は、載っている最後のシートのとおりです。',
      en: 'The indicators, with names and units as on their newest sheet.',
    },
    rowMeans: { ja: '指標1つ', en: 'One indicator' },
    columns: [
      ...commonColumns(site, ({ statement }: PrintedIndicator) => statement.sheet.plan),
      indicatorId(({ indicator }) => indicator.id, true),
      measureId(({ statement }) => statement.sheet.record.measure),
      projectId(({ statement }) => statement.project?.printed.id, false),
      ...kindColumns(publication),
      ...nameColumns,
      ...readingColumns(({ indicator }: PrintedIndicator) => indicator.reading),
      ...relationColumns,
      pageUrl(({ indicator }) => paths.indicator(indicator.id)),
      printedNote(({ statement }) => statement.printed.note),
      ...printedColumns,
      ...bandColumns<PrintedIndicator>(({ indicator }) => indicator.reading.band),
      ...wordColumns<PrintedIndicator>(({ indicator }) => indicator.reading),
      namingSheet,
      inEnglish<PrintedIndicator>(
        'indicator_name',
        { ja: '指標', en: 'Indicator' },
        ({ indicator }) => indicator.reading.nameEn,
      ),
      inEnglish<PrintedIndicator>(
        'unit',
        { ja: '単位', en: 'Unit' },
        ({ indicator }) => indicator.reading.unitEn,
      ),
    ],
    primaryKey: ['indicator_id'],
    foreignKeys: [inGoals, ofSheet],
    rows: indicators.map((indicator) => ({ indicator, statement: newestOf(indicator.statements) })),
  };
}

/** Where the row's words stand: name, number, unit and note vary from sheet to sheet. */
const namingSheet: Column<PrintedIndicator> = {
  ...sheetId<PrintedIndicator>(({ statement }) => statement.sheet),
  description: {
    ja: '名前、番号、単位、備考などをとったシートのIDです（この指標が載っている最後のシート）。',
    en: 'ID of the sheet from which name, number, unit and note are taken: the newest one with the indicator.',
  },
};

const english: Record<IndicatorKind, string> = {
  headline: 'Headline indicator of the measure',
  kpi: 'Key performance indicator',
  outcome: 'Outcome indicator',
  activity: 'Activity indicator',
  population: 'Whom or what it is for',
  milestone: 'Milestone',
};

function kindColumns({ forms, indicators }: Publication): Column<PrintedIndicator>[] {
  const stated = indicators.flatMap(({ statements }) => statements);
  // A kind is called as the form that lists it calls it, or by the neutral word where a form lists none.
  const naming = (kind: IndicatorKind) =>
    forms.find(({ indicatorKinds }) => indicatorKinds.some((each) => each.kind === kind)) ??
    stated.find((each) => each.kind === kind)?.sheet.form;
  return codedColumns({
    key: 'indicator_kind',
    ja: '指標の種類コード',
    en: 'Kind of indicator',
    labelJa: '指標の種類',
    description: {
      ja: 'シートのどの種類の指標かを示します。',
      en: 'Kind of indicator on the sheet.',
    },
    allowed: indicatorKind.options.flatMap((kind) => {
      const form = naming(kind);
      return form ? [{ value: kind, ja: kindLabel(kind, { form }), en: english[kind] }] : [];
    }),
    required: false,
    code: ({ statement }) => statement.kind,
    label: ({ statement: { kind, sheet } }) => kind && kindLabel(kind, sheet),
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
      en: 'Number of the indicator as printed, such as the one after KPI. Text, not a number.',
    },
    required: false,
    value: ({ statement }) => statement.printed.number,
  },
  indicatorName(({ statement }) => statement.printed.name, true),
  unit(({ statement }) => statement.printed.unit),
];

const relationColumns: Column<PrintedIndicator>[] = [
  listColumn(
    'same_as',
    { ja: '同じ数の指標', en: 'Same figure as' },
    {
      ja: '同じ数と読める、ほかの指標のIDです（どちらの指標の行にもあります）。当サイトの読み方です。',
      en: 'ID of another indicator that states the same figure; given in the rows of both. Our reading.',
    },
    ({ indicator }) => indicator.sameAs.map(({ id }) => id),
  ),
  listColumn(
    'continues',
    { ja: '引きつぐ前の指標', en: 'Continues' },
    {
      ja: 'この指標が引きついだ、前の指標のIDです（分割・統合・定義の変更）。当サイトの読み方です。',
      en: 'IDs of the indicators that this one continues (split, merged or redefined). Our reading.',
    },
    ({ indicator }) => indicator.continues.map(({ id }) => id),
  ),
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

const printedColumns: Column<PrintedIndicator>[] = [
  ...codedColumns<PrintedIndicator>({
    key: 'printed_direction',
    ja: '印刷された目指す方向コード',
    en: 'Direction as printed',
    labelJa: '印刷された目指す方向',
    description: {
      ja: 'シートに印刷された「目指す方向」です。印刷されていないときは空です。計算に使うのは direction（当サイトの読み方）です。',
      en: 'Which way is better, as printed on the sheet; empty where nothing is printed. Letters are worked out from direction, our reading.',
    },
    allowed: directionValues,
    required: false,
    code: ({ statement }) => statement.printed.printedDirection,
  }),
  {
    key: 'decimals',
    ja: '小数のけた数',
    en: 'Decimals',
    type: 'integer',
    description: {
      ja: '紙面で決まっている、小数のけた数です。決まっていないときは空です。',
      en: 'Number of decimals the form always prints; empty where it is not fixed.',
    },
    required: false,
    value: ({ statement }) => statement.printed.decimals,
  },
  goalId(({ statement }) => statement.printed.goal, {
    ja: 'シートの施策より上の目標の指標として印刷されているときの、その目標のIDです。ほかは空です。',
    en: "Goal the indicator is printed for, where that is one above the sheet's measure; otherwise empty.",
  }),
];
