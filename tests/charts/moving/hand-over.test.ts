import { expect, it } from 'vitest';
import { handedOver, taken } from '../../../src/charts/moving/hand-over.ts';
import { actuals, baseline, statement, target, trend } from '../statement.ts';

const chart = trend(
  [
    baseline(2018, 450),
    ...actuals(2021, [495, 610]),
    statement('actual', 'FY2023', { value: '700', valueText: '700以上<b>&', basis: 'expected' }),
    target(2022, 600),
    target(2026, 1300),
  ],
  { unit: '人', currentYear: 2022 },
);

it('is taken as it was, but for what is said to those who do not see it', () => {
  const { title: _title, sentence: _sentence, ...moving } = chart;
  expect(moving.segments.length).toBeGreaterThan(1);
  expect(moving.marks.some(({ current }) => current)).toBe(true);
  expect(taken(handedOver(chart))).toEqual(moving);
});

it('can stand in markup, and is short', () => {
  expect(handedOver(chart)).not.toMatch(/[<&]/);
  expect(handedOver(chart).length).toBeLessThan(0.65 * JSON.stringify(chart).length);
});
