import { describe, expect, test } from 'vitest';
import {
  columnOf,
  columnsOfTable,
  overColumns,
  standsUnder,
} from '../../../src/domain/observation/column.ts';
import { row, type Row } from '../../../src/schema/cell.ts';
import { columnKey, type Column } from '../../../src/schema/column-key.ts';
import { readColumn } from '../../../src/schema/column.ts';

const settled = { fiscalYear: 'FY2021', phase: 'settled' as const };
const budget = { fiscalYear: 'FY2021', phase: 'budget' as const };
const columns = (...headings: string[]): Column[] =>
  headings.map((heading) => {
    const read = readColumn(heading);
    if ('reason' in read) throw new Error(read.reason);
    return read;
  });
const rowOf = (written: Record<string, unknown>): Row => row.parse(written);

describe('the basis of a column', () => {
  const basisOf = (heading: string, headings: string[], sheet: typeof settled | typeof budget = settled) =>
    columnKey(columnOf(columns(heading)[0]!, columns(...headings), sheet));

  test('is its own where it says one', () => {
    expect(basisOf('令和3年度（予算）', ['令和3年度'])).toBe('FY2021 budget');
    expect(basisOf('令和4年度（補正後予算）', ['令和4年度（決算）'])).toBe('FY2022 budget 補正後');
    expect(basisOf('令和2年度（計画）', [])).toBe('FY2020 planned');
  });

  test('is else that of the only column of its period, with its stage', () => {
    expect(basisOf('令和3年度', ['令和3年度（見込み）', '令和4年度（予算）'])).toBe('FY2021 expected');
    expect(basisOf('令和4年度', ['令和3年度（見込み）', '令和4年度（当初予算）'])).toBe('FY2022 budget 当初');
  });

  test('is not taken from one of several', () => {
    expect(basisOf('令和3年度', ['令和3年度（予算）', '令和3年度（計画）'])).toBe('FY2021 settled');
  });

  test('is else 決算 before the sheet’s year, and from then on what the phase is about', () => {
    for (const headings of [[], ['令和2年度', '令和3年度', '令和4年度']]) {
      expect(['令和2年度', '令和3年度', '令和4年度'].map((each) => basisOf(each, headings))).toEqual([
        'FY2020 settled',
        'FY2021 settled',
        'FY2022 settled',
      ]);
      expect(['令和2年度', '令和3年度', '令和4年度'].map((each) => basisOf(each, headings, budget))).toEqual([
        'FY2020 settled',
        'FY2021 budget',
        'FY2022 budget',
      ]);
    }
  });

  test('goes by the fiscal year in which a day or a quarter lies', () => {
    expect(basisOf('令和3年3月31日', [], budget)).toBe('2021-03-31 settled');
    expect(basisOf('令和3年10月1日現在', [], budget)).toBe('2021-10-01 budget');
  });
});

