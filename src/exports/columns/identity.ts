import type { Column } from '../table.ts';

type IdOf<Row> = (row: Row) => string | undefined;

/** The measure a row belongs to. */
export function measureId<Row>(value: IdOf<Row>): Column<Row> {
  return {
    key: 'measure_id',
    ja: '施策ID',
    en: 'Measure ID',
    type: 'string',
    description: {
      ja: '施策のIDです。ページのアドレスになり、名前や番号が変わっても変わりません。',
      en: 'ID of the measure. It is used in the page address and stays the same when the name or code changes.',
    },
    required: true,
    value,
  };
}

/** The indicator a row is about; not every row of every table is about one. */
export function indicatorId<Row>(value: IdOf<Row>, required: boolean): Column<Row> {
  return {
    key: 'indicator_id',
    ja: '指標ID',
    en: 'Indicator ID',
    type: 'string',
    description: {
      ja: '指標のIDです。ページのアドレスになり、名前や番号が変わっても変わりません。',
      en: 'ID of the indicator. It is used in the page address and stays the same when the name or number changes.',
    },
    required,
    value,
  };
}

/** The project a row is about; what is the measure's own has none. */
export function projectId<Row>(value: IdOf<Row>, required: boolean): Column<Row> {
  return {
    key: 'project_id',
    ja: '事業ID',
    en: 'Project ID',
    type: 'string',
    description: {
      ja: `事業のIDです。名前やコードが変わっても変わりません。${required ? '' : '施策そのものの指標や金額では空です。'}`,
      en: `ID of the project; it stays the same when the name or code changes.${required ? '' : ' Empty for indicators and amounts of the measure itself.'}`,
    },
    required,
    value,
  };
}

/** The goal a row is about, with what it is for. */
export function goalId<Row>(value: IdOf<Row>, description: Column<Row>['description']): Column<Row> {
  return {
    key: 'goal_id',
    ja: '政策目標ID',
    en: 'Goal ID',
    type: 'string',
    description,
    required: false,
    value,
  };
}

/** The name an indicator has on the sheet that the row comes from. */
export function indicatorName<Row>(value: (row: Row) => string | undefined, required: boolean): Column<Row> {
  return {
    key: 'indicator_name',
    ja: '指標名',
    en: 'Indicator',
    type: 'string',
    description: {
      ja: '指標の名前です（シートのとおり）。',
      en: 'Name of the indicator, as the sheet prints it.',
    },
    required,
    value,
  };
}

/** The code and the name a project has on the sheet that the row comes from. */
export function projectNameColumns<Row>(
  projectOf: (row: Row) => { code?: string | undefined; name: string } | undefined,
  required: boolean,
): Column<Row>[] {
  return [
    {
      key: 'project_code',
      ja: '事業コード',
      en: 'Project code',
      type: 'string',
      description: {
        ja: 'シートに印刷された事業のコードです。数ではなく文字です。',
        en: 'Code of the project as printed. Text, not a number.',
      },
      required: false,
      value: (row) => projectOf(row)?.code,
    },
    {
      key: 'project_name',
      ja: '事業名',
      en: 'Project',
      type: 'string',
      description: {
        ja: '事業の名前です（シートのとおり）。',
        en: 'Name of the project, as the sheet prints it.',
      },
      required,
      value: (row) => projectOf(row)?.name,
    },
  ];
}
