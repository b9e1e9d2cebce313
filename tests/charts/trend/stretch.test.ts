/** Values of a time that is no single year stand where they belong, as long as they hold. */
import { describe, expect, it } from 'vitest';
import { movingSeries } from '../../../src/charts/moving/series.ts';
import { pageInk } from '../../../src/charts/paint/page-ink.ts';
import { savedInk } from '../../../src/charts/paint/saved-paint.ts';
import { sceneMarkup } from '../../../src/charts/paint/scene-markup.ts';
import { sceneOf } from '../../../src/charts/trend/scene.ts';
import type { ScenePart } from '../../../src/charts/scene/scene.ts';
import { typeSizes } from '../../../src/charts/scene/type-sizes.ts';
import { fixedFrame, frames } from '../../../src/charts/trend/frame.ts';
import { actuals, baseline, ofOtherTimes, statement, target, trend } from '../statement.ts';

const reach = (chart: ReturnType<typeof trend>) =>
  chart.stretches.map(({ of, from, to, when }) => ({ of, from, to, when }));

const linesOf = (chart: ReturnType<typeof trend>, look: string) =>
  sceneOf(chart, frames.xl).parts.flatMap((part: ScenePart) =>
    part.is === 'line' && part.look === look ? [part] : [],
  );

describe('the place of a value', () => {
  it('is all its years for a span, of which none is said to have no column', () => {
    const chart = trend([statement('baseline', 'FY2009/FY2014', { value: '9' }), ...actuals(2016, [5])]);
    expect(reach(chart)).toEqual([{ of: 'span', from: 0, to: 6, when: '平成21〜26年度' }]);
    expect(chart.rows.map(({ when, word }) => [when, word])).toEqual([
      ['平成21〜26年度', undefined],
      ['平成27年度', '欄なし'],
      ['平成28年度', undefined],
    ]);
  });

  it('is a quarter of the year of its kind: April begins a fiscal year, January a calendar one', () => {
    const fiscal = trend([...actuals(2020, [5, 6]), statement('actual', 'FY2021Q2', { value: '2' })]);
    expect(reach(fiscal)).toEqual([{ of: 'quarter', from: 1.25, to: 1.5, when: '第2四半期' }]);
    const calendar = trend([
      statement('actual', 'CY2020', { value: '5' }),
      statement('actual', 'CY2021Q1', { value: '2' }),
    ]);
    expect(reach(calendar)).toEqual([{ of: 'quarter', from: 1, to: 1.25, when: '第1四半期' }]);
  });

  it('is at the end of the year before for January to March under fiscal years', () => {
    const chart = trend([...actuals(2020, [5, 6]), statement('actual', 'CY2021Q1', { value: '2' })]);
    expect(reach(chart)).toEqual([{ of: 'quarter', from: 0.75, to: 1, when: '第1四半期' }]);
  });

  it('is its day within the year', () => {
    const [day] = trend([
      ...actuals(2020, [5, 6]),
      statement('actual', '2021-10-01', { value: '2' }),
    ]).stretches;
    expect(day).toMatchObject({ of: 'day', slot: 1, when: '10月1日' });
    expect(day!.from).toBeCloseTo(1.5);
    const [last] = trend([statement('actual', '2022-03-31', { value: '2' })]).stretches;
    expect(last!.to).toBe(1);
  });

  it('is all years for a target of every year or of none, but not the slot of the last target', () => {
    const chart = trend([
      ...actuals(2020, [5]),
      target(2022, 8),
      statement('target', undefined, { value: '9', everyYear: true }),
      statement('target', undefined, { value: '12' }),
    ]);
    expect(reach(chart)).toEqual([
      { of: 'every_year', from: 0, to: 3, when: '毎年度' },
      { of: 'undated', from: 0, to: 3, when: undefined },
    ]);
    expect(chart.slots.at(-1)?.role).toBe('target');
  });

  it('has no place without a year on the axis', () => {
    expect(trend([statement('target', undefined, { value: '9' })]).stretches).toEqual([]);
  });

  it('counts for the scale, and is never joined with a year', () => {
    const chart = trend([...actuals(2020, [5]), statement('actual', 'FY2021Q1', { value: '480' })]);
    expect(chart.scale.to).toBe(500);
    expect(chart.segments).toEqual([]);
    expect(movingSeries(chart).flatMap(({ values }) => values)).not.toContain(480);
  });

  it('of what stood before is drawn too, as its own', () => {
    const old = statement('actual', 'FY2015/FY2017', { value: '3' }) as ReturnType<typeof statement> & {
      period: string;
    };
    const chart = trend(actuals(2020, [5]), {
      formers: [{ id: 'old', name: '前', until: 2020, word: '定義の変更', observations: [old] }],
    });
    expect(chart.stretches).toMatchObject([{ former: 0, from: 0, to: 3 }]);
  });
});

