import { describe, expect, it } from 'vitest';
import { columnsFor, longNumbers } from '../../src/components/sheet-years/columns.ts';
import years from '../../src/components/sheet-years/SheetYears.examples.ts';
import { allSaid, linksOf } from './reading.ts';
import { rendered } from './rendered.ts';

describe('the sheets of a plan', () => {
  it('stand in a line of their own for each phase, each named in full for those who only hear it', async () => {
    const { element } = await rendered(years, 'Settlements and budgets of a plan that is over');
    expect(allSaid(element, '.year-cells')).toHaveLength(2);
    expect(allSaid(element, '.year-cells:first-child .vh')[0]).toBe('令和2年度 事後・決算');
    expect(allSaid(element, '.plan-line')).toEqual(['星空市よぞら総合戦略 令和2〜6年度　期間は終わりました']);
  });

  it('mark the one in view', async () => {
    const { element } = await rendered(years, 'A sheet in view, and years without one');
    expect(linksOf(element, '[aria-current=page]')).toHaveLength(1);
    expect(allSaid(element, '.year-rest')).toHaveLength(1);
  });

  it('give the reviews of several years a place of their own', async () => {
    const { element } = await rendered(years, 'Reviews of several years');
    expect(allSaid(element, '.year-reviews a')).toEqual(['令和4年度 中間見直し', '令和6年度 総括評価']);
  });
});

it.each([
  [1, 1],
  [5, 5],
  [6, 6],
  // No line ends in a lone cell: four and three, five and five, six and five.
  [7, 4],
  [10, 5],
  [11, 6],
  [13, 5],
])('%i cells stand in %i columns', (cells, columns) => {
  expect(columnsFor(cells)).toBe(columns);
  expect(cells % columns === 1 && cells > 1).toBe(false);
});

it.each([
  [2, 2],
  [5, 3],
  [6, 3],
  [7, 4],
  [9, 3],
  [11, 4],
])('%i long numbers stand in %i columns', (cells, columns) => {
  expect(columnsFor(cells, longNumbers)).toBe(columns);
  expect(cells % columns === 1).toBe(false);
});
