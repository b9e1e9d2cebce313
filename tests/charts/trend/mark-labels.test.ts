/** What each label of a chart wants: its words, its places, and what it says where there is less room. */
import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../../src/charts/trend/axis-labels.ts';
import { gapLabels } from '../../../src/charts/trend/gap-labels.ts';
import type { Label } from '../../../src/charts/scene/label.ts';
import {
  baseline as baselineLabel,
  changed,
  direction,
  former,
  hero,
  interimTarget,
  level,
  stretch,
  target as targetLabel,
  value,
} from '../../../src/charts/trend/mark-labels.ts';
import { frames } from '../../../src/charts/trend/frame.ts';
import { arrowPath, obstaclesOf } from '../../../src/charts/trend/labels.ts';
import { shapesOf } from '../../../src/charts/trend/shapes.ts';
import type { Trend } from '../../../src/charts/trend/trend.ts';
import { actuals, baseline, ofOtherTimes, rich, statement, target, trend } from '../statement.ts';
import { chartRoles } from '../../../src/text/chart.ts';

const roles = chartRoles();
const { normal } = frames;
const [narrow, wide] = normal.bands as [(typeof normal.bands)[number], (typeof normal.bands)[number]];
const shapes = (chart: Trend) => shapesOf(chart, normal);
const text = ({ lines }: Label) => lines.map((runs) => runs.map((run) => run.text).join('')).join('/');
const words = (labels: readonly Label[] = []) => [...new Set(labels.map(text))];
const richShapes = shapes(rich);
const markOf = (exact: string) => richShapes.marks.find(({ mark }) => mark.exact === exact)!;

describe('a value', () => {
  it('of the current year has its unit and what is to be remarked on it, and is never left out', () => {
    const first = trend([statement('actual', 'FY2021', { value: '58', status: 'provisional' })]);
    const wanted = hero(shapes(first).marks[0]!, { unit: '世帯' }, narrow);
    expect(wanted.required).toBe(true);
    expect(words(wanted.places)).toEqual(['58世帯 速報値']);
    expect(wanted.places[0]!.lines[0]![0]).toMatchObject({ look: 'hero' });
  });

  it('of another year has its number alone, and its basis under it', () => {
    expect(words(value(markOf('495'), richShapes).places)).toEqual(['495']);
    expect(words(value(markOf('1010'), richShapes).places)).toEqual(['1,010/見込み']);
  });

  it('stands under a mark in a valley, over one on a hill', () => {
    const valley = shapes(trend(actuals(2018, [9, 1, 9])));
    const [left, low] = valley.marks;
    expect(value(low!, valley).places[0]!.y).toBeGreaterThan(low!.y);
    expect(value(left!, valley).places[0]!.y).toBeLessThan(left!.y);
  });

  it('where the plan began is named, or its number alone', () => {
    const wanted = baselineLabel(markOf('450'), richShapes);
    expect(words(wanted.places)).toEqual(['現状値/450']);
    expect(words(wanted.otherwise)).toEqual(['450']);
  });
});

describe('a target', () => {
  it('is named with its unit, then without it, then the number alone', () => {
    const wanted = targetLabel(markOf('1300'), { words: roles, unit: '人' });
    expect([...words(wanted.places), ...words(wanted.otherwise)]).toEqual([
      '目標 1,300人',
      '目標 1,300',
      '1,300',
    ]);
  });

  it('on the way is a number, and the first of them says what the numbers are', () => {
    const { x, y } = markOf('600');
    const { places } = interimTarget(markOf('600'), { words: roles, isFirst: false });
    expect(words(places)).toEqual(['600']);
    expect(places.map((label) => [label.x, label.anchor, Math.sign(label.y - y)])).toEqual([
      [x, 'middle', -1],
      [x, 'middle', 1],
    ]);
    const first = interimTarget(markOf('500'), { words: roles, isFirst: true });
    expect([words(first.places), words(first.otherwise)]).toEqual([['目標 500'], ['500']]);
  });

  it('without a number has its word behind the arrow, out of its way', () => {
    const arrow = { x: 90, y: 100 };
    const down = direction({ ...arrow, direction: 'decrease' }, '減少');
    const up = direction({ ...arrow, direction: 'increase' }, '増加');
    expect(words(up.places)).toEqual(['増加/数値なし']);
    expect(up.places[0]!.y).toBeGreaterThan(arrow.y);
    expect(down.places[0]!.y).toBeLessThan(arrow.y);
  });

  it('of every year says so at an end of its line', () => {
    const [each] = shapes(ofOtherTimes).stretches.filter(({ mark }) => mark.of === 'every_year');
    const wanted = level(each!, { words: roles, unit: '時間' });
    expect(words(wanted.places)).toEqual(['目標 毎年度 80以下（時間）']);
    expect(wanted.places[0]).toMatchObject({ x: 100, anchor: 'end' });
  });
});

it('a span is named with its years, or by its number alone; a first figure says that it is one', () => {
  const { stretches } = shapes(
    trend([
      statement('baseline', 'FY2009/FY2014', { value: '132' }),
      ...actuals(2016, [1]),
      statement('actual', 'FY2016Q4', { value: '7', status: 'provisional' }),
    ]),
  );
  const [span, quarter] = stretches.map((each) => stretch(each, { words: roles, unit: '時間' }, wide));
  expect([words(span!.places), words(span!.otherwise)]).toEqual([
    ['現状値 132/平成21〜26年度'],
    ['現状値 132'],
  ]);
  expect(words(quarter!.places)).toEqual(['7/第4四半期 速報値']);
});

