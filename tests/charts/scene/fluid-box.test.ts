import { describe, expect, it } from 'vitest';
import { around, at, crosses, overlap, type FluidBox } from '../../../src/charts/scene/fluid-box.ts';

const box = (left: number, right: number, top = 0, bottom = 10): FluidBox => ({
  left: { percent: left, px: 0 },
  right: { percent: right, px: 0 },
  top,
  bottom,
});

it('a place moves with the width, and its pixels do not', () => {
  expect(at({ percent: 50, px: -7 }, 200)).toBe(93);
  expect(at({ percent: 50, px: -7 }, 1000)).toBe(493);
});

describe('two boxes', () => {
  it('that only touch do not overlap, across or down', () => {
    expect(overlap(box(0, 50), box(50, 100), 300)).toBe(false);
    expect(overlap(box(0, 50, 0, 10), box(0, 50, 10, 20), 300)).toBe(false);
    expect(overlap(box(0, 51, 0, 11), box(50, 100, 10, 20), 300)).toBe(true);
  });

  it('of a fixed size overlap only where the picture is narrow', () => {
    const [one, other] = [around(40, 0, 20), around(60, 0, 20)];
    expect(overlap(one, other, 199)).toBe(true);
    expect(overlap(one, other, 201)).toBe(false);
  });
});

describe('a line', () => {
  const rising = { from: { x: 0, y: 100 }, to: { x: 100, y: 0 } };
  it('crosses a box that it runs through, and none beside it, over it or under it', () => {
    expect(crosses(rising, box(40, 60, 40, 60), 300)).toBe(true);
    expect(crosses(rising, box(40, 60, 61, 90), 300)).toBe(false);
    expect(crosses(rising, box(40, 60, 0, 39), 300)).toBe(false);
    expect(crosses({ from: { x: 0, y: 5 }, to: { x: 30, y: 5 } }, box(40, 60), 300)).toBe(false);
  });
});
