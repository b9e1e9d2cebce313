import { describe, expect, it } from 'vitest';
import { handedOver, taken } from '../../../src/charts/moving/hand-over.ts';
import { movingSeries } from '../../../src/charts/moving/series.ts';
import type { Trend } from '../../../src/charts/trend/trend.ts';
import { actuals, baseline, statement, target, trend } from '../statement.ts';

/** As a page hands a chart over. */
const overAndTaken = (chart: Trend) => taken(handedOver(chart));

const chart = overAndTaken(
  trend(
    [
      baseline(2018, 450),
      ...actuals(2021, [495, 610]),
      statement('actual', 'FY2023', { value: '700', basis: 'expected' }),
      statement('actual', 'FY2024', { value: '800', basis: 'planned' }),
      target(2022, 600),
      target(2023, 650),
      target(2026, 1300),
    ],
    { unit: '人', currentYear: 2022 },
  ),
);
const series = movingSeries(chart);
const of = (label: string) => series.find((each) => each.label === label)!;
const slotOf = (label: string) => chart.slots.findIndex((slot) => slot.label === label);

describe('the series of a moving chart', () => {
  it('are what was reached, expected, planned, aimed at, and where it began', () => {
    expect(series.map(({ label, look }) => [label, look])).toEqual([
      ['実績', 'actual'],
      ['見込み', 'expected'],
      ['計画', 'planned'],
      ['目標', 'target'],
      ['現状値', 'baseline'],
    ]);
  });

  it('say their own values with unit and basis, and nothing where a line only passes', () => {
    expect(of('実績').says.filter(Boolean)).toEqual(['実績 495人', '実績 610人']);
    expect(of('見込み').says.filter(Boolean)).toEqual(['見込み 700人']);
    // The line to what is expected begins at the last value that was reached.
    expect(of('見込み').values.filter((value) => value !== null)).toEqual([610, 700]);
    expect(of('見込み').joined).toEqual([slotOf('R5')]);
  });

  it('step from target to target, and lead on dashed from the last step, which they do not join', () => {
    const { values, joined, dashed, says } = of('目標');
    expect(values.slice(0, slotOf('R4'))).toEqual(new Array(slotOf('R4')).fill(null));
    expect(values.slice(slotOf('R4'), slotOf('R5') + 1)).toEqual([600, 650]);
    expect(new Set(values.slice(slotOf('R5') + 1))).toEqual(new Set([1300]));
    expect(joined).not.toContain(slotOf('R5') + 1);
    expect(Math.min(...dashed!)).toBe(slotOf('R5') + 1);
    expect(says.filter(Boolean)).toEqual(['目標 600人', '目標 650人', '目標 1,300人']);
  });

  it('a single target lies over the whole picture', () => {
    const [, single] = movingSeries(overAndTaken(trend([...actuals(2020, [47]), target(2024, 50)])));
    expect(new Set(single!.values)).toEqual(new Set([50]));
  });

  it('a first figure is one that was reached, and says that it is the first', () => {
    const first = trend([statement('actual', 'FY2020', { value: '5', status: 'provisional' })], {
      unit: '件',
    });
    expect(movingSeries(first)[0]?.says.filter(Boolean)).toEqual(['実績 5件（速報値）']);
  });
});
