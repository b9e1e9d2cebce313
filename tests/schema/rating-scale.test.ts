import { expect, test } from 'vitest';
import { ratingScale } from '../../src/schema/rating-scale.ts';

const scale = (bands: Record<string, string>[], grades = ['S', 'A', 'D', '―']) => ({
  rates: 'indicator',
  axes: [{ id: 'reached', name: '達成状況' }],
  grades: grades.map((grade) => ({ grade, label: grade })),
  rule: { name: 'change_from_baseline', actualAbsent: '―', targetReached: 'S', bands },
});

const reasons = (written: unknown) =>
  ratingScale.safeParse(written).error?.issues.map(({ message }) => message) ?? [];

test('bands from the best to an open last one are a rule', () => {
  expect(reasons(scale([{ grade: 'A', above: '0' }, { grade: 'D' }]))).toEqual([]);
});

test('a plan may have letters and no rule', () => {
  const { rule: _, ...lettersOnly } = scale([]);
  expect(reasons(lettersOnly)).toEqual([]);
});

test.each([
  [
    'a limit on the last band',
    [
      { grade: 'A', above: '0' },
      { grade: 'D', atLeast: '-10' },
    ],
    /最後の範囲に下限/,
  ],
  ['a band without a limit before the last', [{ grade: 'A' }, { grade: 'D' }], /下限の無い範囲/],
  [
    'bands out of order',
    [{ grade: 'A', above: '-10' }, { grade: 'A', above: '0' }, { grade: 'D' }],
    /よい順/,
  ],
  ['both kinds of limit', [{ grade: 'A', above: '0', atLeast: '0' }, { grade: 'D' }], /両方/],
  [
    'a letter outside the scale',
    [{ grade: 'B', above: '0' }, { grade: 'D' }],
    /「B」が、評語の一覧にありません/,
  ],
])('%s is refused', (_, bands, reason) => {
  expect(reasons(scale(bands)).join()).toMatch(reason);
});
