/** A change of plan, of counting, of unit or of meaning is one line with a word, from one description. */
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/charts/moving/annotations.ts';
import { indicatorTrend } from '../../../src/charts/trend/indicator-trend.ts';
import { movingSeries } from '../../../src/charts/moving/series.ts';
import { savedChart } from '../../../src/charts/trend/saved-trend.ts';
import { sceneOf } from '../../../src/charts/trend/scene.ts';
import { frames } from '../../../src/charts/trend/frame.ts';
import { planChanges } from '../../../src/charts/trend/change.ts';
import type { Trend } from '../../../src/charts/trend/trend.ts';
import { publicationOf, publicationWith, writtenPlan, writtenSheet } from '../../domain/invented-city.ts';
import { actuals, rich, statement, target, trend } from '../statement.ts';

const joined = (chart: Trend) =>
  chart.segments.map(({ from, to }) => [chart.slots[from.slot]?.year, chart.slots[to.slot]?.year]);

const wordsOf = (chart: Trend, size: keyof typeof frames = 'xl') =>
  sceneOf(chart, frames[size]).parts.flatMap((part) =>
    part.is === 'label'
      ? [part.label.lines.map((runs) => runs.map(({ text }) => text).join('')).join('/')]
      : [],
  );

const breakLines = (chart: Trend) =>
  sceneOf(chart, frames.xl).parts.flatMap((part) =>
    part.is === 'line' && part.look === 'break' ? [part] : [],
  );

const counted = trend([
  ...actuals(2018, [120, 130]),
  ...[290, 310].map((value, index) =>
    statement('actual', `FY${2020 + index}`, { value: String(value), breakAt: 'FY2020' }),
  ),
]);

describe('another way of counting', () => {
  it('is told once, from the rows that say it, and nothing is joined across', () => {
    expect(counted.breaks).toEqual([{ slot: 2, word: '数え方の変更', parts: true }]);
    expect(joined(counted)).toEqual([
      [2018, 2019],
      [2020, 2021],
    ]);
    expect(counted.sentence).toContain('。令和2年度から数え方が変わりました。');
    expect(wordsOf(counted)).toContain('数え方の変更');
  });

  it('before the first year has no line', () => {
    const chart = trend([statement('actual', 'FY2020', { value: '1', breakAt: 'FY2020' })]);
    expect(chart.breaks).toEqual([]);
    expect(chart.sentence).not.toContain('数え方');
  });
});

describe('another plan', () => {
  it('joins what was reached, and parts its targets from those before', () => {
    expect(joined(rich)).toContainEqual([2024, 2025]);
    const last = (chart: Trend) =>
      sceneOf(chart, frames.xl).parts.find((part) => part.is === 'line' && part.look === 'target');
    const [line] = breakLines(rich);
    expect(last(rich)).toMatchObject({ from: { x: line!.from.x } });
    const single = trend([...actuals(2023, [1, 2, 3]), target(2028, 9)], {
      changes: [{ year: 2025, word: '第2期', parts: false }],
    });
    expect(single.targetFrom).toBe(2);
    const { values } = movingSeries(single).find(({ look }) => look === 'target')!;
    expect(values.slice(0, 3)).toEqual([null, null, 9]);
  });

  it('does not cut the line of a target that ends before it', () => {
    const chart = trend([...actuals(2023, [1, 2, 3]), target(2024, 9)], {
      changes: [{ year: 2025, word: '第2期', parts: false }],
    });
    expect(chart.targetFrom).toBe(0);
  });

  it('has its name where there is room, else the word for it, and one line through the whole picture', () => {
    expect(wordsOf(rich)).toEqual(expect.arrayContaining(['第6次総合計画（現状値も変更）', '第5次総合計画']));
    expect(breakLines(rich)).toHaveLength(1);
    expect(breakLines(rich)[0]!.from.y).toBeLessThan(14);
    const early = trend(actuals(2018, [1, 2, 3, 4]), {
      changes: [2019, 2020].map((year) => ({
        year,
        word: 'とても長い名前のまちづくり総合計画後期基本計画',
        short: '計画の変更',
        parts: false,
      })),
    });
    expect(wordsOf(early)).toContain('計画の変更');
  });

  it('that changes with the way of counting is one line with two words', () => {
    const both = trend(
      [...actuals(2019, [1]), statement('actual', 'FY2020', { value: '2', breakAt: 'FY2020' })],
      { changes: [{ year: 2020, word: '第2期', parts: false }] },
    );
    expect(both.breaks.map(({ word }) => word)).toEqual(['数え方の変更', '第2期']);
    expect(breakLines(both)).toHaveLength(1);
    expect(wordsOf(both)).toEqual(expect.arrayContaining(['数え方の変更', '第2期']));
  });
});

