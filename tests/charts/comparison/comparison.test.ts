import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../src/charts/comparison/comparison.ts';
import type { Observation } from '../../../src/domain/observation/observation.ts';
import { actuals, baseline, statement, target } from '../statement.ts';

const withUnit = (unit: string, stated: Observation[]) => stated.map((each) => ({ ...each, unit }));
const households = {
  title: '転入世帯数',
  unit: '世帯',
  stated: withUnit('世帯', [
    baseline(2018, 42),
    ...actuals(2020, [47, 58, 'after_sheet', 'after_sheet', 'after_sheet']),
    target(2024, 50),
  ]),
};
const visits = {
  title: 'アクセス件数',
  unit: '件',
  stated: withUnit('件', [
    statement('baseline', undefined, { absence: 'unplaced' }),
    ...actuals(2021, [200, 'cancelled', 100]),
  ]),
};
const people = {
  title: '人口の社会増減',
  unit: '人',
  stated: withUnit('人', [baseline(2018, -11), ...actuals(2020, [-74])]),
};
const tourists = {
  title: '観光客',
  unit: '千人',
  stated: withUnit('千人', [baseline(2019, 100), ...actuals(2020, [80, undefined, 310])]),
};

describe('indicators beside each other', () => {
  it('have the same columns, whatever each of them has values for', () => {
    const charts = comparisonOf([households, visits, people, tourists], 'own').map(
      ({ published }) => published,
    );
    for (const { slots } of charts)
      expect(slots.map(({ year, role }) => year ?? role)).toEqual([
        'baseline', 2018, 2019, 2020, 2021, 2022, 2023, 2024, 'target',
      ]); // prettier-ignore
    expect(charts.map(({ slots }) => [slots[0]?.label, slots.at(-1)?.label])).toEqual([
      ['', '目標'],
      ['現状値', ''],
      ['', ''],
      ['', ''],
    ]);
    const placed = charts.map(({ marks }) => marks.map(({ slot, exact }) => [slot, exact]));
    expect(placed[0]).toEqual([
      [1, '42'],
      [3, '47'],
      [4, '58'],
      [8, '50'],
    ]);
    expect(placed[1]).toEqual([
      [4, '200'],
      [6, '100'],
    ]);
  });

  it('have no column that none of them needs', () => {
    const [only] = comparisonOf([people], 'own');
    expect(only?.published.slots.map(({ label }) => label)).toEqual(['H30', 'R1', 'R2']);
  });

  it('are never joined over a gap, and every gap has its word', () => {
    const [chart, other] = comparisonOf([visits, tourists], 'own').map(({ published }) => published);
    expect(chart?.segments).toEqual([]);
    expect(chart?.gaps.map(({ word }) => word)).toEqual(['欄未特定', '中止']);
    expect(other?.segments.map(({ from, to }) => [from.exact, to.exact])).toEqual([['100', '80']]);
    expect(other?.rows.find(({ when }) => when === '令和3年度')).toMatchObject({ word: '欄なし' });
  });

  it('have each its own scale in their own units', () => {
    const charts = comparisonOf([households, tourists], 'own');
    expect(charts.map(({ published }) => published.scale)).toEqual([
      { from: 0, to: 60 },
      { from: 0, to: 400 },
    ]);
    expect(charts.every(({ index }) => index === undefined)).toBe(true);
  });

  it('share one scale as indices, which say that they are indices', () => {
    const [one, other] = comparisonOf([households, tourists], 'index').map(({ index }) => index);
    if (!one || !other || !('trend' in one) || !('trend' in other)) throw new Error('no index');
    expect(one.trend.marks.map(({ exact }) => exact)).toEqual(['100.0', '111.9', '138.1', '119.0']);
    expect(other.trend.marks.map(({ exact }) => exact)).toEqual(['100.0', '80.0', '310.0']);
    expect([one.trend.scale, other.trend.scale]).toEqual(Array(2).fill({ from: 0, to: 400 }));
    expect(one.trend.sentence).toContain('現状値を100とした指数');
    expect(one.trend.unit).toBeUndefined();
    expect(one.baseline).toMatchObject({ value: '42', unit: '世帯' });
  });

  it('share a scale that has room for a target without a year, and for the number over the highest value', () => {
    const undated = {
      title: '貸出冊数',
      unit: '冊',
      stated: withUnit('冊', [
        statement('baseline', undefined, { value: '100' }),
        statement('target', undefined, { value: '376' }),
      ]),
    };
    const scaleOf = (...compared: Parameters<typeof comparisonOf>[0][]) =>
      compared.map((each) => {
        const [{ index } = {}] = comparisonOf(each, 'index');
        return index && 'trend' in index ? index.trend.scale : undefined;
      });
    expect(scaleOf([undated, households], [undated])).toEqual([
      { from: 0, to: 400 },
      { from: 0, to: 120 },
    ]);
  });

  it('that cannot be indexed say why, and keep the published numbers', () => {
    const shown = comparisonOf([people, visits, households], 'index');
    expect(shown.map(({ index }) => index && 'refused' in index && index.refused)).toEqual([
      'negative_baseline',
      'no_baseline',
      false,
    ]);
    expect(shown[0]?.published.rows.flatMap(({ text }) => text ?? [])).toEqual(['−11', '−74']);
  });

  it('leave out what counts in another unit than today, and say so', () => {
    const changed = { ...tourists, stated: [...withUnit('人', actuals(2017, [90_000])), ...tourists.stated] };
    const [shown] = comparisonOf([changed], 'own');
    expect(shown?.otherUnits).toBe(true);
    expect(shown?.published.slots[0]?.year).toBe(2019);
  });

  it('make the last year that a sheet speaks of the current one', () => {
    const charts = comparisonOf([households, visits], 'own').map(({ published }) => published);
    expect(charts.map(({ marks }) => marks.find(({ current }) => current)?.exact)).toEqual(['58', '100']);
  });

  it('may have no values at all', () => {
    const [empty] = comparisonOf([{ title: 'まだない', stated: [] }], 'index');
    expect(empty?.published).toMatchObject({ slots: [], marks: [] });
    expect(empty?.index).toEqual({ refused: 'no_baseline' });
  });
});