describe('a row over the columns of its table', () => {
  const cells = (
    written: Record<string, unknown> | undefined,
    headings: string[],
    sheet: typeof settled | typeof budget = settled,
  ) =>
    overColumns(written && rowOf(written), columns(...headings), sheet).map((cell) =>
      [columnKey(cell), cell.value ?? cell.absence].join(': '),
    );

  test('is blank up to the sheet’s year where nothing is written, and after it a column printed in advance', () => {
    expect(
      cells({ 令和3年度: '5' }, ['令和元年度', '令和2年度', '令和3年度', '令和4年度', '令和5年度']),
    ).toEqual([
      'FY2019 settled: blank',
      'FY2020 settled: blank',
      'FY2021 settled: 5',
      'FY2022 settled: after_sheet',
      'FY2023 settled: after_sheet',
    ]);
    expect(cells(undefined, ['令和3年度', '令和4年度'])).toEqual([
      'FY2021 settled: blank',
      'FY2022 settled: after_sheet',
    ]);
  });

  test('has a blank where its own year has two columns and one is written', () => {
    expect(cells({ '令和3年度（予算）': '5' }, ['令和3年度（予算）', '令和3年度（決算）'])).toEqual([
      'FY2021 budget: 5',
      'FY2021 settled: blank',
    ]);
  });

  test('has the cells that are written and no other where the table has no columns', () => {
    expect(cells({ 令和3年度: '5', 令和5年度: 'dash' }, [])).toEqual([
      'FY2021 settled: 5',
      'FY2023 settled: dash',
    ]);
    expect(cells(undefined, [])).toEqual([]);
  });

  test('stands by period, and columns of one period as they are printed', () => {
    const headings = ['令和4年度（予算）', '令和3年度（決算）', '令和3年度（予算）'];
    const written = { '令和3年度（予算）': '1', '令和3年度（決算）': '2', 令和4年度: '3' };
    expect(cells(written, headings)).toEqual(['FY2021 settled: 2', 'FY2021 budget: 1', 'FY2022 budget: 3']);
  });

  test('of calendar years fills the columns of its kind, and one of fiscal years of its year and basis', () => {
    expect(cells({ 令和2年: '1', 令和3年: '2' }, ['令和2年度', '令和3年度', '令和4年度'])).toEqual([
      'CY2020 settled: 1',
      'CY2021 settled: 2',
    ]);
    expect(cells({ 令和2年: '1', 令和3年度: '2' }, ['令和2年度', '令和3年度'])).toEqual([
      'CY2020 settled: 1',
      'FY2021 settled: 2',
    ]);
  });

  test('may say its basis itself where the heading of the only column of the year leaves it open', () => {
    expect(cells({ 令和2年度: '1', '令和3年度（見込み）': '2' }, ['令和2年度', '令和3年度'])).toEqual([
      'FY2020 settled: 1',
      'FY2021 expected: 2',
    ]);
    expect(cells({ '令和3年度（予算）': '2' }, ['令和3年度（予算）', '令和3年度'])).toEqual([
      'FY2021 budget: 2',
      'FY2021 settled: blank',
    ]);
  });

  test('of quarters is blank in the quarters that are not written', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => `令和3年度第${quarter}四半期`);
    expect(cells({ [quarters[0]!]: '5', [quarters[3]!]: '8' }, quarters)).toEqual([
      'FY2021Q1 settled: 5',
      'FY2021Q2 settled: blank',
      'FY2021Q3 settled: blank',
      'FY2021Q4 settled: 8',
    ]);
  });

  test('of days goes by the fiscal year in which each lies', () => {
    const days = ['令和3年10月1日', '令和4年3月31日', '令和4年4月1日'];
    expect(cells({ [days[0]!]: '5' }, days)).toEqual([
      '2021-10-01 settled: 5',
      '2022-03-31 settled: blank',
      '2022-04-01 settled: after_sheet',
    ]);
  });

  test('of a budget sheet is of the budget from its year on', () => {
    expect(
      cells({ 令和2年度: '4', 令和3年度: '5' }, ['令和2年度', '令和3年度', '令和4年度'], budget),
    ).toEqual(['FY2020 settled: 4', 'FY2021 budget: 5', 'FY2022 budget: after_sheet']);
  });
});

describe('the columns of a table', () => {
  test('are those that the sheet lists, as printed', () => {
    const listed = columns('令和4年度（予算）', '令和3年度');
    expect(columnsOfTable(listed, [{ period: 'FY2019', basis: 'settled' }], settled).map(columnKey)).toEqual([
      'FY2022 budget',
      'FY2021 settled',
    ]);
  });

  test('are else those of its cells, each once, by period', () => {
    const used = [
      { period: 'FY2021', basis: 'settled' as const },
      { period: 'FY2020', basis: 'settled' as const },
      { period: 'FY2021', basis: 'budget' as const, stage: '当初' as const },
      { period: 'FY2021', basis: 'settled' as const },
      {},
    ];
    expect(columnsOfTable([], used, settled).map(columnKey)).toEqual([
      'FY2020 settled',
      'FY2021 settled',
      'FY2021 budget 当初',
    ]);
  });
});

describe('a cell', () => {
  const under = (cell: string, ...headings: string[]) => {
    const table = columns(...headings).map((each) => columnOf(each, columns(...headings), settled));
    const own = columnOf(columns(cell)[0]!, [], settled);
    return headings.filter((_, index) => standsUnder(own, table[index]!, table));
  };

  test('stands under the column of its year, be it of the other kind', () => {
    expect(under('令和3年度', '令和2年度', '令和3年度')).toEqual(['令和3年度']);
    expect(under('令和3年', '令和2年度', '令和3年度')).toEqual(['令和3年度']);
  });

  test('stands under its very own column alone, where one of the other kind has the same year', () => {
    expect(under('令和3年', '令和3年', '令和3年度')).toEqual(['令和3年']);
    expect(under('令和3年度', '令和3年', '令和3年度')).toEqual(['令和3年度']);
  });

  test('stands under the only column of its period, whose heading leaves open what it says itself', () => {
    expect(under('令和3年度（見込み）', '令和2年度', '令和3年度')).toEqual(['令和3年度']);
    expect(under('令和3年度（見込み）', '令和3年度（予算）', '令和3年度（決算）')).toEqual([]);
  });
});
