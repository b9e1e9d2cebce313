import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { percentOf } from '../../../src/domain/rating/change.ts';
import type { JudgedBy } from '../../../src/domain/rating/judged-by.ts';
import { asahi, facts, other, rate } from '../rating-facts.ts';

describe('the limits of the bands', () => {
  it.each([
    ['1000', 'A'],
    ['110.000001', 'A'],
    ['110', 'A'],
    ['109.999999', 'B'],
    ['109.99999999999999999999999999999', 'B'],
    ['100.00000000000000000000000000001', 'B'],
    ['100', 'C'],
    ['99.999999', 'C'],
    ['90.00000000000000000000000000001', 'C'],
    ['90', 'D'],
    ['0', 'D'],
    ['-5', 'D'],
  ])('of 旭市, from 100: %s is %s', (actual, grade) => {
    expect(rate(asahi, facts(actual))).toMatchObject({ grade, reason: 'changed' });
  });

  it.each([
    ['102.500001', '4'],
    ['102.5', '3'],
    ['100', '3'],
    ['99.999999', '2'],
    ['97.5', '2'],
    ['97.499999', '1'],
  ])('of another city, from 100: %s is %s', (actual, grade) => {
    expect(rate(other, facts(actual)).grade).toBe(grade);
  });

  it('are decided exactly where the percentage never ends', () => {
    // 3.3 is exactly 10 % more than 3, which a float misses; no percentage of 7 ends.
    expect(rate(asahi, facts('3.3', { baseline: { value: '3' } })).grade).toBe('A');
    expect(rate(asahi, facts('7.7', { baseline: { value: '7' } })).grade).toBe('A');
    expect(rate(asahi, facts('7.6999999999999999999999', { baseline: { value: '7' } }))).toMatchObject({
      grade: 'B',
      arithmetic: { changePercent: '9.999999', band: { grade: 'B', above: '0' } },
    });
  });

  it('name the band that decided', () => {
    expect(rate(asahi, facts('110')).arithmetic.band).toEqual({ grade: 'A', atLeast: '10' });
    expect(rate(other, facts('97.5')).arithmetic.band).toEqual({ grade: '2', atLeast: '-2.5' });
  });
});

describe('the printed percentage', () => {
  it.each([
    ['100', '110', '10'],
    ['3', '4', '33.3333'],
    ['3', '5', '66.6667'],
    ['1000000', '1000000.5', '0.0001'],
    ['1000000', '999999.5', '-0.0001'],
    ['1000000', '1000000', '0'],
    ['0.0000001', '100000000000000000', '99999999999999999999999900'],
    ['1.50', '1.20', '-20'],
  ])('from %s to %s is %s, four decimals and no trailing zeros', (baseline, actual, percent) => {
    expect(rate(asahi, facts(actual, { baseline: { value: baseline } })).arithmetic.changePercent).toBe(
      percent,
    );
  });

  it.each([
    ['1475683', '1623251', 'B', '9.99998'],
    ['1475683', '1623252', 'A', '10.00005'],
    ['10', '11', 'A', '10'],
    ['1000000', '1000000.4', 'B', '0.00004'],
    ['1000000', '999999.6', 'C', '-0.00004'],
    ['1000000', '1000000.0000001', 'B', '0.000001'],
    ['1000000', '999999.9999999', 'C', '-0.000001'],
    ['1475683', '1328115', 'C', '-9.99998'],
    ['1475683', '1328114', 'D', '-10.00005'],
    ['7', '6.3000000000000000000001', 'C', '-9.999999'],
    ['7', '6.2999999999999999999999', 'D', '-10.000001'],
  ])(
    'from %s to %s, %s, has as many more as it needs beside a limit: %s',
    (baseline, actual, grade, percent) => {
      expect(rate(asahi, facts(actual, { baseline: { value: baseline } }))).toMatchObject({
        grade,
        arithmetic: { changePercent: percent, improvementPercent: percent },
      });
      // Where lower is better the limits stand on the other side of the raw change.
      const fallen = new Big(baseline).times(2).minus(actual).toFixed();
      const lower = facts(fallen, { baseline: { value: baseline }, direction: 'lower' });
      expect(rate(asahi, lower)).toMatchObject({
        grade,
        arithmetic: { changePercent: new Big(percent).neg().toFixed(), improvementPercent: percent },
      });
    },
  );

  it('never touches a limit that the exact one misses, whatever the limits and the decimals', () => {
    const limits = ['0', '10', '-10', '2.5', '-2.5', '33.33333', '-33.33333'];
    const sides = (percent: Big) => limits.map((limit) => percent.cmp(limit));
    const exact = ['0', '10', '-10', '2.5', '33.33333'].flatMap((limit) =>
      ['0', '1e-1', '1e-2', '4e-4', '4e-6', '4e-9', '4e-20'].flatMap((near) => [
        new Big(limit).plus(near),
        new Big(limit).minus(near),
      ]),
    );
    for (const decimals of [1, 4]) {
      for (const percent of exact) {
        const printed = percentOf(percent.toFixed(), '-100', { limits, decimals }) ?? '';
        expect(sides(new Big(printed)), `${percent.toFixed()} as ${printed}`).toEqual(sides(percent));
        expect(printed).not.toMatch(/^-0(\.0*)?$/);
        expect(new Big(printed).minus(percent).abs().lte(`1e-${decimals}`)).toBe(true);
      }
    }
  });
});

