import { describe, expect, it } from 'vitest';
import { agreement, workOut } from '../../src/domain/rating.ts';
import { asahi, facts, other } from './rating-facts.ts';

describe('the four rows of sheet 103', () => {
  it('headline: -61 from -11, target 増加, is D', () => {
    const row = { baseline: { value: '-11' }, target: { direction: 'increase' as const } };
    expect(workOut(asahi, facts('-61', row))).toEqual({
      grade: 'D',
      reason: 'direction_only_not_improved',
      arithmetic: {
        baseline: '-11',
        actual: '-61',
        difference: '-50',
        changePercent: '-454.5455',
        improvementPercent: '-454.5455',
        better: 'higher',
        band: { grade: 'D' },
      },
    });
  });

  it('KPI 9: 1,450,173 with target 1,000,000 is S, though the baseline could not be placed', () => {
    const row = { baseline: { absence: 'unplaced' as const }, target: { value: '1000000' } };
    expect(workOut(asahi, facts('1450173', row))).toEqual({
      grade: 'S',
      reason: 'target_reached',
      arithmetic: { actual: '1450173', target: '1000000', better: 'higher' },
    });
  });

  it('KPI 10: 58 from 42 with target 50 is S', () => {
    expect(workOut(asahi, facts('58', { baseline: { value: '42' }, target: { value: '50' } }))).toEqual({
      grade: 'S',
      reason: 'target_reached',
      arithmetic: {
        baseline: '42',
        actual: '58',
        target: '50',
        difference: '16',
        changePercent: '38.0952',
        improvementPercent: '38.0952',
        better: 'higher',
      },
    });
  });

  it('KPI 11: cancelled is ―', () => {
    const row = {
      baseline: { value: '1358' },
      actual: { absence: 'cancelled' as const },
      target: { value: '1400' },
    };
    expect(workOut(asahi, facts('', row))).toEqual({
      grade: '―',
      reason: 'actual_absent',
      arithmetic: { baseline: '1358', target: '1400', better: 'higher' },
    });
  });
});

describe('a missing baseline', () => {
  it.each([
    ['not stated', undefined],
    ['unplaced', { absence: 'unplaced' as const }],
    ['a dash', { absence: 'dash' as const }],
  ])(
    'that is %s cannot be checked while the target is unmet, and does not matter once it is met',
    (_, baseline) => {
      const row = { baseline, target: { value: '50' } };
      expect(workOut(asahi, facts('49', row))).toEqual({
        grade: undefined,
        reason: 'baseline_missing',
        arithmetic: { actual: '49', target: '50', better: 'higher' },
      });
      expect(workOut(asahi, facts('50', row))).toMatchObject({ grade: 'S', reason: 'target_reached' });
      expect(workOut(asahi, facts('50', { baseline }))).toMatchObject({
        grade: undefined,
        reason: 'baseline_missing',
      });
    },
  );
});

describe('the actual', () => {
  it.each(['dash', 'cancelled', 'not_settled', 'not_applicable', 'not_published'] as const)(
    'published as absent (%s) is 評価不能, whatever else is known',
    (absence) => {
      const row = { actual: { absence }, baseline: undefined, target: { absence: 'unplaced' as const } };
      expect(workOut(asahi, facts('', row))).toMatchObject({ grade: '―', reason: 'actual_absent' });
      expect(workOut(other, facts('', row)).grade).toBe('X');
    },
  );

  it('that could not be placed is not checkable', () => {
    const row = { actual: { absence: 'unplaced' as const } };
    expect(workOut(asahi, facts('', row))).toMatchObject({ grade: undefined, reason: 'actual_unplaced' });
  });

  it('that the sheet has no column for is not checkable', () => {
    expect(workOut(asahi, facts('', { actual: undefined }))).toMatchObject({
      grade: undefined,
      reason: 'actual_missing',
    });
    expect(workOut(asahi, facts('', { actual: {} }))).toMatchObject({
      grade: undefined,
      reason: 'actual_missing',
    });
  });
});

