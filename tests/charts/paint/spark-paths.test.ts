import { expect, it } from 'vitest';
import { sceneOf } from '../../../src/charts/trend/scene.ts';
import { sparkPaths } from '../../../src/charts/paint/spark-paths.ts';
import { sparkFrame } from '../../../src/charts/trend/frame.ts';
import { actuals, baseline, ofOtherTimes, rich, statement, target, trend } from '../statement.ts';

const paths = (chart: ReturnType<typeof trend>) => sparkPaths(sceneOf(chart, sparkFrame));
const strokes = (path = '') => path.split('M').length - 1;

it('paints what was reached as lines and dots, the target as a line, and where it began as a dotted one', () => {
  const {
    target: aim,
    link,
    line,
    dots,
  } = paths(trend([baseline(2018, 42), ...actuals(2020, [47, 58]), target(2024, 50)]));
  expect([aim, link, line, dots].map(strokes)).toEqual([1, 1, 1, 2]);
  expect(dots).toMatch(/^M[\d.]+ [\d.]+h0M[\d.]+ [\d.]+h0$/);
});

it('does not paint what is planned as reached', () => {
  const { link, line } = paths(rich);
  expect(strokes(line)).toBe(5);
  expect(strokes(link)).toBe(2);
});

it('paints spans and quarters as long as they are', () => {
  const { line, target: aim } = paths(ofOtherTimes);
  const slot = 100 / ofOtherTimes.slots.length;
  expect(line).toContain(`L${Math.round(6 * slot * 100) / 100} `);
  expect(strokes(aim)).toBe(1);
});

it('has no path for what is not there', () => {
  expect(paths(trend([]))).toEqual({});
  expect(Object.keys(paths(trend([statement('actual', 'FY2021', { value: '1' })])))).toEqual(['dots']);
});
