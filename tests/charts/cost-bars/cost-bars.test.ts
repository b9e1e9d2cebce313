import { describe, expect, it } from 'vitest';
import { figureWords } from '../../../src/text/figure.ts';
import { costBarsOf } from '../../../src/charts/cost-bars/cost-bars.ts';

const cells = (...amounts: (number | 'unplaced' | 'after_sheet' | 'dash')[]) =>
  amounts.map((each) => (typeof each === 'number' ? { yen: each * 1000 } : { absence: each }));
const bars = (years: Record<string, ReturnType<typeof cells>>) =>
  costBarsOf(
    Object.entries(years).map(([period, each]) => ({ period, cells: each })),
    { unit: '千円', currentYear: 2021 },
  );

describe('totals by year', () => {
  it('stand newest first, on one scale that starts at zero', () => {
    const chart = bars({ FY2020: cells(40000), FY2021: cells(43633, 43676) });
    expect(
      chart.bars.map(({ label, amount, share, current }) => [label, figureWords(amount!), share, current]),
    ).toEqual([
      ['令和3年度', '87,309千円', 87.309, true],
      ['令和2年度', '40,000千円', 40, false],
    ]);
    expect(figureWords(chart.bars[0]!.spoken!)).toBe('約8,731万円');
  });

  it('say what is missing from a partial one, which makes the years incomparable', () => {
    const chart = bars({ FY2020: cells(79045, 'unplaced', 'unplaced'), FY2021: cells(87309) });
    expect(chart.bars[1]).toMatchObject({
      partial: true,
      word: '＋欄未特定 2事業',
      amount: { value: '79045', unit: '千円' },
    });
    expect(chart.bars[0]?.word).toBeUndefined();
    expect(chart.comparable).toBe(false);
    expect(bars({ FY2021: cells(1, 'dash') }).comparable).toBe(true);
  });

  it('have no amount, not zero, where no cell holds one', () => {
    const chart = bars({
      FY2022: cells('after_sheet', 'after_sheet'),
      FY2021: cells(0),
      FY2020: cells('unplaced'),
    });
    const [later, zero, unplaced] = chart.bars;
    expect(later).toMatchObject({ word: 'シートより後の年度', share: 0 });
    expect(later).not.toHaveProperty('amount');
    expect(zero).toMatchObject({ amount: { value: '0' }, share: 0 });
    expect(unplaced).toMatchObject({ word: '欄未特定', partial: true });
    expect(unplaced).not.toHaveProperty('amount');
  });
});
