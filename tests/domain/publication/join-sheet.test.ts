import { describe, expect, test } from 'vitest';
import { publicationOf, publicationWith, writtenForm, writtenPlan, writtenSheet } from '../invented-city.ts';

const kpi = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  kind: 'kpi',
  name: id,
  actuals: { 令和3年度: '1' },
  ...more,
});

describe('the form of a sheet', () => {
  const forms = ['f1', 'f2', 'f3'].map((id) => writtenForm({ id, name: `様式${id}` }));
  const plans = [
    writtenPlan({
      measures: [
        { id: 'm1', name: '月見', form: 'f2' },
        { id: 'm2', name: '団子' },
      ],
    }),
  ];
  const { sheets, plans: joined } = publicationWith(
    { forms, plans },
    writtenSheet({ fiscalYear: '令和2年度', form: 'f3' }),
    writtenSheet(),
    writtenSheet({ measure: 'm2' }),
  );

  test('is its own, else its measure’s, else its plan’s', () => {
    expect(sheets.map(({ id, form }) => [id, form.id])).toEqual([
      ['2020/m1', 'f3'],
      ['2021/m1', 'f2'],
      ['2021/m2', 'f1'],
    ]);
    expect(joined[0]!.form.id).toBe('f1');
  });
});

describe('a sheet', () => {
  const form = writtenForm({
    texts: [
      { id: 'aim', label: '目的', of: 'project' },
      { id: 'issues', label: '課題', of: 'sheet' },
      { id: 'note', label: '所見', of: 'sheet' },
    ],
  });
  const { sheets, indicators, projects } = publicationWith(
    { forms: [form] },
    writtenSheet({
      texts: { note: '雲が多かった。', issues: ['月が遠い。', '団子が足りない。'] },
      money: { cost: { 令和3年度: '5' } },
      indicators: [kpi('m1-kpi-1'), kpi('m1-kpi-2', { goal: 'g1' })],
      projects: [
        {
          id: 'p',
          name: '団子事業',
          texts: { aim: '月を見る。' },
          money: {
            cost: { 令和3年度: '7' },
            funding: { general: { 令和3年度: '6' } },
            amounts: { staff: { 令和3年度: '0.5' } },
          },
          indicators: [kpi('p-outcome-1', { kind: undefined })],
        },
      ],
    }),
  );
  const [sheet] = sheets;
  const [project] = sheet!.projects;

  test('has what belongs to it by name, its own first, then project by project', () => {
    expect(sheet!.indicators).toEqual([...sheet!.own.indicators, ...project!.indicators]);
    expect(sheet!.observations).toEqual(sheet!.indicators.flatMap(({ observations }) => observations));
    expect(
      sheet!.costs
        .filter(({ period }) => period === 'FY2021')
        .map((each) => [each.projectId, each.item, each.unit]),
    ).toEqual([
      [undefined, 'cost', '千円'],
      ['p', 'cost', '千円'],
      ['p', 'general', '千円'],
      ['p', 'staff', '人'],
    ]);
    expect(sheet!.byIndicator.get('p-outcome-1')).toBe(project!.indicators[0]);
    expect(sheet!.byProject.get('p')).toBe(project);
  });

  test('and what is joined with it are the same nodes from both ends', () => {
    expect(indicators.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['m1-kpi-1', 1],
      ['m1-kpi-2', 1],
      ['p-outcome-1', 1],
    ]);
    expect(indicators[0]!.statements[0]).toBe(sheet!.own.indicators[0]);
    expect(indicators[2]).toMatchObject({ projects: [projects[0]], measures: [sheet!.measure] });
    expect(projects[0]!.indicators).toEqual([indicators[2]]);
    expect(projects[0]!.statements[0]).toBe(project);
    expect(projects[0]!.costs).toEqual(project!.costs);
    expect(sheet!.measure).toMatchObject({ indicators, projects, lastSettledYear: 2021 });
  });

  test('has the texts of its form in the order of the form, each where it belongs', () => {
    expect(sheet!.own.texts.map(({ field, paragraphs }) => [field.label, paragraphs])).toEqual([
      ['課題', ['月が遠い。', '団子が足りない。']],
      ['所見', ['雲が多かった。']],
    ]);
    expect(project!.texts.map(({ field }) => field.id)).toEqual(['aim']);
  });

  test('calls a project’s indicator an outcome where it says nothing else', () => {
    expect(sheet!.indicators.map(({ kind }) => kind)).toEqual(['kpi', 'kpi', 'outcome']);
  });

  test('knows for which goal above its measure an indicator is printed', () => {
    expect(sheet!.own.indicators.map(({ observations }) => observations[0]!.goalId)).toEqual([
      undefined,
      'g1',
    ]);
  });

  test('counts people in the form’s unit and money alone in yen', () => {
    const ofYear = project!.costs.filter(({ period }) => period === 'FY2021');
    expect(ofYear.map(({ quantity, yen, published }) => [quantity, yen, published])).toEqual([
      ['money', 7000, '7'],
      ['money', 6000, '6'],
      ['people', undefined, '0.5'],
    ]);
  });
});

describe('how a value came into its cell', () => {
  const marks = (
    parts: Record<string, unknown>,
    indicator: Record<string, unknown> = {},
    row: Record<string, unknown> = {},
  ) => {
    const actuals = {
      values: { 令和2年度: { value: '1', placement: 'placed' }, 令和3年度: '2', 令和4年度: 'unplaced' },
      ...row,
    };
    const { sheets } = publicationOf(
      writtenSheet({
        ...parts,
        indicators: [kpi('m1-kpi-1', { baseline: { value: '0' }, actuals, ...indicator })],
      }),
    );
    return sheets[0]!.observations.map(({ placement }) => placement);
  };

  test('is what the nearest says: the cell, the row, the indicator, the table; stated where none does', () => {
    expect(marks({})).toEqual(['stated', 'placed', 'stated', undefined]);
    const table = { placement: { indicators: 'placed' } };
    expect(marks(table)).toEqual(['placed', 'placed', 'placed', undefined]);
    expect(marks(table, { placement: 'stated' })).toEqual(['stated', 'placed', 'stated', undefined]);
    // The row is that of the actuals; the baseline stands beside it.
    expect(marks({}, { placement: 'placed' }, { placement: 'stated' })).toEqual([
      'placed',
      'placed',
      'stated',
      undefined,
    ]);
    expect(marks(table, {}, { placement: 'stated' })[2]).toBe('stated');
  });

  test('is nothing where nothing stands in the cell', () => {
    const { sheets } = publicationOf(
      writtenSheet({ indicators: [kpi('m1-kpi-1', { actuals: { 令和2年度: 'blank', 令和3年度: 'dash' } })] }),
    );
    expect(sheets[0]!.observations.map(({ absence, placement }) => [absence, placement])).toEqual([
      ['blank', undefined],
      ['dash', 'stated'],
      ['after_sheet', undefined],
    ]);
  });

  test('is told of amounts by their cell, their row or the table of projects', () => {
    const cost = { values: { 令和2年度: { value: '1', placement: 'stated' }, 令和3年度: '2' } };
    const of = (placement: string | undefined) => {
      const money = { cost: { ...cost, ...(placement ? { placement } : {}) } };
      const { sheets } = publicationOf(
        writtenSheet({ placement: { projects: 'placed' }, projects: [{ id: 'p', name: '団子事業', money }] }),
      );
      return sheets[0]!.costs.map((each) => each.placement);
    };
    expect(of(undefined)).toEqual(['stated', 'placed', undefined]);
    expect(of('stated')).toEqual(['stated', 'stated', undefined]);
  });
});
