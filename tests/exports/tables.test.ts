/** What the tables say of sheet 103, and of cases that this sheet does not have. */
import Big from 'big.js';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../src/exports/parquet.ts';
import { sheetJson } from '../../src/exports/sheet-document.ts';
import { everyTable } from '../../src/exports/tables.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { realPublication } from './real-publication.ts';
import { pick, rowsOf, type ReadRow } from './rows.ts';

const real = everyTable(realPublication());
const tsukimi = (...sheets: Record<string, unknown>[]) =>
  everyTable(publicationOf(...sheets.map(writtenSheet)));
const kpi = (parts: Record<string, unknown>) => ({
  indicators: [{ id: 'm1-kpi-1', kind: 'kpi', name: '月見の人数', unit: '人', actuals: {}, ...parts }],
});

describe('measures', () => {
  const row = rowsOf(real.measures)[0];

  it('names measure, goal and departments, and says why a department is missing', () => {
    expect(pick(row, 'measure_id', 'measure_code', 'measure_name', 'goal_number', 'phase_label')).toEqual([
      '103',
      '103',
      '故郷創出プロジェクト',
      '3',
      '事後・決算',
    ]);
    expect(row?.['related_departments']).toBe('秘書広報課;企画政策課;商工観光課;農水産課;都市整備課');
    expect(pick(row, 'lead_department', 'lead_department_absence_label')).toEqual([undefined, '欄未特定']);
  });

  it('puts a line feed between the items of a text, and states the year the policy is for', () => {
    expect(String(row?.['issues']).split('\n')).toHaveLength(7);
    expect(String(row?.['policy']).split('\n')).toHaveLength(6);
    expect(pick(row, 'sheet_fiscal_year', 'policy_fiscal_year')).toEqual([2021, 2023]);
  });

  it('takes the goal from the plan of the sheet', () => {
    expect(pick(rowsOf(tsukimi({}).measures)[0], 'goal_id', 'goal_name')).toEqual(['g1', '月の美しいまち']);
  });
});

describe('indicators', () => {
  const row = (id: string) => rowsOf(real.indicators).find(({ indicator_id }) => indicator_id === id);

  it('has table (1) first, then the outcomes of the projects', () => {
    const kinds = rowsOf(real.indicators).map(({ indicator_kind_label }) => indicator_kind_label);
    expect(kinds).toEqual(['数値目標', 'KPI', 'KPI', 'KPI', ...Array<string>(11).fill('成果指標')]);
  });

  it('says running total only where the register does', () => {
    expect(row('3650-outcome-2')?.['running_total']).toBe(true);
    expect(row('103-kpi-10')?.['running_total']).toBeUndefined();
  });

  it('knows which indicator states the same figure, and the numbers of other plans', () => {
    expect(pick(row('103-kpi-9'), 'same_as', 'cross_references')).toEqual(['1900-3-outcome-1', '重3、施24']);
  });

  it('names an indicator as its newest sheet does', () => {
    const tables = tsukimi(
      { fiscalYear: '令和2年度', ...kpi({ name: '古い名前' }) },
      { fiscalYear: '令和3年度', ...kpi({ name: '新しい名前' }) },
    );
    expect(rowsOf(tables.indicators).map(({ indicator_name }) => indicator_name)).toEqual(['新しい名前']);
    expect(new Set(rowsOf(tables.observations).map(({ indicator_name }) => indicator_name))).toEqual(
      new Set(['古い名前', '新しい名前']),
    );
  });
});

