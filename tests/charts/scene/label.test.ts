import { describe, expect, it } from 'vitest';
import {
  boxOf,
  keptInside,
  lineHeight,
  lineWidth,
  unitGap,
  wrapped,
  type Label,
} from '../../../src/charts/scene/label.ts';
import { typeSizes } from '../../../src/charts/scene/type-sizes.ts';

const sizes = typeSizes.wide;
const label = (parts: Partial<Label> = {}): Label => ({
  x: 50,
  dx: 0,
  anchor: 'middle',
  y: 100,
  lines: [[{ text: '現状値', look: 'caption' }]],
  ...parts,
});

it('full-width letters are an em wide, others six tenths, and a unit stands a little off', () => {
  expect(lineWidth([{ text: '目標', look: 'caption' }], sizes)).toBe(26);
  expect(lineWidth([{ text: '−58', look: 'value' }], sizes)).toBeCloseTo(3 * 0.6 * 15);
  expect(lineWidth([{ text: '人', look: 'unit' }], sizes)).toBe(15 + unitGap);
});

describe('the room of a label', () => {
  it.each([
    ['start', 2, 41],
    ['middle', -17.5, 21.5],
    ['end', -37, 2],
  ] as const)('lies by its anchor (%s)', (anchor, left, right) => {
    const box = boxOf(label({ anchor, dx: 2 }), sizes);
    expect(box.left).toEqual({ percent: 50, px: left });
    expect(box.right).toEqual({ percent: 50, px: right });
  });

  it('is as wide as its widest line, and reaches down to its last', () => {
    const [one] = label().lines;
    const box = boxOf(label({ lines: [one!, [{ text: '450,000,000', look: 'hero' }]] }), sizes);
    expect(box.right.px - box.left.px).toBeCloseTo(11 * 0.6 * sizes.hero);
    expect(box.top).toBeCloseTo(100 - 0.9 * sizes.caption);
    expect(box.bottom).toBeCloseTo(100 + lineHeight + 0.24 * sizes.hero);
  });
});

it('a label that would stick out at the narrowest width is moved in, any other stays', () => {
  expect(keptInside(label({ x: 5 }), sizes, 100)).toMatchObject({ anchor: 'start', dx: -5 });
  expect(keptInside(label({ x: 95 }), sizes, 100)).toMatchObject({ anchor: 'end', dx: 5 });
  expect(keptInside(label(), sizes, 100)).toEqual(label());
});

it('a word is broken into even lines, one letter to a line at worst', () => {
  const lines = (width: number) =>
    wrapped('シート後の年', 'caption', sizes, width).map((line) => line[0]!.text);
  expect(lines(13 * 4)).toEqual(['シート', '後の年']);
  expect(lines(1)).toEqual(['シ', 'ー', 'ト', '後', 'の', '年']);
});

it('Latin letters break between words, and within one that is wider than the room', () => {
  const lines = (word: string, width: number) =>
    wrapped(word, 'caption', sizes, width).map((line) => line[0]!.text);
  expect(lines('after this sheet', 60)).toEqual(['after', 'this', 'sheet']);
  expect(lines('cancelled', 60)).toEqual(['cancelled']);
  expect(lines('cancelled', 34)).toEqual(['cance', 'lled']);
});
