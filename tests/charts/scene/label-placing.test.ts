import { describe, expect, it } from 'vitest';
import { around } from '../../../src/charts/scene/fluid-box.ts';
import type { Label } from '../../../src/charts/scene/label.ts';
import { placeLabels, type Band, type Obstacles } from '../../../src/charts/scene/label-placing.ts';
import { typeSizes } from '../../../src/charts/scene/type-sizes.ts';

const band: Band = { name: 'test', widths: [200, 600], sizes: typeSizes.wide };
const free: Obstacles = { solid: [], soft: [], top: 0, bottom: 200 };
const label = (text: string, x: number, y: number): Label => ({
  x,
  dx: 0,
  anchor: 'middle',
  y,
  lines: [[{ text, look: 'value' }]],
});
const places = (text: string, ...ys: number[]) => ys.map((y) => label(text, 50, y));
const placed = (wanted: Parameters<typeof placeLabels>[0], obstacles: Partial<Obstacles> = {}) =>
  placeLabels(wanted, { ...free, ...obstacles }, band).map(({ y, lines }) => [lines[0]![0]!.text, y]);

describe('a place', () => {
  it('is the first that is free', () => {
    expect(placed([{ places: places('58', 50, 100) }])).toEqual([['58', 50]]);
    expect(placed([{ places: places('58', 50, 100) }], { solid: [around(50, 45, 8)] })).toEqual([
      ['58', 100],
    ]);
  });

  it('of one more important is taken', () => {
    expect(placed([{ places: places('58', 50, 100) }, { places: places('47', 50, 100) }])).toEqual([
      ['58', 50],
      ['47', 100],
    ]);
  });

  it('that is only free at some widths is not free', () => {
    const beside = label('9', 58, 50);
    expect(
      placeLabels([{ places: places('58', 50) }, { places: [beside] }], free, { ...band, widths: [600] }),
    ).toHaveLength(2);
    expect(placeLabels([{ places: places('58', 50) }, { places: [beside] }], free, band)).toHaveLength(1);
  });

  it('outside the picture is none', () => {
    expect(placed([{ places: places('58', 5, 198) }])).toEqual([]);
  });

  it('on a line is worse than a later one, but better than none', () => {
    const line = { shape: { from: { x: 0, y: 45 }, to: { x: 100, y: 45 } }, weight: 6 };
    expect(placed([{ places: places('58', 50, 100) }], { soft: [line] })).toEqual([['58', 100]]);
    expect(placed([{ places: places('58', 50) }], { soft: [line] })).toEqual([['58', 50]]);
  });
});

describe('where nothing is free', () => {
  const solid = [around(50, 45, 20)];
  it('a label is left out', () => {
    expect(placed([{ places: places('58', 50) }], { solid })).toEqual([]);
  });
  it('a shorter spelling is tried, but only one that is free', () => {
    expect(placed([{ places: places('目標 58', 50), otherwise: places('58', 100) }], { solid })).toEqual([
      ['58', 100],
    ]);
    expect(placed([{ places: places('目標 58', 50), otherwise: places('58', 50) }], { solid })).toEqual([]);
  });
  it('what is required stands all the same, in full', () => {
    expect(
      placed([{ required: true, places: places('目標 58', 50), otherwise: places('58', 50) }], { solid }),
    ).toEqual([['目標 58', 50]]);
  });
});