describe('a change', () => {
  const place = { x: 50, word: '第2期計画', short: '計画の変更', before: '第1期計画' };
  it('of plan has its name at the head of its line, or a shorter word anywhere on it', () => {
    const wanted = changed({ ...place, parts: false }, richShapes, wide);
    expect(wanted.required).toBe(true);
    expect(wanted.places.map(({ y }) => y)).toEqual([14]);
    expect(words(wanted.otherwise)).toEqual(['計画の変更']);
  });
  it('of plan has the shorter word where its name would reach back over the line', () => {
    const { places, otherwise } = changed({ ...place, x: 80, parts: false }, richShapes, narrow);
    expect([words(places), otherwise]).toEqual([['計画の変更'], undefined]);
  });
  it('of meaning has its word at the foot first, on either side', () => {
    const { places } = changed({ x: 50, word: '定義の変更', parts: true }, richShapes, wide);
    expect(places.slice(0, 2).map(({ anchor, y }) => [anchor, y])).toEqual([
      ['start', richShapes.bottom - 12],
      ['end', richShapes.bottom - 12],
    ]);
  });
  it('says what was before on its own side', () => {
    const before = former({ ...place, parts: true }, richShapes).places;
    expect(words(before)).toEqual(['第1期計画']);
    expect(before.every(({ anchor, dx }) => anchor === 'end' && dx < 0)).toBe(true);
  });
});

describe('the word of a gap', () => {
  const labels = (chart: Trend) =>
    gapLabels(shapes(chart), chart.slots, narrow).map(({ places, required }) => [required, ...words(places)]);
  it('is never left out, and says 中止 with its mark', () => {
    const [box] = gapLabels(shapes(trend(actuals(2020, [5, 'cancelled']))), [], wide);
    expect([box!.required, text(box!.places[0]!)]).toEqual([true, '―/中止']);
  });
  it('stands above a box that would tear it, where it is of Latin letters', () => {
    const chart = shapes(trend(actuals(2020, [5, 'cancelled', 7, 8, 6])));
    const [box] = chart.gaps;
    const inEnglish = { ...chart, gaps: [{ ...box!, word: 'cancelled' }] };
    const texts = (band: typeof narrow) => gapLabels(inEnglish, [], band)[0]!.places.map(text);
    expect(texts(wide)).toEqual(['―/cancelled', '―/cancelled']);
    expect(texts(narrow)[0]).toBe('―/cancelled');
    expect(gapLabels(inEnglish, [], narrow)[0]!.places[0]!.y).toBeLessThan(box!.y);
  });
  it('names the baseline where its slot does not', () => {
    expect(
      labels(trend([statement('baseline', 'FY2019', { absence: 'unplaced' }), ...actuals(2020, [5])]))[0],
    ).toContain('現状値/欄未特定');
  });
  it('may stand at the foot of its box, where a step lies through the middle', () => {
    const { places } = gapLabels(shapes(trend(actuals(2020, ['blank', 5]))), [], wide)[0]!;
    expect(places).toHaveLength(2);
    expect(places[1]!.y).toBeGreaterThan(places[0]!.y);
  });
});

describe('the years under a chart', () => {
  const years = (chart: Trend, band = narrow) =>
    axisLabels(chart.slots, shapes(chart), band)
      .map(text)
      .filter((word) => !/^\d/.test(word));
  it('all stand there where they fit', () => {
    expect(years(trend([...actuals(2020, [1, 2]), target(2022, 3)]))).toEqual([
      'R2',
      'R3',
      'R4',
      '目標',
      'R4',
    ]);
  });
  it('are thinned evenly from the current one', () => {
    const many = trend([baseline(2000, 1), ...actuals(2021, [5])]);
    const shown = years(many, wide);
    expect(shown).toContain('R3');
    const narrowly = years(many).map((word) => many.slots.findIndex(({ label }) => label === word));
    const steps = new Set(narrowly.slice(1).map((slot, index) => slot - narrowly[index]!));
    expect(steps.size).toBe(1);
    expect([...steps][0]).toBeGreaterThan(1);
  });
  it('are bold for the year that the page is about', () => {
    const labels = axisLabels(rich.slots, richShapes, wide);
    const looks = labels.flatMap(({ lines }) => lines.flat()).filter(({ look }) => look === 'axis-now');
    expect(looks).toEqual([{ text: 'R7', look: 'axis-now' }]);
  });
});

describe('what labels keep clear of', () => {
  it('is every mark but a step, and the whole of a span', () => {
    const { solid } = obstaclesOf(richShapes);
    expect(solid).toHaveLength(richShapes.marks.filter(({ interim }) => !interim).length);
    const times = shapes(ofOtherTimes);
    const span = obstaclesOf(times).solid.find(({ left }) => left.percent === 0)!;
    expect(span.right.percent).toBeCloseTo(37.5);
  });
});

it('labels rather lie on a band of later years than on a line, and rather on a line than on a box', () => {
  const { soft } = obstaclesOf(shapes(trend(actuals(2020, [5, 6, 'blank', 'after_sheet']))));
  const [box, wash, line] = soft.map(({ weight }) => weight);
  expect(wash!).toBeLessThan(line!);
  expect(line!).toBeLessThan(box!);
});

it('an arrow points up, down, or neither way', () => {
  const path = (way: 'increase' | 'decrease' | 'maintain') => arrowPath({ x: 0, y: 100, direction: way });
  expect(path('increase')).toMatch(/^M0 0V-/);
  expect(path('decrease')).toMatch(/^M0 0V\d/);
  expect(path('maintain')).not.toContain('V');
});
