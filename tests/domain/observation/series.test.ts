import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/domain/observation/series.ts';
import { current, type Observation } from '../../../src/domain/observation/observation.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const seriesFrom = (indicator: Record<string, unknown>) => {
  const publication = publicationOf(
    writtenSheet({ indicators: [{ id: 'm1-kpi-1', kind: 'kpi', name: '参加者数', ...indicator }] }),
  );
  return seriesOf(current(publication.indicators[0]!.observations));
};

describe('a series', () => {
  test('keeps the years in which no sheet has a column, as gaps', () => {
    const { slots, baseline } = seriesFrom({
      baseline: { period: '平成29年', value: '42' },
      actuals: { 令和2年度: '47', 令和3年度: '58' },
    });
    expect(slots.map(({ year, actual }) => [year, actual?.value ?? actual?.absence])).toEqual([
      [2017, undefined],
      [2018, undefined],
      [2019, undefined],
      [2020, '47'],
      [2021, '58'],
      [2022, 'after_sheet'],
    ]);
    expect(baseline).toMatchObject({ period: 'CY2017', value: '42' });
  });

  test('reaches as far as its last target', () => {
    const { slots, targets } = seriesFrom({
      actuals: { 令和2年度: 'cancelled', 令和3年度: '0' },
      targets: [
        { period: '令和6年度', value: '70' },
        { period: '令和4年度', value: '60' },
      ],
    });
    expect(slots.at(-1)).toEqual({ year: 2024 });
    expect(targets.map(({ period }) => period)).toEqual(['FY2022', 'FY2024']);
    expect(slots.map(({ actual }) => actual?.absence)).toEqual([
      'cancelled',
      undefined,
      'after_sheet',
      undefined,
      undefined,
    ]);
  });

  test('begins at the baseline of the first plan, and leaves out years that have lapsed', () => {
    const statedBy = { measureId: 'm1', fiscalYear: 'FY2021', phase: 'settled' } as const;
    const stated = (parts: Partial<Observation>): Observation => ({
      indicatorId: 'm1-kpi-1',
      measureId: 'm1',
      planId: 'p1',
      role: 'actual',
      statedBy,
      isNewest: true,
      isCurrent: true,
      isPrimary: true,
      ...parts,
    });
    const series = seriesOf(
      current([
        stated({ role: 'baseline', period: 'FY2024', value: '9' }),
        stated({ role: 'baseline', period: 'FY2018', value: '5' }),
        stated({ role: 'baseline', absence: 'unplaced' }),
        stated({ period: 'FY2019', value: '6' }),
        stated({ period: 'FY2020', absence: 'after_sheet', lapsed: true, isNewest: false, isCurrent: false }),
      ]),
    );
    expect(series.baseline).toMatchObject({ period: 'FY2018', value: '5' });
    expect(series.slots.find(({ year }) => year === 2020)).toEqual({ year: 2020 });
  });

  test('has no slots where nothing is dated', () => {
    expect(seriesOf([])).toEqual({ axis: 'FY', slots: [], targets: [] });
  });
});
