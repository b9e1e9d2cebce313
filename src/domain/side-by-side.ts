import type { Absence } from '../schema/cell.ts';
import { fromYen } from './money.ts';
import { periodYear } from './period.ts';
import { newestOf, type Indicator, type Project } from './publication.ts';
import { newest } from './series.ts';
import { spendingOf } from './spending.ts';

/** One figure by year in its own unit, to stand beside others. */
export interface YearlyFigure {
  /** What it is: an indicator, or 事業費 of a project. */
  of: { indicator: Indicator } | { project: Project };
  unit: string;
  cells: { period: string; value?: string; absence?: Absence; status?: 'provisional' | 'expected' }[];
}

/** An indicator's newest actuals, as far as they have the unit it has today. */
export function indicatorByYear(indicator: Indicator): YearlyFigure {
  const { unit } = newestOf(indicator.statements).printed;
  const cells = newest(indicator.observations).flatMap(
    ({ role, period, value, absence, status, unit: own }) =>
      role !== 'actual' || period === undefined || own !== unit
        ? []
        : [
            {
              period,
              ...(value === undefined ? {} : { value }),
              ...(absence && { absence }),
              ...(status && { status }),
            },
          ],
  );
  return { of: { indicator }, unit: unit ?? '', cells };
}

/** What a project cost, year by year, in the unit its newest sheet prints; 決算 only. */
export function costByYear(project: Project): YearlyFigure {
  const unit = newestOf(project.statements).printed.moneyUnit;
  const cells = spendingOf(project, 'settled').flatMap(({ period, cost }) =>
    cost
      ? [
          {
            period,
            ...(cost.yen === undefined ? {} : { value: fromYen(cost.yen, unit) }),
            ...(cost.absence && { absence: cost.absence }),
          },
        ]
      : [],
  );
  return { of: { project }, unit, cells };
}

/** The years that figures beside each other share: from the first to the last in which one of them is settled. */
export function sharedYears(figures: readonly YearlyFigure[]): number[] {
  const settled = figures.flatMap(({ cells }) => cells.filter(({ absence }) => absence !== 'not_settled'));
  const years = settled.map(({ period }) => periodYear(period));
  const first = Math.min(...years);
  return Array.from(
    { length: years.length === 0 ? 0 : Math.max(...years) - first + 1 },
    (_, index) => first + index,
  );
}
