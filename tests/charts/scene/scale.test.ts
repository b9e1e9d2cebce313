import { expect, it } from 'vitest';
import { roundUp, scaleOf, shareOf } from '../../../src/charts/scene/scale.ts';

it.each([
  [58, 60],
  [60, 60],
  [61, 80],
  [1475683, 1500000],
  [0.07, 0.08],
  [0.1 + 0.2, 0.3],
  [101, 120],
  [0, 0],
  [-5, 0],
])('%d reaches to %d', (value, end) => {
  expect(roundUp(value)).toBeCloseTo(end, 12);
});

it('has zero on it, on either side', () => {
  expect(scaleOf([47, 58])).toEqual({ from: 0, to: 60 });
  expect(scaleOf([-74, -61])).toEqual({ from: -80, to: 0 });
  expect(scaleOf([-8, 25])).toEqual({ from: -8, to: 25 });
  expect(scaleOf([])).toEqual({ from: 0, to: 1 });
});

it('puts values in between in proportion', () => {
  expect(shareOf({ from: -50, to: 150 }, 0)).toBe(0.25);
  expect(shareOf({ from: -50, to: 150 }, 150)).toBe(1);
});
