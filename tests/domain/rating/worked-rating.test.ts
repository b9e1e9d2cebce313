import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/domain/rating/agreement.ts';
import type { RatioToTarget } from '../../../src/schema/rating-axis.ts';
import type { JudgedBy } from '../../../src/domain/rating/judged-by.ts';
import { asahi, facts, other, rate, type Facts } from '../rating-facts.ts';

describe('the four rows of sheet 103', () => {
  it('headline: -61 from -11, target 増加, is D', () => {
    const row = { baseline: { value: '-11' }, target: { targetDirection: 'increase' as const } };
    expect(rate(asahi, facts('-61', row))).toEqual({
      judgedBy: expect.any(Object) as JudgedBy,
      grade: 'D',
      reason: 'direction_only_not_improved',
      arithmetic: {
        baseline: '-11',
        actual: '-61',
        difference: '-50',
        changePercent: '-454.5455',
        improvement: '-50',
        improvementPercent: '-454.5455',
        better: 'higher',
        band: { grade: 'D' },
      },
    });
  });

  it('KPI 9: 1,450,173 with target 1,000,000 is S, though the baseline could not be placed', () => {
    const row = { baseline: { absence: 'unplaced' as const }, target: { value: '1000000' } };
    expect(rate(asahi, facts('1450173', row))).toEqual({
      judgedBy: expect.any(Object) as JudgedBy,
      grade: 'S',
      reason: 'target_reached',
      arithmetic: { actual: '1450173', target: '1000000', better: 'higher' },
    });
  });

  it('KPI 10: 58 from 42 with target 50 is S', () => {
    expect(rate(asahi, facts('58', { baseline: { value: '42' }, target: { value: '50' } }))).toEqual({
      judgedBy: expect.any(Object) as JudgedBy,
      grade: 'S',
      reason: 'target_reached',
      arithmetic: {
        baseline: '42',
        actual: '58',
        target: '50',
        difference: '16',
        changePercent: '38.0952',
        improvement: '16',
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
    expect(rate(asahi, facts('', row))).toEqual({
      judgedBy: expect.any(Object) as JudgedBy,
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
      expect(rate(asahi, facts('49', row))).toEqual({
        judgedBy: expect.any(Object) as JudgedBy,
        grade: undefined,
        reason: 'baseline_missing',
        arithmetic: { actual: '49', target: '50', better: 'higher' },
      });
      expect(rate(asahi, facts('50', row))).toMatchObject({ grade: 'S', reason: 'target_reached' });
      expect(rate(asahi, facts('50', { baseline }))).toMatchObject({
        grade: undefined,
        reason: 'baseline_missing',
      });
    },
  );
});

describe('the actual', () => {
  const unknown = { baseline: undefined, target: { absence: 'unplaced' as const } };

  it.each(['dash', 'blank', 'cancelled', 'not_applicable'] as const)(
    'of which the sheet says that there is none (%s) is 評価不能, whatever else is known',
    (absence) => {
      const row = { ...unknown, actual: { absence } };
      expect(rate(asahi, facts('', row))).toMatchObject({ grade: '―', reason: 'actual_absent' });
      expect(rate(other, facts('', row)).grade).toBe('X');
    },
  );

  it.each(['unplaced', 'not_published', 'suppressed', 'after_sheet'] as const)(
    'of which there may be one (%s) is not checkable, whatever else is known',
    (absence) => {
      for (const row of [{ actual: { absence } }, { ...unknown, actual: { absence } }]) {
        expect(rate(asahi, facts('', row))).toMatchObject({
          grade: undefined,
          reason: absence === 'unplaced' ? 'actual_unplaced' : 'actual_not_stated',
        });
      }
    },
  );

  it('that is a word alone is not checkable', () => {
    expect(rate(asahi, facts('', { actual: { valueText: '策定済' } }))).toMatchObject({
      grade: undefined,
      reason: 'actual_missing',
    });
  });

  it('that the sheet has no column for is not checkable', () => {
    expect(rate(asahi, facts('', { actual: undefined }))).toMatchObject({
      grade: undefined,
      reason: 'actual_missing',
    });
    expect(rate(asahi, facts('', { actual: {} }))).toMatchObject({
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
    expect(rate(asahi, facts(actual, { direction, target: { value: '150' } })).grade).toBe(grade);
  });

  it('below the baseline is reached even by falling', () => {
    const row = { target: { value: '80' } };
    expect(rate(asahi, facts('85', row))).toMatchObject({
      grade: 'S',
      reason: 'target_reached',
      arithmetic: { changePercent: '-15', improvementPercent: '-15' },
    });
    expect(rate(asahi, facts('79', row))).toMatchObject({ grade: 'D', reason: 'changed' });
  });

  it('that could not be placed leaves S open', () => {
    const row = { target: { absence: 'unplaced' as const } };
    expect(rate(asahi, facts('110', row))).toMatchObject({ grade: undefined, reason: 'target_unplaced' });
  });

  it('that is a word leaves S open too, unless a band says what is to be kept', () => {
    const row = { target: { valueText: '策定' } };
    expect(rate(asahi, facts('110', row))).toMatchObject({ grade: undefined, reason: 'target_missing' });
    const kept = { ...row, direction: 'maintain' as const, band: { from: '95', to: '105' } };
    expect(rate(asahi, facts('100', kept))).toMatchObject({
      grade: 'S',
      reason: 'target_reached',
      arithmetic: { better: 'band', stayIn: { from: '95', to: '105' } },
    });
  });

  it('has the letter of the plan', () => {
    expect(rate(other, facts('150', { target: { value: '150' } })).grade).toBe('5');
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
      const worked = rate(asahi, facts(actual, { direction, target: { targetDirection: towards } }));
      expect(worked).toMatchObject({ reason });
      expect(worked.grade).toBe(grade);
    },
  );

  it('shows its arithmetic where it improved, but no band', () => {
    const worked = rate(asahi, facts('105', { target: { targetDirection: 'increase' } }));
    expect(worked.arithmetic).toEqual({
      baseline: '100',
      actual: '105',
      difference: '5',
      changePercent: '5',
      improvement: '5',
      improvementPercent: '5',
      better: 'higher',
    });
  });

  it('needs a baseline', () => {
    const row = { baseline: undefined, target: { targetDirection: 'increase' as const } };
    expect(rate(asahi, facts('105', row))).toMatchObject({ grade: undefined, reason: 'baseline_missing' });
  });
});

describe('an indicator with no better direction', () => {
  it.each([[{ value: '150' }], [undefined]])('is not checkable with the target %o', (target) => {
    const worked = rate(asahi, facts('150', { direction: 'none', target }));
    expect(worked).toMatchObject({ grade: undefined, reason: 'no_direction' });
    expect(worked.arithmetic).not.toHaveProperty('improvementPercent');
    expect(worked.arithmetic).not.toHaveProperty('better');
  });
});

describe('a running total', () => {
  it('is rated like any other figure: 165 from 134', () => {
    expect(rate(asahi, facts('165', { baseline: { value: '134' } }))).toMatchObject({
      grade: 'A',
      arithmetic: { difference: '31', changePercent: '23.1343' },
    });
  });
});

describe('the agreement with the published letter', () => {
  const unmet = rate(asahi, facts('110', { target: { value: '150', period: 'FY2024' } }));
  const unknown = rate(asahi, facts('110', { baseline: undefined }));

  it('is yes where the letters are the same', () => {
    expect(agreement(asahi, 'A', unmet)).toBe('yes');
    expect(agreement(asahi, '―', rate(asahi, facts('', { actual: { absence: 'cancelled' } })))).toBe('yes');
  });

  it('is no where they differ', () => {
    expect(agreement(asahi, 'B', unmet)).toBe('no');
    expect(agreement(asahi, 'A', rate(asahi, facts('150', { target: { value: '150' } })))).toBe('no');
  });

  it('is not checkable where S is published with the target unmet: 見込み is a judgement', () => {
    expect(agreement(asahi, 'S', unmet)).toBe('not_checkable');
  });

  it('is no in that case where nothing is left to expect: the target is for the very period of a settled actual', () => {
    const due = (actual: Facts['actual'], target: Facts['target']) =>
      agreement(asahi, 'S', rate(asahi, facts('', { actual, target })));
    const [actual, target] = [
      { value: '110', period: 'FY2021' },
      { value: '150', period: 'FY2021' },
    ];
    expect(due(actual, target)).toBe('no');
    expect(due(actual, { value: '150', everyYear: true })).toBe('no');
    expect(due({ ...actual, basis: 'expected' }, target)).toBe('not_checkable');
    expect(due({ ...actual, status: 'provisional' }, target)).toBe('not_checkable');
    expect(due(actual, { value: '150', period: 'CY2021' })).toBe('not_checkable');
    expect(due({ value: '150', period: 'FY2021' }, target)).toBe('yes');
  });

  it('is no in that case where the plan has no 見込み', () => {
    expect(agreement(other, '5', rate(other, facts('110', { target: { value: '150' } })))).toBe('no');
  });

  it('is not checkable where ours or theirs is missing', () => {
    expect(agreement(asahi, 'S', unknown)).toBe('not_checkable');
    expect(agreement(asahi, 'A', unknown)).toBe('not_checkable');
    expect(agreement(asahi, undefined, unmet)).toBe('not_checkable');
    expect(agreement(asahi, undefined, unknown)).toBe('not_checkable');
  });
});

describe('a ratio to the target', () => {
  const achieved: RatioToTarget = {
    name: 'ratio_to_target',
    bands: [
      { grade: '◎', atLeast: '100' },
      { grade: '○', atLeast: '80' },
      { grade: '△', above: '50' },
      { grade: '×' },
    ],
  };
  const of = (actual: string, more: Partial<Facts> = {}, rule: RatioToTarget = achieved) =>
    rate(rule, facts(actual, { baseline: undefined, target: { value: '30' }, ...more }));

  it.each([
    ['30', '◎', '100'],
    ['29.999999999999999999', '○', '99.999999'],
    ['24', '○', '80'],
    ['23.999999999999999999', '△', '79.999999'],
    ['15.000000000000000001', '△', '50.000001'],
    ['15', '×', '50'],
    ['0', '×', '0'],
    ['-3', '×', '-10'],
    ['90', '◎', '300'],
  ])('of %s against 30 is %s, decided exactly', (actual, grade, ratioPercent) => {
    expect(of(actual)).toMatchObject({ grade, reason: 'ratio', arithmetic: { ratioPercent } });
  });

  it('has a percentage with four decimals and no trailing zeros, and with more only beside a limit', () => {
    expect(of('20').arithmetic.ratioPercent).toBe('66.6667');
    expect(of('10').arithmetic).toMatchObject({ ratioPercent: '33.3333', band: { grade: '×' } });
    expect(of('29.99999').arithmetic.ratioPercent).toBe('99.99997');
  });

  it('needs no baseline, and shows the change where there is one', () => {
    expect(of('30', { baseline: { value: '20' } })).toMatchObject({
      grade: '◎',
      arithmetic: { difference: '10' },
    });
  });

  describe('where lower is better', () => {
    const lower = { direction: 'lower' as const };

    it('is not checkable where the form does not say how it is taken', () => {
      expect(of('20', lower)).toMatchObject({ grade: undefined, reason: 'no_ratio_for_lower' });
    });

    it.each([
      ['inverse', '30', '◎', '100'],
      ['inverse', '20', '◎', '150'],
      ['inverse', '37.5', '○', '80'],
      ['inverse', '60', '×', '50'],
      ['complement', '30', '◎', '100'],
      ['complement', '36', '○', '80'],
      ['complement', '45', '×', '50'],
      ['complement', '0', '◎', '200'],
      ['complement', '90', '×', '-100'],
    ] as const)('as %s, %s against 30 is %s', (lowerIsBetter, actual, grade, ratioPercent) => {
      expect(of(actual, lower, { ...achieved, lowerIsBetter })).toMatchObject({
        grade,
        reason: 'ratio',
        arithmetic: { ratioPercent, better: 'lower' },
      });
    });

    it.each(['0', '-1'])('has no inverse of %s', (actual) => {
      expect(of(actual, lower, { ...achieved, lowerIsBetter: 'inverse' }).grade).toBeUndefined();
    });

    it('is what a target of 減少 says, whatever the register says; but a word has no ratio', () => {
      expect(of('20', { target: { targetDirection: 'decrease', valueText: '減少' } })).toMatchObject({
        grade: undefined,
        reason: 'target_missing',
      });
    });
  });

  describe('taken as a deviation', () => {
    const within: RatioToTarget = {
      name: 'ratio_to_target',
      bands: [{ grade: 'A', within: '10' }, { grade: 'B', within: '20.5' }, { grade: 'C' }],
    };

    it.each([
      ['200', 'A', '0'],
      ['220', 'A', '10'],
      ['180', 'A', '10'],
      ['220.000000000000000001', 'B', '10.000001'],
      ['179.999999999999999999', 'B', '10.000001'],
      ['241', 'B', '20.5'],
      ['159', 'B', '20.5'],
      ['158.9', 'C', '20.55'],
      ['-200', 'C', '200'],
    ])('of %s from 200 is %s, either way alike', (actual, grade, ratioPercent) => {
      for (const direction of ['higher', 'lower', 'maintain', 'none'] as const) {
        const row = { direction, target: { value: '200' } };
        expect(of(actual, row, within)).toMatchObject({
          grade,
          reason: 'ratio',
          arithmetic: { ratioPercent },
        });
      }
    });
  });

  it.each(['0', '0.0', '-5'])('is not checkable against a target of %s', (value) => {
    expect(of('3', { target: { value } })).toMatchObject({ grade: undefined, reason: 'target_not_positive' });
  });

  it.each([
    ['no target', undefined, 'target_missing'],
    ['a word', { valueText: '策定' }, 'target_missing'],
    ['a direction', { targetDirection: 'increase', valueText: '増加' }, 'target_missing'],
    ['a cell that could not be placed', { absence: 'unplaced' }, 'target_unplaced'],
  ] as const)('is not checkable against %s', (_, target, reason) => {
    expect(of('3', { target })).toMatchObject({ grade: undefined, reason });
  });

  it.each([
    ['none', 'no_direction'],
    ['maintain', 'no_band'],
  ] as const)('is not checkable where better lies neither way (%s)', (direction, reason) => {
    expect(of('30', { direction })).toMatchObject({ grade: undefined, reason });
  });

  it('of an actual that the sheet says there is none of has the grade of the form, where it has one', () => {
    const row = { actual: { absence: 'dash' as const } };
    expect(of('', row, { ...achieved, actualAbsent: '―' })).toMatchObject({
      grade: '―',
      reason: 'actual_absent',
    });
    expect(of('', row)).toMatchObject({ grade: undefined, reason: 'actual_absent' });
  });

  it('of an actual that is not known is not checkable, even where the form has such a grade', () => {
    const rule = { ...achieved, actualAbsent: '―' };
    for (const absence of ['unplaced', 'not_published', 'suppressed', 'after_sheet'] as const) {
      expect(of('', { actual: { absence } }, rule).grade).toBeUndefined();
    }
    expect(of('', { actual: undefined }, rule)).toMatchObject({ grade: undefined, reason: 'actual_missing' });
  });

  it('has nothing to do with 見込み: another published grade is another', () => {
    expect(agreement(achieved, '◎', of('24'))).toBe('no');
    expect(agreement(achieved, '○', of('24'))).toBe('yes');
  });
});
