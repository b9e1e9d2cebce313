import { describe, expect, test } from 'vitest';
import { ratingAxis } from '../../src/schema/rating-axis.ts';

const rule = { name: 'change_from_baseline', actualAbsent: '―', targetReached: 'S' };
const axis = (bands: Record<string, string>[], change: Record<string, unknown> = {}) => ({
  id: 'achievement',
  name: '達成状況',
  rates: ['indicator'],
  order: 'best_first',
  grades: ['S', 'A', 'D', '―'],
  rule: { ...rule, bands },
  ...change,
});
const good = [{ grade: 'A', above: '0' }, { grade: 'D' }];

const reasons = (written: unknown) =>
  ratingAxis.safeParse(written).error?.issues.map(({ message }) => message) ?? [];

describe('an axis', () => {
  test('has bands from the best to an open last one as its rule', () => {
    expect(reasons(axis(good))).toEqual([]);
  });

  test('may have grades and no rule, in an order or in none', () => {
    const { rule: _, ...gradesOnly } = axis([]);
    expect(reasons(gradesOnly)).toEqual([]);
    expect(reasons({ ...gradesOnly, order: 'none', rates: ['project', 'measure'] })).toEqual([]);
  });

  test('writes a grade as a word, or with its meaning', () => {
    const { rule: _, ...of } = axis([]);
    const grades = ['継続', { grade: '廃止', label: 'やめる' }];
    expect(ratingAxis.parse({ ...of, grades }).grades).toEqual([
      { grade: '継続' },
      { grade: '廃止', label: 'やめる' },
    ]);
  });

  test('has a rule only on indicators and in an order', () => {
    expect(reasons(axis(good, { order: 'none' })).join()).toContain('順序のある、指標だけの軸');
    expect(reasons(axis(good, { rates: ['indicator', 'measure'] })).join()).toContain('指標だけの軸');
  });

  describe('says an order that contradicts', () => {
    const worst = { order: 'worst_first' };

    test('its rule, whose bands are best first', () => {
      expect(reasons(axis(good, worst))).toEqual([
        'order は worst_first（悪い順）ですが、grades はよい順に並んでいます（rule と見比べました）。',
      ]);
      expect(reasons(axis(good, { ...worst, grades: ['―', 'D', 'A', 'S'] }))).toEqual([]);
      expect(reasons(axis(good, { grades: ['―', 'D', 'A', 'S'] })).join()).toContain('悪い順に並んで');
    });

    test('the tones of its grades, where it has no rule', () => {
      const { rule: _, ...of } = axis([]);
      const grades = [
        { grade: '上', tone: 'up' },
        { grade: '並', tone: 'level' },
        { grade: '下', tone: 'down' },
      ];
      expect(reasons({ ...of, ...worst, grades }).join()).toContain('tone と見比べました');
      expect(reasons({ ...of, ...worst, grades: grades.toReversed() })).toEqual([]);
      expect(reasons({ ...of, ...worst, grades: ['上', '下'] })).toEqual([]);
    });

    test('not where grades of the rule go up and down: too much may be less than good', () => {
      const bands = [{ grade: 'A', above: '20' }, { grade: 'S', above: '0' }, { grade: 'D' }];
      expect(reasons(axis(bands))).toEqual([]);
    });
  });

  test('rates something', () => {
    expect(reasons(axis(good, { rates: [] }))).toHaveLength(1);
    expect(reasons(axis(good, { rates: ['department'] })).join()).toContain('indicator（指標）');
  });
});

describe('a rule from the actual against the target', () => {
  const ratio = (bands: Record<string, string>[], change: Record<string, unknown> = {}) =>
    axis([], { rule: { name: 'ratio_to_target', bands, ...change } });

  test('has limits of the ratio, or of the distance', () => {
    expect(reasons(ratio([{ grade: 'S', atLeast: '100' }, { grade: 'D' }]))).toEqual([]);
    expect(
      reasons(ratio([{ grade: 'S', within: '5' }, { grade: 'A', within: '10' }, { grade: 'D' }])),
    ).toEqual([]);
  });

  test('says how it goes where lower is better', () => {
    expect(reasons(ratio([{ grade: 'D' }], { lowerIsBetter: 'inverse' }))).toEqual([]);
    expect(reasons(ratio([{ grade: 'D' }], { lowerIsBetter: 'negative' })).join()).toContain('inverse');
  });

  test('does not mix the two kinds of limits', () => {
    const mixed = [{ grade: 'S', within: '5' }, { grade: 'A', atLeast: '10' }, { grade: 'D' }];
    expect(reasons(ratio(mixed)).join()).toContain('混ざっています');
  });
});

test.each([
  [
    'a limit on the last band',
    [
      { grade: 'A', above: '0' },
      { grade: 'D', atLeast: '-10' },
    ],
    /最後の範囲に限り/,
  ],
  ['a band without a limit before the last', [{ grade: 'A' }, { grade: 'D' }], /限りの無い範囲/],
  [
    'bands out of order',
    [{ grade: 'A', above: '-10' }, { grade: 'A', above: '0' }, { grade: 'D' }],
    /よい順/,
  ],
  ['both kinds of limit', [{ grade: 'A', above: '0', atLeast: '0' }, { grade: 'D' }], /1つの範囲に1つだけ/],
  [
    'a distance in the rule of change',
    [{ grade: 'A', within: '0' }, { grade: 'D' }],
    /ratio_to_target の決まりでだけ/,
  ],
  [
    'a grade outside the axis',
    [{ grade: 'B', above: '0' }, { grade: 'D' }],
    /「B」が、評語の一覧にありません/,
  ],
])('%s is refused', (_, bands, reason) => {
  expect(reasons(axis(bands)).join()).toMatch(reason);
});
