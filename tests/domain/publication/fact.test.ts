import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/observation/fact.ts';
import { current } from '../../../src/domain/observation/observation.ts';
import { publicationOf, publicationWith, writtenPlan, writtenSheet } from '../invented-city.ts';

type Row = Record<string, unknown>;

const kpi = (parts: Row) => ({ id: 'm1-kpi-1', kind: 'kpi', name: '月見の参加者数', unit: '人', ...parts });
const stated = (fiscalYear: string, actuals: Row, parts: Row = {}) =>
  writtenSheet({ fiscalYear, columns: {}, indicators: [kpi({ actuals })], ...parts });

/** Who says what on which basis, and whether it is newest, current and primary. */
const told = (...sheets: Row[]) =>
  publicationOf(...sheets).sheets.flatMap(({ id, observations, costs }) =>
    [...observations, ...costs].map((each) => {
      const said =
        ('published' in each ? each.published : 'value' in each ? each.value : undefined) ?? each.absence;
      const marks = [
        each.isNewest && 'newest',
        each.isCurrent && 'current',
        each.isPrimary && 'primary',
        each.lapsed && 'lapsed',
      ];
      return [id, each.period, each.basis, each.stage, said, ':', ...marks].filter(Boolean).join(' ');
    }),
  );
/** What a view of one value shows of a year. */
const shown = (period: string, ...sheets: Row[]) =>
  current(publicationOf(...sheets).indicators.flatMap(({ observations }) => observations))
    .filter((each) => each.period === period)
    .map(({ basis, stage, value, absence }) => [basis, stage, value ?? absence].filter(Boolean).join(' '));

describe('facts that decide', () => {
  test('R7（計画） of the R6 sheet and R7（決算） of the R7 sheet are two facts; what was settled is current, the plan beside it', () => {
    const sheets = [
      stated('令和6年度', { '令和7年度（計画）': '100' }),
      stated('令和7年度', { '令和7年度（決算）': '90' }),
    ];
    expect(told(...sheets)).toEqual([
      '2024/m1 FY2025 planned 100 : newest primary',
      '2025/m1 FY2025 settled 90 : newest current primary',
    ]);
    const [fact, ...others] = factsOf(publicationOf(...sheets).indicators[0]!.observations);
    expect(others).toEqual([]);
    expect([fact!.observation.value, fact!.beside.map(({ basis, value }) => [basis, value])]).toEqual([
      '90',
      [['planned', '100']],
    ]);
  });

  test('R3 of the R3 sheet and of the R4 sheet are one fact, revised', () => {
    expect(told(stated('令和3年度', { 令和3年度: '58' }), stated('令和4年度', { 令和3年度: '60' }))).toEqual([
      '2021/m1 FY2021 settled 58 : primary',
      '2022/m1 FY2021 settled 60 : newest current primary',
    ]);
  });

  test('a column printed in advance disappears when the sheet of its year speaks', () => {
    const columns = { indicators: ['令和3年度', '令和4年度'] };
    expect(
      told(
        stated('令和3年度', { 令和3年度: '58' }, { columns }),
        stated('令和4年度', { 令和3年度: '58', 令和4年度: '61' }, { columns }),
      ),
    ).toEqual([
      '2021/m1 FY2021 settled 58 : primary',
      '2021/m1 FY2022 settled after_sheet : primary lapsed',
      '2022/m1 FY2021 settled 58 : newest current primary',
      '2022/m1 FY2022 settled 61 : newest current primary',
    ]);
  });

  test('it lapses too where the sheet of its year no longer lists the indicator, and then nothing is newest', () => {
    const columns = { indicators: ['令和3年度', '令和4年度'] };
    const sheets = [
      stated('令和3年度', { 令和3年度: '58' }, { columns }),
      writtenSheet({ fiscalYear: '令和4年度' }),
    ];
    expect(told(...sheets)).toContain('2021/m1 FY2022 settled after_sheet : primary lapsed');
    expect(shown('FY2022', ...sheets)).toEqual([]);
  });

  test('it stays while no settled sheet has come to its year: a budget of that year has not passed it', () => {
    const columns = { indicators: ['令和3年度', '令和4年度'] };
    const sheet = stated('令和3年度', { 令和3年度: '58' }, { columns });
    const budget = writtenSheet({ fiscalYear: '令和4年度', phase: 'budget' });
    expect(told(sheet, budget)).toContain('2021/m1 FY2022 settled after_sheet : newest current primary');
  });

  test('what two measures share is one fact in two rows, counted once: in that of the first measure of the plan', () => {
    const shared = (measure: string, actuals: Row = { 令和6年度: '4' }) =>
      stated('令和6年度', actuals, { measure });
    expect(told(shared('m2'), shared('m1'))).toEqual([
      '2024/m1 FY2024 settled 4 : newest current primary',
      '2024/m2 FY2024 settled 4 : newest current',
    ]);
    expect(shown('FY2024', shared('m1'), shared('m2'))).toEqual(['settled 4']);
    // The order of the plan decides, not that of names.
    const plans = [
      writtenPlan({
        measures: [
          { id: 'm2', name: '団子' },
          { id: 'm1', name: '月見' },
        ],
      }),
    ];
    const { indicators } = publicationWith({ plans }, shared('m1'), shared('m2'));
    expect(
      indicators[0]!.observations.filter(({ isPrimary }) => isPrimary).map(({ measureId }) => measureId),
    ).toEqual(['m2']);
  });
});

