import { describe, expect, test } from 'vitest';
import { changesOverYears, opinionThreads } from '../../../src/domain/between-sheets/opinion-threads.ts';
import {
  changesBetween,
  nothingChanged,
  type SheetChanges,
} from '../../../src/domain/between-sheets/sheet-changes.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const hoshizora = publishedCity('hoshizora');
const measureOf = (id: string) => hoshizora.measures.find((measure) => measure.id === id)!;
const between = (earlier: string, later: string) =>
  changesBetween(
    ...([earlier, later].map((id) => hoshizora.sheets.find((sheet) => sheet.id === id)!) as [never, never]),
  );
const threadOf = (id: string) =>
  opinionThreads(measureOf(id.split('/')[1]!)).find(({ sheet }) => sheet.id === id)!;
const changesAfter = (id: string, fiscalYear: string) =>
  threadOf(id).following.find((year) => year.fiscalYear === fiscalYear)!.changes!;
const ids = (listed: readonly { id: string }[]) => listed.map(({ id }) => id);
const renamings = ({ indicators, projects }: SheetChanges) =>
  [...indicators.renamed, ...projects.renamed].map(({ before, after }) => [
    before.printed.name,
    after.printed.name,
  ]);

describe('what a later sheet has otherwise', () => {
  test('an indicator with another name', () => {
    expect(renamings(between('2021/101', '2022/101'))).toEqual([
      ['星見ツアー参加者数', '星めぐりツアー参加者数（延べ）'],
    ]);
  });

  test('an indicator with another number alone', () => {
    const { indicators } = between('2024/101', '2025/101');
    expect(
      indicators.renamed.map(({ before, after }) => [before.printed.number, after.printed.number]),
    ).toContainEqual(['1', '4']);
  });

  test('a revised target, old and new', () => {
    const { targets } = between('2022/101', '2023/101');
    expect(
      targets.map(({ indicator, before, after }) => [indicator.after.id, before[0]!.value, after[0]!.value]),
    ).toEqual([['101-kpi-2', '1200', '1000']]);
  });

  test('targets of a new plan for other years, together', () => {
    const { plan, targets } = between('2024/101', '2025/101');
    expect(plan).toEqual({ before: '星空市よぞら総合戦略', after: '第2期星空市よぞら総合戦略' });
    const tour = targets.find(({ indicator }) => indicator.after.id === '101-kpi-1')!;
    expect(tour.before.map(({ period }) => period)).toEqual([
      'FY2020',
      'FY2021',
      'FY2022',
      'FY2023',
      'FY2024',
    ]);
    expect(tour.after.map(({ period }) => period)).toEqual(['FY2029']);
  });

  test('no target where only our reading of it changed', () => {
    expect(between('2021/103', '2022/103').targets).toEqual([]);
  });

  test('an indicator that is no longer listed, and new ones', () => {
    expect(ids(between('2021/102', '2023/102').indicators.unlisted)).toEqual(['102-kpi-3']);
    expect(ids(between('2021/201', '2022/201').indicators.added)).toEqual(['201-kpi-5']);
  });

  test.each([
    ['a redefinition', '2021/202', '2022/202', ['202-kpi-1'], ['202-kpi-5']],
    ['a split', '2022/202', '2023/202', ['202-kpi-2'], ['202-kpi-6', '202-kpi-7']],
    ['a merger', '2023/202', '2024/202', ['202-kpi-3', '202-kpi-4'], ['202-kpi-8']],
  ])('%s as one thing that continues another, neither new nor gone', (_, earlier, later, before, after) => {
    const { indicators } = between(earlier, later);
    expect(indicators.continued.map((each) => [ids(each.before), ids(each.after)])).toEqual([
      [before, after],
    ]);
    expect([...indicators.added, ...indicators.unlisted]).toEqual([]);
  });

  test('a project that was split, one that was renamed, and 37 that came and went', () => {
    const { continued } = between('2022/202', '2023/202').projects;
    expect(continued.map((each) => [ids(each.before), ids(each.after)])).toEqual([
      [['2210'], ['2211', '2212']],
    ]);
    expect(renamings(between('2022/101', '2023/101'))).toContainEqual([
      '夜光バス運行事業',
      '夜光バス運行・増便事業',
    ]);
    expect(between('2021/103', '2022/103').projects.added).toHaveLength(37);
    expect(between('2022/103', '2023/103').projects.unlisted).toHaveLength(37);
  });

  test('another lead department', () => {
    expect(between('2022/101', '2023/101').leadDepartment).toEqual({
      before: '天文観光課',
      after: '星空みらい課',
    });
  });

  test('nothing, where only the numbers of the year are new', () => {
    expect(nothingChanged(between('2023/101', '2024/101'))).toBe(true);
    expect(nothingChanged(between('2022/101', '2023/101'))).toBe(false);
  });

  test.each([
    ['nothing', {}, true],
    ['the name of the measure', { measureName: '月見を楽しむ取組' }, false],
    ['who leads', { leadDepartment: '観光課' }, false],
    ['an indicator', { indicators: [{ id: 'm1-kpi-1', kind: 'kpi', name: '月見の人数' }] }, false],
    ['a project', { projects: [{ id: 'p', name: '団子事業' }] }, false],
  ])('%s may be all that is otherwise', (_, parts, same) => {
    const usual = { leadDepartment: '企画課' };
    const { sheets } = publicationOf(
      writtenSheet(usual),
      writtenSheet({ ...usual, fiscalYear: '令和4年度', ...parts }),
    );
    expect(nothingChanged(changesBetween(sheets[0]!, sheets[1]!))).toBe(same);
  });

  test('leaves out the outcomes of projects that only one of the sheets lists', () => {
    const outcome = { id: 'p-outcome-1', name: '団子の数', actuals: { 令和3年度: '9' } };
    const { sheets } = publicationOf(
      writtenSheet({ projects: [{ id: 'p', name: '団子事業', indicators: [outcome] }] }),
      writtenSheet({ fiscalYear: '令和4年度' }),
    );
    const { indicators, projects } = changesBetween(sheets[0]!, sheets[1]!);
    expect(ids(indicators.unlisted)).toEqual([]);
    expect(ids(projects.unlisted)).toEqual(['p']);
  });
});