describe('the same changes in every painting', () => {
  const ink = { family: '', size: 13 };
  it('stand in the saved picture', () => {
    const saved = savedChart(rich, { title: '', context: '', period: '', source: '', site: '' });
    expect(saved).toContain('第6次総合計画（現状値も変更）');
    expect(saved).toContain('stroke-dasharray="1 5"');
  });

  it('stand in the chart that moves, once each year', () => {
    const drawn = annotationsOf(rich, (name) => name, ink);
    const breaks = Object.entries(drawn).filter(([name]) => name.startsWith('break'));
    expect(breaks).toHaveLength(1);
    expect(breaks[0]![1]).toMatchObject({
      xMin: rich.breaks[0]!.slot - 0.5,
      label: { content: ['計画と現状値の変更'] },
    });
  });
});

describe('the plans of an indicator', () => {
  const indicator = { id: 'm1-kpi-1', kind: 'kpi', name: '参加者数', unit: '人' };
  const plans = [
    { id: 'p1', from: '令和2年度', to: '令和3年度', name: '第1期計画' },
    { id: 'p2', from: '令和4年度', to: '令和8年度', name: '第2期計画' },
  ];
  const published = (first: object, second: object) =>
    publicationWith(
      { plans: plans.map(writtenPlan) },
      writtenSheet({ indicators: [{ ...indicator, actuals: { 令和3年度: '5' }, ...first }] }),
      writtenSheet({
        plan: 'p2',
        fiscalYear: '令和4年度',
        columns: { indicators: ['令和4年度'] },
        indicators: [{ ...indicator, actuals: { 令和4年度: '6' }, ...second }],
      }),
    ).indicators[0]!;

  it('change where the next one begins', () => {
    expect(planChanges(published({}, {}))).toEqual([
      {
        year: 2022,
        word: '第2期計画',
        short: '計画の変更',
        before: '第1期計画',
        said: '令和4年度から計画が「第2期計画」になりました',
        parts: false,
      },
    ]);
  });

  it('are told to begin elsewhere where their baselines differ, and only there', () => {
    const one = { baseline: { period: '令和元年度', value: '3' } };
    const other = { baseline: { period: '令和3年度', value: '5' } };
    expect(planChanges(published(one, other))).toMatchObject([
      { word: '第2期計画（現状値も変更）', short: '計画と現状値の変更' },
    ]);
    expect(planChanges(published(one, one))).toMatchObject([{ word: '第2期計画' }]);
    expect(planChanges(published(one, {}))).toMatchObject([{ word: '第2期計画' }]);
  });

  it('do not change where one plan has it', () => {
    const [alone] = publicationOf(writtenSheet({ indicators: [indicator] })).indicators;
    expect(planChanges(alone!)).toEqual([]);
  });

  it('stand in the picture of the indicator, and so does another unit, whose years are not said to be empty', () => {
    const changed = published({ unit: '千人' }, {});
    const { chart, otherUnits } = indicatorTrend(changed);
    expect(otherUnits).toBe(true);
    expect(chart.breaks.map(({ word, slot }) => [word, slot])).toEqual([
      ['単位の変更', 1],
      ['第2期計画', 1],
    ]);
    expect(chart.rows[0]).toMatchObject({ when: '令和3年度', word: '別の単位' });
    expect(chart.marks.map(({ exact }) => exact)).toEqual(['6']);
  });
});
