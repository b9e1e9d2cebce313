import { describe, expect, it } from 'vitest';
import { fromYen, fundingDisagreement, total, toYen, wholeYen } from '../../../src/domain/money/money.ts';

describe('an amount printed in a unit', () => {
  it.each([
    ['43633', '千円', 43_633_000],
    ['10561', '万円', 105_610_000],
    ['1234.5', '千円', 1_234_500],
    ['0.001', '千円', 1],
    ['3', '百万円', 3_000_000],
    ['1.23456789', '億円', 123_456_789],
    ['-17', '千円', -17_000],
    ['0', '円', 0],
    ['9007199254740991', '円', Number.MAX_SAFE_INTEGER],
  ] as const)('%s %s is %i yen, and back', (value, unit, yen) => {
    expect(wholeYen(value, unit)).toBe(true);
    expect(toYen(value, unit)).toBe(yen);
    expect(fromYen(yen, unit)).toBe(value);
  });

  it.each([
    ['0.5', '円'],
    ['1.2345', '千円'],
    ['9007199254740992', '円'],
    ['-9007199254741', '千円'],
  ] as const)('%s %s is refused: no whole or no safe number of yen', (value, unit) => {
    expect(wholeYen(value, unit)).toBe(false);
    expect(() => toYen(value, unit)).toThrow(RangeError);
    expect(() => toYen(value, unit)).toThrow(`Not a whole number of yen: ${value} ${unit}`);
  });

  it('is not made from a broken yen', () => {
    expect(() => fromYen(0.5, '円')).toThrow(RangeError);
    expect(() => fromYen(0.5, '円')).toThrow('Not a whole number of yen: 0.5');
  });
});

describe('a total', () => {
  it('adds up what is stated; zero is an amount', () => {
    const expected = { yen: 43_633_000, stated: 2, unplaced: 0, absent: 0, partial: false };
    expect(total([{ yen: 43_633_000 }, { yen: 0 }])).toEqual(expected);
  });

  it('is partial where a cell could not be placed', () => {
    const cells = [{ yen: 418_000 }, { absence: 'unplaced' as const }, { absence: 'unplaced' as const }];
    expect(total(cells)).toEqual({ yen: 418_000, stated: 1, unplaced: 2, absent: 0, partial: true });
  });

  it('counts other absences, but is whole with them', () => {
    const cells = [{ yen: 17_000 }, { absence: 'dash' as const }, { absence: 'after_sheet' as const }];
    expect(total(cells)).toEqual({ yen: 17_000, stated: 1, unplaced: 0, absent: 2, partial: false });
  });

  it('of nothing states nothing', () => {
    expect(total([])).toEqual({ yen: 0, stated: 0, unplaced: 0, absent: 0, partial: false });
  });

  it('is refused beyond what a number holds exactly', () => {
    expect(() => total([{ yen: Number.MAX_SAFE_INTEGER }, { yen: 1 }])).toThrow(RangeError);
  });
});

describe('funding declared complete', () => {
  const declared = { complete: true, tolerance: '1', unit: '千円' } as const;
  const sources = (...yen: number[]) => yen.map((each, index) => ({ item: `source-${index}`, yen: each }));

  it.each([[[60_000, 40_000]], [[60_000, 41_000]], [[60_000, 39_000]], [[120_000, -20_000]]])(
    'agrees within the tolerance: %o of 100,000',
    (amounts) => {
      expect(fundingDisagreement({ yen: 100_000 }, sources(...amounts), declared)).toBeUndefined();
    },
  );

  it.each([
    [[60_000, 41_001], 101_001, 1_001],
    [[60_000, 38_999], 98_999, -1_001],
  ])('does not add up beyond it: %o of 100,000', (amounts, funding, difference) => {
    expect(fundingDisagreement({ yen: 100_000 }, sources(...amounts), declared)).toEqual({
      kind: 'does_not_add_up',
      cost: 100_000,
      funding,
      difference,
    });
  });

  it('is not judged where the cost or one source is missing, or no source is stated', () => {
    const unplaced = { item: 'city', absence: 'unplaced' as const };
    expect(fundingDisagreement({ absence: 'unplaced' }, sources(60_000), declared)).toBeUndefined();
    expect(fundingDisagreement({ yen: 100_000 }, [...sources(600_000), unplaced], declared)).toBeUndefined();
    expect(fundingDisagreement({ yen: 100_000 }, [], declared)).toBeUndefined();
  });

  it('exceeds the cost where sources without an amount can make it no less', () => {
    const blank = { item: 'city', absence: 'blank' as const };
    const within = [...sources(60_000, 40_000), blank];
    expect(fundingDisagreement({ yen: 100_000 }, within, declared)).toBeUndefined();
    expect(fundingDisagreement({ yen: 100_000 }, [...sources(600_000), blank], declared)).toMatchObject({
      kind: 'exceeds_cost',
      item: 'source-0',
      difference: 500_000,
    });
    expect(fundingDisagreement({ yen: 100_000 }, [...sources(60_000, 60_000), blank], declared)).toEqual({
      kind: 'exceeds_cost',
      cost: 100_000,
      funding: 120_000,
      difference: 20_000,
    });
  });
});

describe('funding not declared complete', () => {
  const declared = { complete: false, tolerance: '0', unit: '千円' } as const;

  it.each([0, 99_000, 100_000])('agrees where no source exceeds the cost: %i of 100,000', (yen) => {
    const sources = [{ item: 'general_revenue', yen }];
    expect(fundingDisagreement({ yen: 100_000 }, sources, declared)).toBeUndefined();
  });

  it('names the source that exceeds the cost, beside one that is unplaced', () => {
    const sources = [
      { item: 'country', absence: 'unplaced' as const },
      { item: 'general_revenue', yen: 100_001 },
    ];
    expect(fundingDisagreement({ yen: 100_000 }, sources, declared)).toEqual({
      kind: 'exceeds_cost',
      cost: 100_000,
      item: 'general_revenue',
      funding: 100_001,
      difference: 1,
    });
  });

  it('allows the declared tolerance', () => {
    const sources = [{ item: 'general_revenue', yen: 101_000 }];
    expect(fundingDisagreement({ yen: 100_000 }, sources, { ...declared, tolerance: '1' })).toBeUndefined();
  });

  it('is not judged without a cost, nor against one below zero', () => {
    const sources = [{ item: 'general_revenue', yen: 1 }];
    expect(fundingDisagreement({ absence: 'dash' }, sources, declared)).toBeUndefined();
    expect(fundingDisagreement({ yen: -17_000 }, sources, declared)).toBeUndefined();
  });
});
