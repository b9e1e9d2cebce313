import Big from 'big.js';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { improvement, type Aim } from '../../domain/rating/change.ts';
import type { Cost } from '../../domain/money/cost.ts';
import { current, isFirm, type Observation } from '../../domain/observation/observation.ts';
import { newestOf, type Indicator, type Project, type Sheet } from '../../domain/publication/publication.ts';
import { spendingOf } from '../../domain/money/spending.ts';
import type { Asked } from '../asked.ts';
import { isYearAfter, runsOf } from '../../domain/observation/run.ts';
import { sheetStating } from '../sheet-stating.ts';

/** A project cost more every year, while one of its outcomes got worse every year. */
export interface CostUpOutcomeDown extends Asked {
  rule: 'cost_up_outcome_down';
  project: SheetProject;
  outcome: SheetIndicator;
  better: 'higher' | 'lower';
  /** At least three fiscal years in a row. */
  years: CostAndOutcome[];
}

/** One fiscal year of a project, with both numbers known. */
export interface CostAndOutcome {
  period: string;
  cost: Cost & { yen: number };
  actual: Observation & { value: string };
}

/**
 * For how many fiscal years in a row the cost must rise and the outcome get worse: three, which is two steps. A single step
 * happens by chance, and a cost that is large once (a purchase, a renewed page) is no trend.
 */
export const yearsOfTrend = 3;

/**
 * Asks of the project's settled costs (決算) beside each of its outcomes that is better one way (our reading, from the
 * register). Only numbers that stand: an amount that could not be placed, an actual that is expected, provisional or
 * absent ends the row of years. A running total is left out, because it has no figure of its own for a year.
 */
export function costUpOutcomeDown(project: Project): CostUpOutcomeDown[] {
  const costs = spendingOf(project, 'settled').flatMap(({ cost }) => (cost && isKnown(cost) ? cost : []));
  if (costs.length < yearsOfTrend) return [];
  return project.indicators.flatMap((outcome) =>
    runsOf(yearsOf(costs, outcome), apart(outcome))
      .filter((years) => years.length >= yearsOfTrend)
      .flatMap((years) => asked(project, outcome, years)),
  );
}

function yearsOf(costs: readonly CostAndOutcome['cost'][], { observations }: Indicator): CostAndOutcome[] {
  const actuals = new Map(
    current(observations).flatMap((each) => (isFirmActual(each) ? [[each.period, each] as const] : [])),
  );
  return costs.flatMap((cost) => {
    const actual = actuals.get(cost.period);
    return actual ? [{ period: cost.period, cost, actual }] : [];
  });
}

/** Whether a year goes on where the one before it left off: the next year, dearer, and with a worse outcome in the same unit. */
function apart({ reading: { direction, runningTotal } }: Indicator) {
  return (before: CostAndOutcome, after: CostAndOutcome): boolean => {
    if ((direction !== 'higher' && direction !== 'lower') || runningTotal) return false;
    const aim: Aim = { better: direction };
    return (
      isYearAfter(before, after) &&
      after.cost.yen > before.cost.yen &&
      after.actual.unit === before.actual.unit &&
      improvement(before.actual.value, after.actual.value, aim).lt(new Big(0))
    );
  };
}

function asked(project: Project, outcome: Indicator, years: CostAndOutcome[]): CostUpOutcomeDown[] {
  const last = years.at(-1);
  const sheet: Sheet | undefined = last && sheetStating(project.statements, last.cost.statedBy);
  const { direction } = outcome.reading;
  if (!sheet || (direction !== 'higher' && direction !== 'lower')) return [];
  return [
    {
      rule: 'cost_up_outcome_down',
      sheet,
      indicators: [outcome.id],
      projects: [project.id],
      project: newestOf(project.statements).printed,
      outcome: newestOf(outcome.statements).printed,
      better: direction,
      years,
    },
  ];
}

function isKnown(cost: Cost): cost is Cost & { yen: number } {
  return cost.yen !== undefined;
}

function isFirmActual(each: Observation): each is Observation & { period: string; value: string } {
  return each.role === 'actual' && each.period !== undefined && isFirm(each);
}