describe('the value that the page is about', () => {
  it('is that of the year before that of a day in it, and the last quarter where there is no year', () => {
    const day = statement('actual', '2021-10-01', { value: '2' });
    expect(trend([...actuals(2021, [5]), day]).stretches[0]?.current).toBe(false);
    const quarters = trend([
      statement('actual', 'FY2021Q3', { value: '2' }),
      statement('actual', 'FY2021Q4', { value: '3' }),
    ]);
    expect(quarters.stretches.map(({ current }) => current)).toEqual([false, true]);
    expect(quarters.rows.map(({ current }) => current)).toEqual([false, true]);
    const labels = sceneOf(quarters, frames.xl).parts.flatMap((part) =>
      part.is === 'label' ? part.label.lines.flat() : [],
    );
    expect(labels).toContainEqual({ text: '3', look: 'hero' });
    expect(labels).toContainEqual({ text: '第4四半期', look: 'caption' });
  });
});

describe('the picture', () => {
  it('draws a span as long as its years, with its ends', () => {
    const [span] = linesOf(ofOtherTimes, 'span');
    const slot = 100 / ofOtherTimes.slots.length;
    expect(span!.from.x).toBe(0);
    expect(span!.to.x).toBeCloseTo(6 * slot, 1);
    expect(span!.from.y).toBe(span!.to.y);
    const ends = sceneOf(ofOtherTimes, frames.xl).parts.flatMap((part) =>
      part.is === 'path' && part.look === 'end' ? [part.x] : [],
    );
    expect(ends).toEqual([span!.from.x, span!.to.x]);
  });

  it('draws a quarter as wide as it is, and a target of every year over all of them', () => {
    const [quarter] = linesOf(ofOtherTimes, 'quarter');
    const slot = 100 / ofOtherTimes.slots.length;
    expect(quarter!.to.x - quarter!.from.x).toBeGreaterThan(slot * 0.22);
    expect(quarter!.to.x - quarter!.from.x).toBeLessThan(slot * 0.25);
    expect(linesOf(ofOtherTimes, 'step')).toMatchObject([{ from: { x: 0 }, to: { x: 100 } }]);
  });

  it('draws quarters that follow each other as two', () => {
    const [one, other] = linesOf(
      trend([
        statement('actual', 'FY2021Q3', { value: '2' }),
        statement('actual', 'FY2021Q4', { value: '2' }),
      ]),
      'quarter',
    );
    expect(one!.to.x).toBeLessThan(other!.from.x);
  });

  it('draws a span that was not reached as such', () => {
    const chart = trend([
      ...actuals(2020, [5]),
      statement('actual', 'FY2021/FY2023', { value: '7', basis: 'planned' }),
      statement('actual', 'FY2024/FY2025', { value: '7', basis: 'expected' }),
    ]);
    expect(linesOf(chart, 'planned')).toHaveLength(1);
    expect(linesOf(chart, 'expected')).toHaveLength(1);
  });

  it('says value and period where there is room', () => {
    const words = sceneOf(ofOtherTimes, frames.xl).parts.flatMap((part) =>
      part.is === 'label' ? part.label.lines.map((runs) => runs.map(({ text }) => text).join('')) : [],
    );
    expect(words).toEqual(
      expect.arrayContaining(['現状値 132', '平成21〜26年', '61', '第1四半期', '目標 毎年度 80以下（時間）']),
    );
  });

  it('is painted alike on a page and in a file', () => {
    const frame = fixedFrame(1000, 400);
    const scene = sceneOf(ofOtherTimes, frame);
    expect(sceneMarkup(scene, pageInk)).toContain('class="t-quarter"');
    expect(sceneMarkup(scene, savedInk(typeSizes.saved))).not.toMatch(/undefined|class=/);
  });
});

it('a span without a number is a gap over its years, a quarter without one covers nothing', () => {
  const span = trend([
    ...actuals(2020, [5]),
    statement('baseline', 'FY2015/FY2017', { absence: 'unplaced' }),
  ]);
  expect(span.gaps).toMatchObject([{ from: 0, to: 2, look: 'hatch', role: 'baseline' }]);
  const quarter = trend([...actuals(2020, [5]), statement('actual', 'FY2021Q1', { absence: 'cancelled' })]);
  expect(quarter.gaps).toEqual([]);
  expect(quarter.rows.at(-1)).toMatchObject({ when: '令和3年度 第1四半期', word: '中止' });
});

it('a baseline of a single year is no stretch', () => {
  expect(trend([baseline(2018, 4), ...actuals(2020, [5])]).stretches).toEqual([]);
});
