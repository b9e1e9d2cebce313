import { current } from './observation.ts';
import type { Absence } from '../../schema/absence.ts';
import type { Basis } from '../../schema/basis.ts';
import { newestMoneyUnit } from '../money/cost.ts';
import { fromYen } from '../money/money.ts';
import { periodYear } from './period.ts';
import { newestOf, type Indicator, type Project } from '../publication/publication.ts';
import { spendingOf } from '../money/spending.ts';

/** One figure by year in its own unit, to stand beside others. */
export interface YearlyFigure {
  /** What it is: an indicator, or 事業費 of a project. */
  of: { indicator: Indicator } | { project: Project };
  unit: string;
  cells: { period: string; value?: string; absence?: Absence; basis?: Basis; status?: 'provisional' }[];
}

/** An indicator's newest actuals, as far as they have the unit it has today. */
export function indicatorByYear(indicator: Indicator): YearlyFigure {
  const { unit } = newestOf(indicator.statements).printed;
  const cells = current(indicator.observations).flatMap(
    ({ role, period, value, absence, basis, status, unit: own }) =>
      role !== 'actual' || period === undefined || own !== unit
        ? []
        : [
            {
              period,
              ...(value === undefined ? {} : { value }),
              ...(absence && { absence }),
              ...(basis && { basis }),
              ...(status && { status }),
            },
          ],
  );
  return { of: { indicator }, unit: unit ?? '', cells };
}

/** What a project cost, year by year, in the unit of the newest sheet that states one of these amounts; 決算 only. */
export function costByYear(project: Project): YearlyFigure {
  const costs = spendingOf(project, 'settled').flatMap(({ cost }) => cost ?? []);
  const unit = newestMoneyUnit(costs);
  if (unit === undefined) return { of: { project }, unit: '', cells: [] };
  const cells = costs.map(({ period, yen, absence }) => ({
    period,
    ...(yen === undefined ? {} : { value: fromYen(yen, unit) }),
    ...(absence && { absence }),
  }));
  return { of: { project }, unit, cells };
}

/** The years that figures beside each other share: from the first to the last of which a sheet says something of one of them. */
export function sharedYears(figures: readonly YearlyFigure[]): number[] {
  const spoken = figures.flatMap(({ cells }) => cells.filter(({ absence }) => absence !== 'after_sheet'));
  const years = spoken.map(({ period }) => periodYear(period));
  const first = Math.min(...years);
  return Array.from(
    { length: years.length === 0 ? 0 : Math.max(...years) - first + 1 },
    (_, index) => first + index,
  );
}
