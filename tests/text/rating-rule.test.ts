import { expect, test } from 'vitest';
import { ratingScale } from '../../src/schema/rating-scale.ts';
import { ruleSteps } from '../../src/text/rating-rule.ts';

const scale = (bands: Record<string, string>[], coversExpected = 'false') =>
  ratingScale.parse({
    rates: 'indicator',
    axes: [{ id: 'a', name: '達成状況' }],
    grades: ['S', 'A', 'B', 'C', 'D', '―'].map((grade) => ({ grade, label: grade })),
    rule: { name: 'change_from_baseline', actualAbsent: '―', targetReached: 'S', coversExpected, bands },
  }).rule!;

test('a rule is told in the order it is judged, each band between its own limit and the one above', () => {
  const rule = scale([
    { grade: 'A', atLeast: '10' },
    { grade: 'B', above: '0' },
    { grade: 'C', above: '-10' },
    { grade: 'D' },
  ]);
  expect(ruleSteps(rule).map(({ condition, grade }) => `${grade} ${condition}`)).toEqual([
    '― 実績値がないと、市が書いている',
    'S 実績値が目標値に届いた',
    'A 現状値からの変化が +10% 以上',
    'B 現状値からの変化が 0% より上、+10% 未満',
    'C 現状値からの変化が −10% より上、0% 以下',
    'D 現状値からの変化が −10% 以下',
  ]);
});

test('a limit that belongs to the band below is left out of the band above', () => {
  const [, , , last] = ruleSteps(scale([{ grade: 'A', atLeast: '-5' }, { grade: 'D' }]));
  expect(last).toEqual({ condition: '現状値からの変化が −5% 未満', grade: 'D' });
});

test('an expected reaching of the target is named where the letter covers it', () => {
  const conditions = ruleSteps(scale([{ grade: 'A' }], 'true')).map(({ condition }) => condition);
  expect(conditions).toEqual([
    '実績値がないと、市が書いている',
    '実績値が目標値に届いた（市が、届く見込みとしたときも）',
    '現状値からの変化が いくつでも',
  ]);
});
