import type { Observation } from '../../src/domain/observation/observation.ts';
import { seriesOf } from '../../src/domain/observation/series.ts';
import { trendOf, type Trend } from '../../src/charts/trend/trend.ts';
import type { TrendRequest } from '../../src/charts/trend/request.ts';

type Stated = Partial<
  Pick<
    Observation,
    'value' | 'absence' | 'basis' | 'status' | 'valueText' | 'targetDirection' | 'everyYear' | 'breakAt'
  >
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

/** Eleven years with what was cancelled, expected and planned, five targets on the way, and a change of plan. */
export const rich = trend(
  [
    baseline(2018, 450),
    statement('actual', 'FY2020', { absence: 'cancelled' }),
    ...actuals(2021, [495, 610, 845, 880, 930]),
    statement('actual', 'FY2026', { value: '1010', basis: 'expected' }),
    statement('actual', 'FY2027', { value: '1080', basis: 'planned' }),
    statement('actual', 'FY2028', { value: '1150', basis: 'planned' }),
    ...[500, 600, 700, 800, 900].map((value, index) => target(2020 + index, value)),
    target(2028, 1300),
  ],
  {
    currentYear: 2025,
    changes: [
      {
        year: 2025,
        word: '第6次総合計画（現状値も変更）',
        short: '計画と現状値の変更',
        before: '第5次総合計画',
        said: '令和7年度から計画が「第6次総合計画」になりました。現状値も変わりました',
        parts: false,
      },
    ],
  },
);

/** Values of six years together, of single years, of a quarter and of a day, and a target for every year. */
export const ofOtherTimes = trend(
  [
    statement('baseline', 'CY2009/CY2014', { value: '132' }),
    ...[118, 96, 104, 88, 91].map((value, index) =>
      statement('actual', `CY${2019 + index}`, { value: String(value) }),
    ),
    statement('actual', 'CY2024Q1', { value: '61' }),
    statement('actual', '2024-10-01', { value: '70', basis: 'expected' }),
    statement('target', undefined, { value: '80', valueText: '80以下', everyYear: true }),
  ],
  { unit: '時間', currentYear: 2023 },
);