describe('observations', () => {
  const valueKeys = ['value', 'value_text', 'absence', 'absence_label', 'obs_status'];
  const periodKeys = ['period_type', 'period', 'period_label', 'period_start', 'period_end'];
  const find = (rows: ReadRow[], role: string, period?: number) =>
    rows.find((row) => row['role'] === role && row['period'] === period);
  const of = (id: string) => rowsOf(real.observations).filter(({ indicator_id }) => indicator_id === id);

  it('counts the statements of the sheet: 28 in (1), 66 of outcomes', () => {
    const rows = rowsOf(real.observations);
    expect(rows.filter(({ project_id }) => project_id === undefined)).toHaveLength(28);
    expect(rows.filter(({ project_id }) => project_id !== undefined)).toHaveLength(66);
  });

  it('tells a calendar year from a fiscal year', () => {
    expect(pick(find(of('103-headline-1'), 'baseline', 2018), ...periodKeys)).toEqual([
      'calendar_year',
      2018,
      '平成30年',
      '2018-01-01',
      '2018-12-31',
    ]);
    expect(pick(find(of('103-kpi-10'), 'baseline', 2018), ...periodKeys)).toEqual([
      'fiscal_year',
      2018,
      '平成30年度',
      '2018-04-01',
      '2019-03-31',
    ]);
  });

  it('leaves the columns of a period empty where it is not known, and says so', () => {
    const row = find(of('103-kpi-9'), 'baseline');
    expect(pick(row, ...periodKeys)).toEqual(['none', undefined, undefined, undefined, undefined]);
    expect(pick(row, ...valueKeys)).toEqual([undefined, undefined, 'unplaced', '欄未特定', 'L']);
  });

  it('gives a direction-only target its word, no value, no absence and no status', () => {
    const row = find(of('103-headline-1'), 'target', 2024);
    expect(pick(row, ...valueKeys)).toEqual([undefined, '増加', undefined, undefined, undefined]);
  });

  it('tells the dash of one year from the cancellation of the next, and both from a column after the sheet', () => {
    const rows = of('103-kpi-11');
    expect(
      [2020, 2021, 2022].map((year) => pick(find(rows, 'actual', year), 'value', 'absence', 'obs_status')),
    ).toEqual([
      [undefined, 'dash', 'O'],
      [undefined, 'cancelled', 'M'],
      [undefined, 'after_sheet', 'O'],
    ]);
  });

  it('keeps a zero as a value', () => {
    const row = find(of('22400-2-outcome-2'), 'actual', 2021);
    expect(pick(row, 'value', 'absence', 'obs_status')).toEqual(['0', undefined, 'A']);
  });

  it('says of a value how firm it is, and keeps its digits', () => {
    const { observations } = tsukimi(
      kpi({
        actuals: {
          令和2年度: { value: '12.50', status: 'provisional' },
          '令和3年度（見込み）': '-3.5',
          '令和4年度（計画）': '9',
        },
      }),
    );
    const rows = rowsOf(observations);
    expect(pick(find(rows, 'actual', 2020), 'value', 'obs_status')).toEqual(['12.50', 'P']);
    const said = rows.filter(({ value }) => value !== undefined);
    expect(pick(find(said, 'actual', 2021), 'value', 'obs_status')).toEqual(['-3.5', 'E']);
    expect(pick(find(said, 'actual', 2022), 'value', 'obs_status')).toEqual(['9', 'F']);
  });

  it('keeps what every sheet states, and marks the newest', () => {
    const { observations } = tsukimi(
      { fiscalYear: '令和2年度', ...kpi({ actuals: { 令和2年度: '5' } }) },
      { fiscalYear: '令和3年度', ...kpi({ actuals: { 令和2年度: '6' } }) },
    );
    const stated = rowsOf(observations).filter((row) => row['role'] === 'actual' && row['period'] === 2020);
    expect(stated.map((row) => pick(row, 'sheet_fiscal_year', 'value', 'is_newest'))).toEqual([
      [2020, '5', false],
      [2021, '6', true],
    ]);
  });

  it('tells the two phases of one year apart', () => {
    const { observations } = tsukimi({ phase: 'budget', ...kpi({}) }, { phase: 'settled', ...kpi({}) });
    const ids = rowsOf(observations).map(({ observation_id }) => observation_id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });
});

describe('ratings', () => {
  const rows = rowsOf(real.ratings);

  it('has the published letters beside the worked ones', () => {
    expect(rows.map((row) => pick(row, 'indicator_id', 'published', 'worked_out', 'agrees'))).toEqual([
      ['103-headline-1', 'D', 'D', 'yes'],
      ['103-kpi-9', 'S', 'S', 'yes'],
      ['103-kpi-10', 'S', 'S', 'yes'],
      ['103-kpi-11', '―', '―', 'yes'],
    ]);
  });

  it('has the raw change where there is a baseline', () => {
    expect(rows.map(({ change_percent }) => change_percent)).toEqual([
      '-454.5455',
      undefined,
      '38.0952',
      undefined,
    ]);
  });

  it('says why a number that the rule asks for is not there', () => {
    expect(rows.map((row) => pick(row, 'actual_absence', 'baseline_absence'))).toEqual([
      [undefined, undefined],
      [undefined, 'unplaced'],
      [undefined, undefined],
      ['cancelled', undefined],
    ]);
    const { ratings } = tsukimi(
      kpi({
        actuals: { 令和3年度: '5' },
        targets: [{ period: '令和3年度', absence: 'unplaced' }],
        ratings: [{ grade: 'A' }],
      }),
    );
    expect(pick(rowsOf(ratings)[0], 'target_used', 'target_absence', 'agrees')).toEqual([
      undefined,
      'unplaced',
      'not_checkable',
    ]);
  });

  it.each([
    ['1475683', '1623251', 'B', 9.99998],
    ['1475683', '1623252', 'A', 10.00005],
    ['10', '11', 'A', 10],
    ['10000000', '9999999', 'C', -0.00001],
    ['3', '4', 'A', 33.3333],
  ])(
    'has the change from %s to %s on the side of %s in every file: %d',
    async (baseline, actual, grade, change) => {
      const publication = publicationOf(
        writtenSheet(
          kpi({
            baseline: { period: '平成30年度', value: baseline },
            actuals: { 令和3年度: actual },
            ratings: [{ grade }],
          }),
        ),
      );
      const tables = everyTable(publication);
      const [row] = rowsOf(tables.ratings);
      expect(pick(row, 'published', 'worked_out', 'agrees')).toEqual([grade, grade, 'yes']);
      expect(row?.['change_percent']).toBe(new Big(change).toFixed());
      const document = JSON.parse(sheetJson(publication.sheets[0]!, tables, publication)) as {
        indicators: { ratings: { change_percent: number; arithmetic: Record<string, unknown> }[] }[];
      };
      expect(document.indicators[0]?.ratings[0]).toMatchObject({
        change_percent: change,
        arithmetic: { change_percent: change, improvement_percent: change },
      });
      const stored = await parquetReadObjects({ file: parquet(tables.ratings).buffer });
      expect(stored[0]?.['change_percent']).toBeCloseTo(change, 9);
    },
  );

  it('gives the reason of the city and an explanation of ours', () => {
    expect(rows[0]?.['reason']).toContain('▲６１人');
    expect(rows.filter(({ explanation }) => explanation === undefined)).toEqual([]);
  });

  it('leaves the worked letter empty where it cannot be told', () => {
    const { ratings } = tsukimi(kpi({ actuals: { 令和3年度: 'unplaced' }, ratings: [{ grade: 'A' }] }));
    expect(pick(rowsOf(ratings)[0], 'published', 'worked_out', 'agrees', 'agrees_label')).toEqual([
      'A',
      undefined,
      'not_checkable',
      '確かめられない',
    ]);
  });
});

describe('progress', () => {
  it('has the printed shares, and no count that the sheet does not print', () => {
    expect(rowsOf(real.progress).map((row) => pick(row, 'label', 'share_percent', 'count'))).toEqual([
      ['順調', '28.6', undefined],
      ['概ね順調', '28.6', undefined],
      ['停滞', '42.9', undefined],
      ['実施困難', '0.0', undefined],
    ]);
  });

  it('has a count where the sheet prints one, and the printed word for a step the scale does not name', () => {
    const { progress } = tsukimi({ progress: { steps: [{ step: '満月', share: '100', count: '3' }] } });
    expect(pick(rowsOf(progress)[0], 'step', 'label', 'count')).toEqual(['満月', '満月', 3]);
  });
});

describe('projects and costs', () => {
  const rows = rowsOf(real.costs);

  it('lists the seven projects with their printed codes', () => {
    expect(rowsOf(real.projects).map(({ project_code }) => project_code)).toEqual([
      '3620',
      '1900③',
      '3650',
      '4510',
      '22400②',
      '27820②',
      '41191',
    ]);
    expect(new Set(rowsOf(real.projects).map(({ main_project }) => main_project))).toEqual(new Set([true]));
  });

  it('has 84 amounts: seven projects, two items, six years', () => {
    expect(rows).toHaveLength(84);
    expect(new Set(rows.map(({ item_label }) => item_label))).toEqual(new Set(['事業費', '一般財源']));
    expect(new Set(rows.map(({ item }) => item))).toEqual(new Set(['cost', 'general_revenue']));
  });

  it('gives yen beside what is printed, zero yen included', () => {
    const amountOf = (id: string, item: string) =>
      rows.find((row) => row['project_id'] === id && row['item'] === item && row['period'] === 2021);
    const keys = ['amount_yen', 'published_value', 'published_unit', 'absence'];
    expect(pick(amountOf('3620', 'cost'), ...keys)).toEqual([43633000, '43633', '千円', undefined]);
    expect(pick(amountOf('4510', 'general_revenue'), ...keys)).toEqual([0, '0', '千円', undefined]);
  });

  it('gives no amount, and the reason, where our reading cannot place it', () => {
    const row = rows.find((each) => each['project_id'] === '3650' && each['period'] === 2020);
    expect(pick(row, 'amount_yen', 'published_value', 'absence')).toEqual([undefined, undefined, 'unplaced']);
  });

  it('says nothing of the main project mark where the sheet says nothing', () => {
    const { projects } = tsukimi({ projects: [{ id: 'p', name: '団子づくり' }] });
    expect(pick(rowsOf(projects)[0], 'main_project', 'project_code')).toEqual([undefined, undefined]);
  });
});

describe('opinions', () => {
  it('pairs each opinion with its answer, and links to it', () => {
    const rows = rowsOf(real.opinions);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(rows.filter(({ answer }) => answer === undefined)).toEqual([]);
    expect(rows[2]?.['page_url']).toMatch(/^https?:\/\/.+\/measures\/103\/2021\/#opinion-3$/);
  });
});