describe('a negative baseline', () => {
  it.each([
    ['-90', 'A', '10'],
    ['-90.000001', 'B', '9.999999'],
    ['-100', 'C', '0'],
    ['-109.999999', 'C', '-9.999999'],
    ['-110', 'D', '-10'],
    ['5', 'A', '105'],
  ])('of -100 is taken by its size: %s is %s', (actual, grade, changePercent) => {
    const worked = rate(asahi, facts(actual, { baseline: { value: '-100' } }));
    expect(worked).toMatchObject({ grade, arithmetic: { changePercent } });
  });
});

describe('a baseline of zero', () => {
  it.each([
    ['1', 'higher', 'A', '4'],
    ['0', 'higher', 'C', '3'],
    ['-1', 'higher', 'D', '1'],
    ['1', 'lower', 'D', '1'],
    ['-1', 'lower', 'A', '4'],
  ] as const)(
    'has no percentage: %s, %s is better, is %s here and %s there',
    (actual, direction, grade, otherGrade) => {
      const row = facts(actual, { baseline: { value: '0' }, direction });
      const { band, ...arithmetic } = rate(asahi, row).arithmetic;
      expect(rate(asahi, row)).toMatchObject({ grade, reason: 'zero_baseline' });
      expect(arithmetic).toEqual({ baseline: '0', actual, difference: actual, better: direction });
      expect(band?.grade).toBe(grade);
      expect(rate(other, row)).toMatchObject({ grade: otherGrade, reason: 'zero_baseline' });
    },
  );

  it('holds for 0.00 and for a target that is a direction', () => {
    const row = { baseline: { value: '0.00' }, target: { targetDirection: 'increase' as const } };
    expect(rate(asahi, facts('0', row))).toMatchObject({ grade: 'C', reason: 'zero_baseline' });
    expect(rate(asahi, facts('1', row))).toMatchObject({
      grade: undefined,
      reason: 'direction_only_improved',
    });
  });
});

describe('where lower is better', () => {
  it.each([
    ['90', 'A', '-10', '10'],
    ['90.000001', 'B', '-9.999999', '9.999999'],
    ['100', 'C', '0', '0'],
    ['109.999999', 'C', '9.999999', '-9.999999'],
    ['110', 'D', '10', '-10'],
  ])(
    'from 100: %s is %s, and the change keeps its raw sign',
    (actual, grade, changePercent, improvementPercent) => {
      expect(rate(asahi, facts(actual, { direction: 'lower' }))).toMatchObject({
        grade,
        arithmetic: { changePercent, improvementPercent, better: 'lower' },
      });
    },
  );
});

describe('a value to be maintained', () => {
  const kept = { direction: 'maintain' as const, band: { from: '95', to: '105' }, target: { value: '200' } };

  it.each(['95', '100', '105'])('reaches its target inside the band, limits included: %s', (actual) => {
    const worked = rate(asahi, facts(actual, { ...kept, baseline: undefined }));
    expect(worked).toMatchObject({ grade: 'S', reason: 'target_reached', arithmetic: { better: 'band' } });
  });

  it.each([
    ['80', '83', 'B', '3.75', '3.75'],
    ['80', '88', 'A', '10', '10'],
    ['80', '80', 'C', '0', '0'],
    ['80', '73', 'C', '-8.75', '-8.75'],
    ['80', '72', 'D', '-10', '-10'],
    ['125', '115', 'B', '-8', '8'],
    ['90', '110', 'C', '22.2222', '0'],
    ['100', '110', 'C', '10', '-5'],
  ])(
    'outside is rated by its distance: from %s to %s is %s',
    (baseline, actual, grade, change, improvement) => {
      expect(rate(asahi, facts(actual, { ...kept, baseline: { value: baseline } }))).toMatchObject({
        grade,
        reason: 'changed',
        arithmetic: { changePercent: change, improvementPercent: improvement, better: 'band' },
      });
    },
  );

  it('goes the same way where the target is the word 維持', () => {
    const row = { ...kept, target: { targetDirection: 'maintain' as const } };
    expect(rate(asahi, facts('105', row))).toMatchObject({ grade: 'S', reason: 'target_reached' });
    expect(rate(asahi, facts('88', { ...row, baseline: { value: '80' } }))).toMatchObject({
      grade: 'A',
      reason: 'changed',
    });
  });

  it('has no target to reach where the sheet states none', () => {
    expect(rate(asahi, facts('100', { ...kept, target: undefined }))).toMatchObject({
      grade: 'C',
      reason: 'changed',
    });
  });

  it('is not checkable without a band', () => {
    const row = { direction: 'maintain' as const, target: { value: '100' } };
    expect(rate(asahi, facts('100', row))).toEqual({
      judgedBy: expect.any(Object) as JudgedBy,
      grade: undefined,
      reason: 'no_band',
      arithmetic: { baseline: '100', actual: '100', target: '100', difference: '0', changePercent: '0' },
    });
  });
});
