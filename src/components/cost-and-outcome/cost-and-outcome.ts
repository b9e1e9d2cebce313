import type { Cost } from '../../domain/money/cost.ts';
import { toYen, wholeYen } from '../../domain/money/money.ts';
import { newestCost } from '../../domain/money/spending.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { current } from '../../domain/observation/observation.ts';
import { indicatorToday } from '../../domain/over-years/indicator-today.ts';
import { newestOf, type Indicator, type Project } from '../../domain/publication/publication.ts';
import { moneyUnit } from '../../schema/money.ts';

/** What came of a project, in a number of one year. */
export interface Outcome {
  indicator: Indicator;
  actual: Observation & { period: string };
  /** Whole yen, where it is money too. */
  yen?: number;
}

/** What a project cost in its last settled year, and what came of it: in that year, else in the last year that has a number. */
export interface CostAndOutcomes {
  cost: Cost & { yen: number };
  outcomes: Outcome[];
}

/** Nothing where a project has no settled cost, or nothing that came of it is a number. */
export function costAndOutcomes(project: Project): CostAndOutcomes | undefined {
  const cost = newestCost(project);
  if (cost?.yen === undefined) return undefined;
  const outcomes = project.indicators
    .filter(({ statements }) => (newestOf(statements).kind ?? 'outcome') === 'outcome')
    .flatMap((indicator) => outcomeOf(indicator, cost.period) ?? []);
  return outcomes.length === 0 ? undefined : { cost: { ...cost, yen: cost.yen }, outcomes };
}

function outcomeOf(indicator: Indicator, period: string): Outcome | undefined {
  const { actual: last, lastNumber } = indicatorToday(indicator);
  const inYear = current(indicator.observations).find(
    (each) => each.role === 'actual' && each.period === period && each.basis === 'settled',
  );
  const actual = [inYear, last, lastNumber].find((each) => each?.value !== undefined);
  if (actual?.period === undefined || actual.value === undefined) return undefined;
  const yen = yenOf(actual.value, actual.unit);
  return {
    indicator,
    actual: { ...actual, period: actual.period },
    ...(yen === undefined ? {} : { yen }),
  };
}

/** Whole yen of a number whose unit is one of money. */
function yenOf(value: string, unit: string | undefined): number | undefined {
  const ofMoney = moneyUnit.options.find((each) => each === unit);
  return ofMoney && wholeYen(value, ofMoney) ? toYen(value, ofMoney) : undefined;
}
