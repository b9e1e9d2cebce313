/** The painter of shared pictures: the same scene as on a page, enlarged, in marks without a style sheet. */
import { expect, it } from 'vitest';
import type { Scene } from '../../src/charts/scene/scene.ts';
import { typeSizes } from '../../src/charts/scene/type-sizes.ts';
import type { Drawn } from '../../src/share/drawn.ts';
import { sceneMarks } from '../../src/share/drawn-scene.ts';
import { widthOf } from '../../src/share/spacing.ts';
import { withTypeface } from '../../src/share/typeface.ts';

const place = { x: 100, y: 50, width: 400, scale: 2, sizes: typeSizes.wide };
const painted = (...parts: Scene['parts']): Promise<Drawn[]> =>
  withTypeface(() => sceneMarks({ height: 30, parts }, place));

it('puts percentages over its width and enlarges pixels', async () => {
  const [bar] = await painted({ is: 'area', look: 'bar', x: 25, y: 2, width: 50, height: 10 });
  expect(bar).toEqual({
    type: 'shape',
    x: 200,
    y: 54,
    scale: 2,
    shape: { path: 'M0 0H100V10H0Z' },
    fill: 'accent',
  });
});

it('paints a line, a circle and a path in the looks of every picture', async () => {
  const marks = await painted(
    { is: 'line', look: 'planned', from: { x: 0, y: 1 }, to: { x: 100, y: 4 } },
    { is: 'circle', look: 'plannedDot', x: 50, y: 10 },
    { is: 'path', look: 'goal', x: 100, y: 0, path: 'M0 0H1' },
  );
  expect(marks).toMatchObject([
    { x: 100, y: 52, shape: { path: 'M0 0L200 3' }, stroke: 'mark', dashes: '1 6' },
    { x: 300, y: 70, shape: { centre: 0, radius: 6.5 }, fill: 'paper', stroke: 'mark' },
    { x: 500, y: 50, shape: { path: 'M0 0H1' }, fill: 'paper', stroke: 'ink' },
  ]);
});

it('sets words by their anchor, each run in its look behind the one before, each line below', async () => {
  const lines = [
    [
      { text: '58', look: 'bold' as const },
      { text: '世帯', look: 'value' as const },
    ],
    [{ text: '見込み', look: 'caption' as const }],
  ];
  const marks = await painted(
    ...(['start', 'middle', 'end'] as const).map((anchor) => ({
      is: 'label' as const,
      label: { x: 50, dx: 1, y: 20, anchor, lines },
    })),
  );
  const [number, unit, word] = marks;
  if (number?.type !== 'text' || unit?.type !== 'text' || word?.type !== 'text') throw new Error();
  const width = await withTypeface(() => widthOf(number.text, number) + widthOf(unit.text, unit));
  expect(number).toMatchObject({ x: 302, y: 90, size: 30, weight: 700, colour: 'ink' });
  expect(unit.x).toBeCloseTo(302 + (await withTypeface(() => widthOf(number.text, number))));
  expect(word).toMatchObject({ x: 302, y: 126, size: 26, colour: 'ink2' });
  expect([marks[3], marks[6]].map((mark) => mark!.x)).toEqual([
    expect.closeTo(302 - width / 2),
    expect.closeTo(302 - width),
  ]);
});