describe('which statement is newest', () => {
  test.each(['unplaced', 'blank', 'after_sheet'])(
    'never one that says nothing (%s), however late',
    (absence) => {
      expect(
        told(
          stated('令和3年度', { '令和5年度（決算）': '58' }),
          stated('令和4年度', { '令和5年度（決算）': absence }),
        ),
      ).toEqual([
        '2021/m1 FY2023 settled 58 : newest current primary',
        `2022/m1 FY2023 settled ${absence} : primary`,
      ]);
    },
  );

  test.each(['dash', 'cancelled', 'not_applicable', 'not_published', 'suppressed'])(
    'is a later one that says why there is no number (%s)',
    (absence) => {
      expect(
        shown(
          'FY2021',
          stated('令和3年度', { 令和3年度: '58' }),
          stated('令和4年度', { 令和3年度: absence }),
        ),
      ).toEqual([`settled ${absence}`]);
    },
  );

  test('is the last that says nothing where none says anything', () => {
    expect(
      told(stated('令和3年度', { 令和3年度: 'unplaced' }), stated('令和4年度', { 令和3年度: 'blank' })),
    ).toEqual([
      '2021/m1 FY2021 settled unplaced : primary',
      '2022/m1 FY2021 settled blank : newest current primary',
    ]);
  });

  test('is the settled sheet of a year before the budget of the next, which is written earlier', () => {
    const budget = stated('令和4年度', { 令和3年度: '1' }, { phase: 'budget' });
    expect(shown('FY2021', stated('令和3年度', { 令和3年度: '2' }), budget)).toEqual(['settled 2']);
  });

  test('of a shared fact in one year is each that speaks; the first of those is the one to count', () => {
    expect(
      told(
        stated('令和6年度', { 令和6年度: 'unplaced' }),
        stated('令和6年度', { 令和6年度: '4' }, { measure: 'm2' }),
      ),
    ).toEqual(['2024/m1 FY2024 settled unplaced :', '2024/m2 FY2024 settled 4 : newest current primary']);
  });

  test('is decided plan by plan for a baseline and a target', () => {
    const plans = [
      writtenPlan(),
      writtenPlan({ id: 'p2', from: '令和5年度', to: '令和9年度', measures: [{ id: 'm1', name: '月見' }] }),
    ];
    const of = (fiscalYear: string, plan: string, value: string) =>
      writtenSheet({
        fiscalYear,
        plan,
        columns: {},
        indicators: [kpi({ baseline: { value }, targets: [{ period: '令和9年度', value }] })],
      });
    const { indicators } = publicationWith(
      { plans },
      of('令和3年度', 'p1', '1'),
      of('令和4年度', 'p1', '2'),
      of('令和5年度', 'p2', '3'),
    );
    expect(current(indicators[0]!.observations).map(({ role, value }) => [role, value])).toEqual([
      ['baseline', '2'],
      ['target', '2'],
      ['baseline', '3'],
      ['target', '3'],
    ]);
  });

  test('a target for every year and one without a period are facts of their own', () => {
    const targets = [{ period: '毎年度', value: '1' }, { value: '2' }, { period: '令和4年度', value: '3' }];
    const { observations } = publicationOf(writtenSheet({ columns: {}, indicators: [kpi({ targets })] }))
      .sheets[0]!;
    expect(
      observations.map(({ everyYear, period, value, isCurrent }) => [everyYear, period, value, isCurrent]),
    ).toEqual([
      [true, undefined, '1', true],
      [undefined, undefined, '2', true],
      [undefined, 'FY2022', '3', true],
    ]);
  });

  test('an expected figure is never taken for an early settled one, and stands beside it', () => {
    const sheets = [
      stated('令和3年度', { '令和3年度（見込み）': '50' }),
      stated('令和4年度', { '令和3年度（決算）': '58' }),
    ];
    expect(told(...sheets)).toEqual([
      '2021/m1 FY2021 expected 50 : newest primary',
      '2022/m1 FY2021 settled 58 : newest current primary',
    ]);
  });
});

