import type { Observation } from '../../src/domain/observation/observation.ts';
import { seriesOf } from '../../src/domain/observation/series.ts';
import { trendOf, type Trend } from '../../src/charts/trend.ts';
import type { TrendRequest } from '../../src/charts/trend-request.ts';

type Stated = Partial<
  Pick<Observation, 'value' | 'absence' | 'basis' | 'status' | 'valueText' | 'targetDirection' | 'everyYear'>
>;

/** One statement, as a sheet makes it. */
export function statement(
  role: Observation['role'],
  period: string | undefined,
  stated: Stated,
): Observation {
  return {
    indicatorId: '103-kpi-10',
    measureId: '103',
    planId: '2020',
    role,
    ...(period === undefined ? {} : { period }),
    ...stated,
    statedBy: { measureId: '103', fiscalYear: 'FY2021', phase: 'settled' },
    isNewest: true,
    isCurrent: true,
    isPrimary: true,
  };
}

/** Actuals from a year on: a number, the word of an absence, or undefined for a year without a column. */
export function actuals(from: number, values: (number | NonNullable<Observation['absence']> | undefined)[]) {
  return values.flatMap((value, index) => {
    if (value === undefined) return [];
    const stated = typeof value === 'number' ? { value: String(value) } : { absence: value };
    return [statement('actual', `FY${from + index}`, stated)];
  });
}

/** The chart of some statements, for the year 2021 unless told otherwise. */
export function trend(observations: Observation[], request: Partial<TrendRequest> = {}): Trend {
  return trendOf(seriesOf(observations), {
    title: '転入世帯数',
    unit: '世帯',
    currentYear: 2021,
    ...request,
  });
}

export const baseline = (year: number, value: number) =>
  statement('baseline', `FY${year}`, { value: String(value) });
export const target = (year: number, value: number) =>
  statement('target', `FY${year}`, { value: String(value) });
