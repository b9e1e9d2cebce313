import { describe, expect, it } from 'vitest';
import { pageInk } from '../../../src/charts/paint/page-ink.ts';
import { savedInk } from '../../../src/charts/paint/saved-paint.ts';
import { sceneMarkup } from '../../../src/charts/paint/scene-markup.ts';
import { sceneOf } from '../../../src/charts/trend/scene.ts';
import type { ScenePart } from '../../../src/charts/scene/scene.ts';
import { typeSizes } from '../../../src/charts/scene/type-sizes.ts';
import { fixedFrame, frames, sparkFrame } from '../../../src/charts/trend/frame.ts';
import { actuals, rich, statement, target, trend } from '../statement.ts';

const looksIn = (parts: readonly ScenePart[], is: ScenePart['is']) =>
  parts.flatMap((part) => (part.is === is && 'look' in part ? [part.look] : []));

describe('a chart laid out', () => {
  const { parts } = sceneOf(rich, frames.xl);

  it('tells what was reached from what is expected and what is planned', () => {
    const lines = looksIn(parts, 'line');
    expect(lines.filter((look) => look === 'actual')).toHaveLength(4);
    expect(lines.filter((look) => look === 'expected')).toHaveLength(1);
    expect(lines.filter((look) => look === 'planned')).toHaveLength(2);
    const dots = looksIn(parts, 'circle');
    expect(dots).toEqual(expect.arrayContaining(['baseline', 'dot', 'now', 'expectedDot', 'plannedDot']));
    expect(dots.filter((look) => look === 'plannedDot')).toHaveLength(2);
  });

  it('draws the targets on the way as steps, and a dashed line only from where they end', () => {
    const steps = parts.flatMap((part) => (part.is === 'line' && part.look === 'step' ? [part] : []));
    expect(steps.filter(({ from, to }) => from.y === to.y)).toHaveLength(5);
    expect(steps.filter(({ from, to }) => from.x === to.x)).toHaveLength(4);
    const [last] = parts.flatMap((part) => (part.is === 'line' && part.look === 'target' ? [part] : []));
    expect(last?.from.x).toBeCloseTo(Math.max(...steps.map(({ to }) => to.x)), 1);
    expect(looksIn(parts, 'path')).toEqual(['goal']);
  });

  it('keeps the box of a year that was cancelled where a target is set for it', () => {
    expect(looksIn(parts, 'area')).toEqual(['box']);
  });

  it('says which small numbers are targets, once in each range of widths', () => {
    const words = parts.flatMap((part) =>
      part.is === 'label' ? part.label.lines.flat().map(({ text }) => text) : [],
    );
    expect(words.filter((text) => text.startsWith('目標 5')).length).toBeLessThanOrEqual(2);
    expect(words).toEqual(expect.arrayContaining(['1,300', '930', '見込み', '計画']));
  });

  it('a single target lies over the whole picture, without a step', () => {
    const { parts: plain } = sceneOf(trend([...actuals(2020, [47, 58]), target(2024, 50)]), frames.normal);
    const [line] = plain.flatMap((part) => (part.is === 'line' && part.look === 'target' ? [part] : []));
    expect(line?.from.x).toBe(0);
    expect(looksIn(plain, 'line')).not.toContain('step');
  });

  it('has no words where it is as small as a cell', () => {
    const { parts: spark, height } = sceneOf(rich, sparkFrame);
    expect(spark.filter(({ is }) => is === 'label')).toEqual([]);
    expect(height).toBeGreaterThan(0);
  });
});

describe('a scene painted', () => {
  const frame = fixedFrame(1000, 400);
  const scene = sceneOf(rich, frame);

  it('is the same picture on a page and in a file: only its ink differs', () => {
    const bare = (markup: string) =>
      markup.replaceAll(
        /<\/?g\b[^>]*>| (?:class|fill|stroke[-a-z]*|font-[a-z]+|text-anchor|paint-order|r)="[^"]*"/g,
        '',
      );
    expect(bare(sceneMarkup(scene, pageInk))).toBe(bare(sceneMarkup(scene, savedInk(typeSizes.saved))));
  });

  it('on a page says every look by a class, in a file by itself', () => {
    expect(sceneMarkup(scene, pageInk)).not.toMatch(/stroke=|font-size=/);
    expect(sceneMarkup(scene, savedInk(typeSizes.saved))).not.toMatch(/class=/);
  });

  it('sets a unit a little off its number, and nothing else', () => {
    const markup = sceneMarkup(scene, pageInk);
    expect(markup).toContain('<tspan class="t-hero">930</tspan><tspan class="t-u" dx="3">世帯</tspan>');
    expect(markup.match(/<tspan[^>]* dx=/g)).toHaveLength(1);
  });

  it('takes nothing in the city’s words for markup', () => {
    const odd = trend([
      ...actuals(2020, [1]),
      statement('target', 'FY2024', { value: '5', valueText: '<b>5&' }),
    ]);
    expect(sceneMarkup(sceneOf(odd, frame), pageInk)).toContain('&lt;b&gt;5&amp;');
  });
});
