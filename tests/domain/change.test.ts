import { describe, expect, it } from 'vitest';
import { workOut } from '../../src/domain/rating.ts';
import { asahi, facts, other } from './rating-facts.ts';

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
    expect(workOut(asahi, facts(actual))).toMatchObject({ grade, reason: 'changed' });
  });

  it.each([
    ['102.500001', '4'],
    ['102.5', '3'],
    ['100', '3'],
    ['99.999999', '2'],
    ['97.5', '2'],
    ['97.499999', '1'],
  ])('of another city, from 100: %s is %s', (actual, grade) => {
    expect(workOut(other, facts(actual)).grade).toBe(grade);
  });

  it('are decided exactly where the percentage never ends', () => {
    // 3.3 is exactly 10 % more than 3, which a float misses; no percentage of 7 ends.
    expect(workOut(asahi, facts('3.3', { baseline: { value: '3' } })).grade).toBe('A');
    expect(workOut(asahi, facts('7.7', { baseline: { value: '7' } })).grade).toBe('A');
    expect(workOut(asahi, facts('7.6999999999999999999999', { baseline: { value: '7' } }))).toMatchObject({
      grade: 'B',
      arithmetic: { changePercent: '10', band: { grade: 'B', above: '0' } },
    });
  });

  it('name the band that decided', () => {
    expect(workOut(asahi, facts('110')).arithmetic.band).toEqual({ grade: 'A', atLeast: '10' });
    expect(workOut(other, facts('97.5')).arithmetic.band).toEqual({ grade: '2', atLeast: '-2.5' });
  });
});

describe('the printed percentage', () => {
  it.each([
    ['100', '110', '10'],
    ['3', '4', '33.3333'],
    ['3', '5', '66.6667'],
    ['1000000', '1000000.5', '0.0001'],
    ['1000000', '999999.5', '-0.0001'],
    ['1000000', '1000000.4', '0'],
    ['1000000', '999999.6', '0'],
    ['0.0000001', '100000000000000000', '99999999999999999999999900'],
    ['1.50', '1.20', '-20'],
  ])('from %s to %s is %s, four decimals and no trailing zeros', (baseline, actual, percent) => {
    expect(workOut(asahi, facts(actual, { baseline: { value: baseline } })).arithmetic.changePercent).toBe(
      percent,
    );
  });
});

describe('a negative baseline', () => {
  it.each([
    ['-90', 'A', '10'],
    ['-90.000001', 'B', '10'],
    ['-100', 'C', '0'],
    ['-109.999999', 'C', '-10'],
    ['-110', 'D', '-10'],
    ['5', 'A', '105'],
  ])('of -100 is taken by its size: %s is %s', (actual, grade, changePercent) => {
    const worked = workOut(asahi, facts(actual, { baseline: { value: '-100' } }));
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
      const { band, ...arithmetic } = workOut(asahi, row).arithmetic;
      expect(workOut(asahi, row)).toMatchObject({ grade, reason: 'zero_baseline' });
      expect(arithmetic).toEqual({ baseline: '0', actual, difference: actual, better: direction });
      expect(band?.grade).toBe(grade);
      expect(workOut(other, row)).toMatchObject({ grade: otherGrade, reason: 'zero_baseline' });
    },
  );

  it('holds for 0.00 and for a target that is a direction', () => {
    const row = { baseline: { value: '0.00' }, target: { direction: 'increase' as const } };
    expect(workOut(asahi, facts('0', row))).toMatchObject({ grade: 'C', reason: 'zero_baseline' });
    expect(workOut(asahi, facts('1', row))).toMatchObject({
      grade: undefined,
      reason: 'direction_only_improved',
    });
  });
});

describe('where lower is better', () => {
  it.each([
    ['90', 'A', '-10', '10'],
    ['90.000001', 'B', '-10', '10'],
    ['100', 'C', '0', '0'],
    ['109.999999', 'C', '10', '-10'],
    ['110', 'D', '10', '-10'],
  ])(
    'from 100: %s is %s, and the change keeps its raw sign',
    (actual, grade, changePercent, improvementPercent) => {
      expect(workOut(asahi, facts(actual, { direction: 'lower' }))).toMatchObject({
        grade,
        arithmetic: { changePercent, improvementPercent, better: 'lower' },
      });
    },
  );
});

describe('a value to be maintained', () => {
  const kept = { direction: 'maintain' as const, band: { from: '95', to: '105' }, target: { value: '200' } };

  it.each(['95', '100', '105'])('reaches its target inside the band, limits included: %s', (actual) => {
    const worked = workOut(asahi, facts(actual, { ...kept, baseline: undefined }));
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
      expect(workOut(asahi, facts(actual, { ...kept, baseline: { value: baseline } }))).toMatchObject({
        grade,
        reason: 'changed',
        arithmetic: { changePercent: change, improvementPercent: improvement, better: 'band' },
      });
    },
  );

  it('goes the same way where the target is the word 維持', () => {
    const row = { ...kept, target: { direction: 'maintain' as const } };
    expect(workOut(asahi, facts('105', row))).toMatchObject({ grade: 'S', reason: 'target_reached' });
    expect(workOut(asahi, facts('88', { ...row, baseline: { value: '80' } }))).toMatchObject({
      grade: 'A',
      reason: 'changed',
    });
  });

  it('has no target to reach where the sheet states none', () => {
    expect(workOut(asahi, facts('100', { ...kept, target: undefined }))).toMatchObject({
      grade: 'C',
      reason: 'changed',
    });
  });

  it('is not checkable without a band', () => {
    const row = { direction: 'maintain' as const, target: { value: '100' } };
    expect(workOut(asahi, facts('100', row))).toEqual({
      grade: undefined,
      reason: 'no_band',
      arithmetic: { baseline: '100', actual: '100', target: '100', difference: '0', changePercent: '0' },
    });
  });
});