test('the settled sheets of a measure are held each against the one before, the newest first', () => {
  expect(changesOverYears(measureOf('102')).map(({ earlier, later }) => [earlier.id, later.id])).toEqual([
    ['2023/102', '2024/102'],
    ['2021/102', '2023/102'],
    ['2020/102', '2021/102'],
  ]);
  expect(changesOverYears(measureOf('2025-103'))).toEqual([]);
});

describe('the opinions of a sheet are followed by', () => {
  test('the change that they led to in the next sheet', () => {
    expect(renamings(changesAfter('2021/101', 'FY2022'))).toHaveLength(1);
    expect(ids(changesAfter('2021/202', 'FY2022').indicators.continued[0]!.after)).toEqual(['202-kpi-5']);
    expect(changesAfter('2021/103', 'FY2022').projects.added).toHaveLength(37);
    expect(changesAfter('2022/103', 'FY2023').projects.unlisted).toHaveLength(37);
  });

  test('the change that they led to in the year for which the sheet has its policy', () => {
    expect(changesAfter('2021/101', 'FY2023').targets.map(({ indicator }) => indicator.after.id)).toEqual([
      '101-kpi-2',
    ]);
    expect(ids(changesAfter('2021/202', 'FY2023').indicators.continued[0]!.before)).toEqual(['202-kpi-2']);
  });

  test('a year without a sheet, and then a sheet that is held against the last before it', () => {
    const [gap, next, ...more] = threadOf('2021/102').following;
    expect(gap).toEqual({ fiscalYear: 'FY2022' });
    expect(next!.changes!.earlier.id).toBe('2021/102');
    expect(ids(next!.changes!.indicators.unlisted)).toEqual(['102-kpi-3']);
    expect(more).toEqual([]);
  });

  test('two years without a sheet where none is registered yet, and nothing after the last plan', () => {
    expect(threadOf('2025/101').following).toEqual([{ fiscalYear: 'FY2026' }, { fiscalYear: 'FY2027' }]);
    const { measures } = publicationOf(
      writtenSheet({ fiscalYear: '令和4年度', opinions: [{ number: '1', opinion: '月が遠い。' }] }),
    );
    expect(opinionThreads(measures[0]!)[0]!.following).toEqual([]);
  });

  test('the settled sheet of the same year, where it is a budget that was spoken about', () => {
    const { measures } = publicationOf(
      writtenSheet({ phase: 'budget', opinions: [{ number: '1', opinion: '月が遠い。' }] }),
      writtenSheet({ measureName: '月へ行くプロジェクト' }),
    );
    const [thread] = opinionThreads(measures[0]!);
    expect(thread!.following[0]!.changes!.measureName).toEqual({
      before: '月見をたのしむプロジェクト',
      after: '月へ行くプロジェクト',
    });
  });

  test('newest first', () => {
    const threads = opinionThreads(measureOf('101')).map(({ sheet }) => sheet.id);
    expect(threads).toEqual(['2025/101', '2024/101', '2023/101', '2022/101', '2021/101', '2020/101']);
  });
});
