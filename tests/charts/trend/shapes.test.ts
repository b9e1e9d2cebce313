import { describe, expect, it } from 'vitest';
import { frames, heightOf } from '../../../src/charts/trend/frame.ts';
import { shapesOf } from '../../../src/charts/trend/shapes.ts';
import { actuals, baseline, rich, statement, target, trend } from '../statement.ts';

const { normal } = frames;
const shapes = (...of: Parameters<typeof trend>) => shapesOf(trend(...of), normal);

describe('heights', () => {
  it('lie between the foot of the plot and where the scale ends', () => {
    const { marks, top, bottom, zero, targetLine } = shapes([...actuals(2020, [30, 15]), target(2022, 60)]);
    const at = (value: number) => bottom - (value / 60) * (bottom - top);
    expect(marks.map(({ y }) => y)).toEqual(
      [30, 15, 60].map((value) => expect.closeTo(at(value), 1) as number),
    );
    expect([zero, targetLine?.to.y]).toEqual([bottom, top]);
  });

  it('leave room for the current value only where there is one', () => {
    expect(shapes(actuals(2020, [5])).top).toBe(normal.top - normal.room.hero);
    expect(shapes(actuals(2021, [5])).top).toBe(normal.top);
    expect(shapes([statement('actual', '2021-10-01', { value: '5' })]).top).toBe(normal.top);
  });

  it('leave room under what is below zero, and hang from zero where nothing is above', () => {
    const both = shapes(actuals(2021, [-5, 5]));
    expect([both.negative, both.foot]).toEqual([true, normal.bottom - normal.room.below]);
    const hanging = shapes(actuals(2021, [-5]));
    expect([hanging.zero, hanging.top]).toEqual([hanging.top, normal.top - normal.room.hanging]);
  });

  it('and two lines of years make the picture', () => {
    expect(heightOf(normal)).toBe(280);
  });
});

describe('across', () => {
  it('each slot has the same width, and a mark its middle', () => {
    const { slotWidth, marks } = shapes([baseline(2018, 4), ...actuals(2020, [5])]);
    expect(slotWidth).toBeCloseTo(100 / 3);
    expect(marks.map(({ x }) => x)).toEqual([16.67, 83.33]);
  });

  it('a line is as firm as its less firm end', () => {
    expect(shapesOf(rich, normal).segments.map(({ firmness }) => firmness)).toEqual([
      ...['firm', 'firm', 'firm', 'firm'],
      ...['expected', 'planned', 'planned'],
    ]);
  });

  it('a band reaches over its slots, a box leaves air beside and above it', () => {
    const { gaps, slotWidth, top, bottom } = shapes(
      actuals(2020, [5, 'cancelled', 'after_sheet', 'after_sheet']),
    );
    const [box, wash] = gaps;
    expect(wash).toMatchObject({ x: 2 * slotWidth, width: 2 * slotWidth, y: top, height: bottom - top });
    expect(box!.x).toBeGreaterThan(slotWidth);
    expect(box!.width).toBeLessThan(slotWidth);
    expect(box!.y).toBeGreaterThan(top);
    expect(box!.y + box!.height).toBe(bottom);
  });

  it('steps are as wide as their years, with an upright only between neighbours', () => {
    const { targetSteps, targetLine } = shapes([
      ...actuals(2020, [1]),
      ...[2020, 2021, 2023].map((year) => target(year, year - 2015)),
      target(2025, 20),
    ]);
    expect(targetSteps.map(({ from, to }) => [from.x, to.x])).toEqual(
      [
        [0, 1],
        [1, 1],
        [1, 2],
        [3, 4],
      ].map((ends) => ends.map((slot) => expect.closeTo((slot * 100) / 7, 1) as number)),
    );
    expect(targetLine!.from.x).toBeCloseTo(400 / 7, 1);
  });

  it('an arrow lies on the level of the baseline it is from, else in the middle', () => {
    const up = statement('target', 'FY2022', { targetDirection: 'increase', valueText: '増加' });
    const known = shapes([baseline(2019, 3), ...actuals(2020, [6]), up]);
    expect(known.arrow?.y).toBe(known.marks[0]!.y);
    expect(known.arrowLine).toMatchObject({ from: { x: known.marks[0]!.x }, to: { x: known.arrow!.x } });
    const unknown = shapes([...actuals(2020, [6]), up]);
    expect(unknown.arrow?.y).toBe((unknown.top + unknown.bottom) / 2);
    expect(unknown).not.toHaveProperty('arrowLine');
  });
});
