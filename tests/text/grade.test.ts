import { expect, test } from 'vitest';
import type { RatingRule } from '../../src/schema/rating-axis.ts';
import { legendNote } from '../../src/text/grade.ts';

test('a legend says of outlines that they are ours, and of rise and fall only where letters follow from a change', () => {
  const axis = (rule?: Pick<RatingRule, 'name'>) => ({
    grades: [{ grade: '○', label: '8割以上', tone: 'up' as const }],
    ...(rule ? { rule: rule as RatingRule } : {}),
  });
  const ours =
    '評価の語と意味は、シートのとおりです。印の形は、見分けやすいように当サイトがつけたもので、シートにはありません。';
  expect(legendNote([axis({ name: 'ratio_to_target' })])).toBe(ours);
  expect(legendNote([axis()])).toBe(ours);
  expect(legendNote([axis({ name: 'change_from_baseline' })])).toBe(
    '評価の語と意味は、シートのとおりです。印の形は当サイトがつけたもので、上向きが上昇を表します。',
  );
  expect(legendNote([{ grades: [{ grade: '高い' }] }])).toBe('評価の語は、シートのとおりです。');
});
