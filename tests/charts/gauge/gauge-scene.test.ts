import { describe, expect, it } from 'vitest';
import { gaugeScene } from '../../../src/charts/gauge/gauge-scene.ts';
import { gaugeOf, type GaugeFacts } from '../../../src/charts/gauge/gauge.ts';
import { pageInk } from '../../../src/charts/paint/page-ink.ts';
import { sceneMarkup } from '../../../src/charts/paint/scene-markup.ts';

const scene = (facts: GaugeFacts) => gaugeScene(gaugeOf(facts));
const looks = (facts: GaugeFacts) =>
  scene(facts).parts.flatMap((part) => ('look' in part ? [part.look] : []));
const words = (facts: GaugeFacts) =>
  scene(facts).parts.flatMap((part) =>
    part.is === 'label' ? part.label.lines.flat().map(({ text }) => text) : [],
  );

const reached = { actual: { value: '58' }, target: { value: '50' } };
const below = {
  actual: { value: '-61' },
  baseline: { value: '-11' },
  target: { targetDirection: 'increase', valueText: '増加' },
} as const;

describe('a gauge laid out', () => {
  it('is a bar to the value and a mark across it at the target, with its word', () => {
    const [bar, cut, mark] = scene(reached).parts;
    expect(bar).toMatchObject({ is: 'area', look: 'bar', x: 0, width: expect.closeTo(71.92, 1) as number });
    expect(cut).toMatchObject({ look: 'cut', from: { x: 62 }, to: { x: 62 } });
    expect(mark).toMatchObject({ look: 'mark', from: { x: 62 }, to: { x: 62 } });
    expect(words(reached)).toEqual(['目標']);
    expect(scene(reached).parts.at(-1)).toMatchObject({ label: { x: 62, dx: 0, anchor: 'middle' } });
  });

  it.each([
    ['settled', undefined, 'bar'],
    ['expected', undefined, 'expectedBar'],
    ['settled', 'provisional', 'expectedBar'],
    ['budget', undefined, 'plannedBar'],
    ['planned', undefined, 'plannedBar'],
  ] as const)('is hollow for what does not stand for good (%s, %s)', (basis, status, look) => {
    const actual = { value: '58', basis, ...(status ? { status } : {}) };
    expect(looks({ ...reached, actual })[0]).toBe(look);
  });

  it('is an empty box without a value, and no bar', () => {
    expect(looks({ actual: { absence: 'cancelled' }, target: { value: '5' } })).toEqual([
      'box',
      'cut',
      'mark',
    ]);
  });

  it('has zero, the baseline and an arrow behind all of them where the target is a direction', () => {
    expect(looks(below)).toEqual(['bar', 'axis', 'cut', 'mark', 'arrow']);
    const { parts } = scene(below);
    const arrow = parts.find((part) => part.is === 'path')!;
    const zero = parts.find((part) => part.is === 'line' && part.look === 'axis')!;
    expect(arrow).toMatchObject({ path: expect.stringMatching(/^M8 0H34/) as string });
    expect('x' in arrow && 'from' in zero && arrow.x >= zero.from.x).toBe(true);
    expect(words(below).slice(0, 2)).toEqual(['増加', '現状値']);
  });

  it('leaves out the word for zero where it would touch another', () => {
    expect(words({ ...below, baseline: { value: '-60' } })).toContain('0');
    expect(words({ ...below, baseline: { value: '-0.1' } })).not.toContain('0');
  });

  it('is painted on a page by classes alone', () => {
    const markup = sceneMarkup(scene({ ...reached, actual: { value: '58', basis: 'planned' } }), pageInk);
    expect(markup).toContain('class="g-plan"');
    expect(markup).not.toContain('undefined');
  });
});