describe('which basis a view of one value shows', () => {
  const all = {
    '令和3年度（計画）': '1',
    '令和3年度（予算）': '2',
    '令和3年度（見込み）': '3',
    '令和3年度（決算）': '4',
  };
  const without = (...bases: string[]) =>
    Object.fromEntries(
      Object.entries(all).filter(([column]) => !bases.some((basis) => column.includes(basis))),
    );

  test.each([
    [[], 'settled 4'],
    [['決算'], 'expected 3'],
    [['決算', '見込み'], 'budget 2'],
    [['決算', '見込み', '予算'], 'planned 1'],
  ])('is 決算 before 見込み before 予算 before 計画 (without %o)', (bases, expected) => {
    expect(shown('FY2021', stated('令和3年度', without(...bases)))).toEqual([expected]);
  });

  test('does not depend on which sheet is newer', () => {
    expect(
      shown(
        'FY2021',
        stated('令和3年度', { '令和3年度（決算）': '4' }),
        stated('令和4年度', { '令和3年度（予算）': '2' }),
      ),
    ).toEqual(['settled 4']);
  });

  test('is within a basis the later stage', () => {
    const stages = {
      '令和3年度（予算要求）': '1',
      '令和3年度（当初予算）': '2',
      '令和3年度（補正後予算）': '3',
      '令和3年度（予算現額）': '4',
    };
    const entries = Object.entries(stages);
    for (const count of [1, 2, 3, 4]) {
      const row = Object.fromEntries(entries.slice(0, count).reverse());
      expect(shown('FY2021', stated('令和3年度', row))).toEqual([
        `budget ${['要求', '当初', '補正後', '予算現額'][count - 1]} ${count}`,
      ]);
    }
  });

  test.each(['unplaced', 'blank', 'after_sheet'])(
    'is a spoken budget before a settled cell that says nothing (%s)',
    (absence) => {
      expect(
        shown('FY2021', stated('令和3年度', { '令和3年度（予算）': '2', '令和3年度（決算）': absence })),
      ).toEqual(['budget 2']);
      expect(
        shown(
          'FY2021',
          stated('令和3年度', { '令和3年度（当初予算）': '2', '令和3年度（補正後予算）': absence }),
        ),
      ).toEqual(['budget 当初 2']);
    },
  );

  test('is a settled cell that says why it has no number before a budget', () => {
    expect(
      shown('FY2021', stated('令和3年度', { '令和3年度（予算）': '2', '令和3年度（決算）': 'cancelled' })),
    ).toEqual(['settled cancelled']);
  });
});

describe('amounts', () => {
  const costing = (fiscalYear: string, cost: Row, parts: Row = {}) =>
    writtenSheet({
      fiscalYear,
      columns: {},
      projects: [{ id: 'p', name: '団子事業', money: { cost } }],
      ...parts,
    });

  test('予算 and 決算 of one year are two facts, by one sheet and by two', () => {
    expect(
      told(costing('令和3年度', { '令和3年度（予算）': '17,816', '令和3年度（決算）': '17,681' })),
    ).toEqual([
      '2021/m1 FY2021 budget 17816 : newest primary',
      '2021/m1 FY2021 settled 17681 : newest current primary',
    ]);
    expect(
      told(
        costing('令和3年度', { 令和3年度: '5' }, { phase: 'budget' }),
        costing('令和3年度', { 令和3年度: '4' }),
      ),
    ).toEqual([
      '2021/m1.budget FY2021 budget 5 : newest primary',
      '2021/m1 FY2021 settled 4 : newest current primary',
    ]);
  });

  test('of the measure itself are not those of a project', () => {
    const sheet = costing('令和3年度', { 令和3年度: '5' }, { money: { cost: { 令和3年度: '9' } } });
    const { costs } = publicationOf(sheet).sheets[0]!;
    expect(costs.map(({ projectId, published, isCurrent }) => [projectId, published, isCurrent])).toEqual([
      [undefined, '9', true],
      ['p', '5', true],
    ]);
  });

  test('of a project that has a sheet of its own, under the id of that sheet’s measure, are one fact with it', () => {
    const projects = [{ id: 'm2', name: '団子をそなえるプロジェクト', money: { cost: { 令和3年度: '5' } } }];
    const { sheets } = publicationWith(
      { projects: { m2: {} } },
      writtenSheet({ columns: {}, projects }),
      writtenSheet({
        fiscalYear: '令和4年度',
        measure: 'm2',
        columns: {},
        money: { cost: { 令和3年度: '6' } },
      }),
    );
    const costs = sheets.flatMap((sheet) => sheet.costs);
    expect(costs.map(({ published, isNewest }) => [published, isNewest])).toEqual([
      ['5', false],
      ['6', true],
    ]);
  });
});