describe('a target', () => {
  it.each([
    ['higher', '150', 'S'],
    ['higher', '150.0', 'S'],
    ['higher', '149.999999', 'A'],
    ['lower', '150', 'S'],
    ['lower', '150.000001', 'D'],
  ] as const)('of 150 where %s is better: %s is %s', (direction, actual, grade) => {
    expect(workOut(asahi, facts(actual, { direction, target: { value: '150' } })).grade).toBe(grade);
  });

  it('below the baseline is reached even by falling', () => {
    const row = { target: { value: '80' } };
    expect(workOut(asahi, facts('85', row))).toMatchObject({
      grade: 'S',
      reason: 'target_reached',
      arithmetic: { changePercent: '-15', improvementPercent: '-15' },
    });
    expect(workOut(asahi, facts('79', row))).toMatchObject({ grade: 'D', reason: 'changed' });
  });

  it('that could not be placed leaves S open', () => {
    const row = { target: { absence: 'unplaced' as const } };
    expect(workOut(asahi, facts('110', row))).toMatchObject({ grade: undefined, reason: 'target_unplaced' });
  });

  it('has the letter of the plan', () => {
    expect(workOut(other, facts('150', { target: { value: '150' } })).grade).toBe('5');
  });
});

describe('a target that is a direction', () => {
  it.each([
    ['increase', 'lower', '105', undefined, 'direction_only_improved'],
    ['increase', 'higher', '100', 'C', 'direction_only_not_improved'],
    ['increase', 'none', '95', 'C', 'direction_only_not_improved'],
    ['increase', 'higher', '90', 'D', 'direction_only_not_improved'],
    ['decrease', 'higher', '95', undefined, 'direction_only_improved'],
    ['decrease', 'lower', '100', 'C', 'direction_only_not_improved'],
    ['decrease', 'maintain', '105', 'C', 'direction_only_not_improved'],
    ['decrease', 'none', '110', 'D', 'direction_only_not_improved'],
    ['maintain', 'higher', '100', undefined, 'no_band'],
  ] as const)(
    '%s, whatever the register says (%s): %s is %s',
    (towards, direction, actual, grade, reason) => {
      const worked = workOut(asahi, facts(actual, { direction, target: { direction: towards } }));
      expect(worked).toMatchObject({ reason });
      expect(worked.grade).toBe(grade);
    },
  );

  it('shows its arithmetic where it improved, but no band', () => {
    const worked = workOut(asahi, facts('105', { target: { direction: 'increase' } }));
    expect(worked.arithmetic).toEqual({
      baseline: '100',
      actual: '105',
      difference: '5',
      changePercent: '5',
      improvementPercent: '5',
      better: 'higher',
    });
  });

  it('needs a baseline', () => {
    const row = { baseline: undefined, target: { direction: 'increase' as const } };
    expect(workOut(asahi, facts('105', row))).toMatchObject({ grade: undefined, reason: 'baseline_missing' });
  });
});

describe('an indicator with no better direction', () => {
  it.each([[{ value: '150' }], [undefined]])('is not checkable with the target %o', (target) => {
    const worked = workOut(asahi, facts('150', { direction: 'none', target }));
    expect(worked).toMatchObject({ grade: undefined, reason: 'no_direction' });
    expect(worked.arithmetic).not.toHaveProperty('improvementPercent');
    expect(worked.arithmetic).not.toHaveProperty('better');
  });
});

describe('a running total', () => {
  it('is rated like any other figure: 165 from 134', () => {
    expect(workOut(asahi, facts('165', { baseline: { value: '134' } }))).toMatchObject({
      grade: 'A',
      arithmetic: { difference: '31', changePercent: '23.1343' },
    });
  });
});

describe('the agreement with the published letter', () => {
  const unmet = workOut(asahi, facts('110', { target: { value: '150' } }));
  const unknown = workOut(asahi, facts('110', { baseline: undefined }));

  it('is yes where the letters are the same', () => {
    expect(agreement(asahi, 'A', unmet)).toBe('yes');
    expect(agreement(asahi, '―', workOut(asahi, facts('', { actual: { absence: 'cancelled' } })))).toBe(
      'yes',
    );
  });

  it('is no where they differ', () => {
    expect(agreement(asahi, 'B', unmet)).toBe('no');
    expect(agreement(asahi, 'A', workOut(asahi, facts('150', { target: { value: '150' } })))).toBe('no');
  });

  it('is not checkable where S is published with the target unmet: 見込み is a judgement', () => {
    expect(agreement(asahi, 'S', unmet)).toBe('not_checkable');
  });

  it('is no in that case where the plan has no 見込み', () => {
    expect(agreement(other, '5', workOut(other, facts('110', { target: { value: '150' } })))).toBe('no');
  });

  it('is not checkable where ours or theirs is missing', () => {
    expect(agreement(asahi, 'S', unknown)).toBe('not_checkable');
    expect(agreement(asahi, 'A', unknown)).toBe('not_checkable');
    expect(agreement(asahi, undefined, unmet)).toBe('not_checkable');
    expect(agreement(asahi, undefined, unknown)).toBe('not_checkable');
  });
});
