import { describe, expect, it } from 'vitest';
import { windowOf, withoutRoles } from '../../src/charts/trend-window.ts';
import { actuals, baseline, statement, target, trend } from './statement.ts';

const whole = trend([
  baseline(2018, 42),
  ...actuals(2020, [47, 58, 'after_sheet', 'after_sheet', 'after_sheet']),
  target(2024, 50),
]);

describe('some years of a chart', () => {
  const part = windowOf(whole, 3, 5);

  it('have their slots and always the target', () => {
    expect(part.slots.map(({ label }) => label)).toEqual(['R3', 'R4', 'R5', '目標']);
    expect(part.rows.map(({ slot }) => slot)).toEqual([0, 1, 2, 3]);
  });
  it('have their own marks, lines and gaps, and no line whose other end is outside', () => {
    expect(part.marks.map(({ slot, exact }) => [slot, exact])).toEqual([
      [0, '58'],
      [3, '50'],
    ]);
    expect(part.segments).toEqual([]);
    expect(part.gaps).toMatchObject([{ from: 1, to: 2, word: '後の年度' }]);
  });
  it('keep the scale, so that heights keep their meaning', () => {
    expect(windowOf(whole, 0, 2).scale).toEqual(whole.scale);
  });
  it('keep the level an arrow starts from', () => {
    const up = statement('target', 'FY2024', { targetDirection: 'increase', valueText: '増加' });
    const chart = trend([baseline(2018, -11), ...actuals(2020, [-74, -61]), up]);
    expect(windowOf(chart, 2, 6).arrow).toMatchObject({ slot: 5, from: { slot: 0, value: -11 } });
  });
});

describe('a chart without a role', () => {
  it('has neither its marks nor its rows nor lines to them', () => {
    const chart = withoutRoles(whole, new Set(['baseline', 'target'] as const));
    expect(chart.marks.map(({ role }) => role)).toEqual(['actual', 'actual']);
    expect(chart.segments.map(({ kind }) => kind)).toEqual(['actual']);
    expect(chart.slots).toEqual(whole.slots);
  });
});
