import { expect, test } from 'vitest';
import type { RatingRule } from '../../src/schema/rating-axis.ts';
import { ruleReadings, ruleSteps } from '../../src/text/rating-rule.ts';
import { roleLabels } from '../../src/text/role.ts';

const scale = (bands: RatingRule['bands'], coversExpected = false): RatingRule => ({
  name: 'change_from_baseline',
  actualAbsent: '―',
  targetReached: 'S',
  coversExpected,
  bands,
});
const ratio = (
  bands: RatingRule['bands'],
  lowerIsBetter?: 'inverse' | 'complement',
  actualAbsent?: string,
): RatingRule => ({
  name: 'ratio_to_target',
  bands,
  ...(lowerIsBetter ? { lowerIsBetter } : {}),
  ...(actualAbsent === undefined ? {} : { actualAbsent }),
});
const told = (rule: RatingRule) =>
  ruleSteps(rule, roleLabels).map(({ condition, grade }) => `${grade} ${condition}`);

test('a rule is told in the order it is judged, each band between its own limit and the one above', () => {
  const rule = scale([
    { grade: 'A', atLeast: '10' },
    { grade: 'B', above: '0' },
    { grade: 'C', above: '-10' },
    { grade: 'D' },
  ]);
  expect(told(rule)).toEqual([
    '― 実績値がないと、シートに書かれている',
    'S 実績値が目標値に届いた',
    'A 現状値からの変化が +10% 以上',
    'B 現状値からの変化が 0% より上、+10% 未満',
    'C 現状値からの変化が −10% より上、0% 以下',
    'D 現状値からの変化が −10% 以下',
  ]);
});

test('a limit that belongs to the band below is left out of the band above', () => {
  const [, , , last] = ruleSteps(scale([{ grade: 'A', atLeast: '-5' }, { grade: 'D' }]), roleLabels);
  expect(last).toEqual({ condition: '現状値からの変化が −5% 未満', grade: 'D' });
});

test('an expected reaching of the target is named where the letter covers it', () => {
  const conditions = ruleSteps(scale([{ grade: 'A' }], true), roleLabels).map(({ condition }) => condition);
  expect(conditions).toEqual([
    '実績値がないと、シートに書かれている',
    '実績値が目標値に届いた（シートが、届く見込みとしたときも）',
    '現状値からの変化が いくつでも',
  ]);
});

test('a rule on the ratio to the target is told in plain percentages, and without a grade that it does not have', () => {
  const bands = [{ grade: 'A', atLeast: '100' }, { grade: 'B', atLeast: '80' }, { grade: 'C' }];
  expect(told(ratio(bands))).toEqual([
    'A 達成率が 100% 以上',
    'B 達成率が 80% 以上、100% 未満',
    'C 達成率が 80% 未満',
  ]);
  expect(told(ratio(bands, undefined, '－'))[0]).toBe('－ 実績値がないと、シートに書かれている');
});

test('a rule on the distance from the target is told by how far away is still allowed', () => {
  const bands = [{ grade: '◎', within: '5' }, { grade: '○', within: '10' }, { grade: '△' }];
  expect(told(ratio(bands))).toEqual([
    '◎ 目標値との差の割合が 5% 以内',
    '○ 目標値との差の割合が 10% 以内、5% より大きい',
    '△ 目標値との差の割合が 10% より大きい',
  ]);
});

test.each([
  ['inverse', '少ないほどよい指標では、目標値 ÷ 実績値 です。'],
  ['complement', '少ないほどよい指標では、2 − 実績値 ÷ 目標値 です。'],
  [undefined, '少ないほどよい指標の達成率の出し方は決められていない'],
] as const)('how the ratio is taken where lower is better (%s) is said', (way, words) => {
  expect(ruleReadings(ratio([{ grade: 'A' }], way), roleLabels).join('')).toContain(words);
});
