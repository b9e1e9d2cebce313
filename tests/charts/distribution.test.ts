import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../src/charts/distribution.ts';

const scale = {
  rates: 'indicator' as const,
  axes: [{ id: 'achievement', name: '達成状況' }],
  grades: ['S', 'A', 'D'].map((grade) => ({ grade, label: grade })),
};

describe('letters by year', () => {
  it('are counted in the order of the scale, oldest year first', () => {
    const { years, grades } = distributionOf(
      [
        { year: 2022, letters: ['A', 'S', undefined] },
        { year: 2021, letters: ['S', 'S', 'D'] },
      ],
      scale,
    );
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      [2021, 3],
      [2022, 2],
    ]);
    expect(grades.map(({ grade, counts }) => [grade, ...counts])).toEqual([
      ['S', 2, 1],
      ['A', 0, 1],
      ['D', 1, 0],
    ]);
  });

  it('are unknown, not zero, in a year without a registered sheet', () => {
    const { years, grades } = distributionOf([{ year: 2020 }, { year: 2021, letters: ['S'] }], scale);
    expect(years[0]?.registered).toBe(false);
    expect(grades[0]?.counts).toEqual([undefined, 1]);
  });

  it('outside the scale stand last', () => {
    expect(distributionOf([{ year: 2021, letters: ['X', 'S'] }], scale).grades.at(-1)).toEqual({
      grade: 'X',
      counts: [1],
    });
  });
});
