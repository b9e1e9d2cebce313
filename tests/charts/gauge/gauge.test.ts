import { describe, expect, it } from 'vitest';
import { gaugeOf } from '../../../src/charts/gauge/gauge.ts';

describe('a value against its target', () => {
  it('starts at zero and shares one place for the target', () => {
    const [one, other] = [
      gaugeOf({ actual: { value: '58' }, target: { value: '50' } }),
      gaugeOf({ actual: { value: '5' }, target: { value: '10' } }),
    ];
    expect(one.target).toBe(other.target);
    expect(one.bar?.from).toBe(0);
    expect(one.bar!.to / one.target!).toBeCloseTo(58 / 50);
    expect(other.bar!.to / other.target!).toBeCloseTo(0.5);
  });

  it('stays inside where the value is far beyond the target', () => {
    const { bar, target } = gaugeOf({ actual: { value: '5000' }, target: { value: '10' } });
    expect(bar!.to).toBeLessThanOrEqual(98);
    expect(bar!.to / target!).toBeCloseTo(500);
  });

  it('runs to the left of zero below zero, with the baseline and an arrow for a direction', () => {
    const gauge = gaugeOf({
      actual: { value: '-61' },
      baseline: { value: '-11' },
      target: { targetDirection: 'increase', valueText: '増加' },
    });
    expect(gauge.bar?.to).toBe(gauge.zero);
    expect(gauge.bar!.from).toBeGreaterThanOrEqual(0);
    expect(gauge.zero!).toBeLessThan(100);
    expect(gauge.baseline!).toBeGreaterThan(gauge.bar!.from);
    expect(gauge.baseline!).toBeLessThan(gauge.zero!);
    expect(gauge).toMatchObject({ arrow: { direction: 'increase', word: '増加' } });
    expect(gauge).not.toHaveProperty('target');
  });

  it('is an empty box and no bar where there is no value; zero is a value', () => {
    expect(gaugeOf({ actual: { absence: 'cancelled' }, target: { value: '1400' } })).toEqual({
      words: { baseline: '現状値', target: '目標', actual: '実績' },
      absent: true,
      target: 62,
    });
    expect(gaugeOf({ actual: { value: '0' }, target: { value: '10' } })).toMatchObject({
      absent: false,
      bar: { from: 0, to: 0 },
    });
  });
});
