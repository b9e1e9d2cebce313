import Big from 'big.js';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { current, isFirm, type Observation } from '../../domain/observation/observation.ts';
import { comparePeriods, isFrom, isYear, periodKind } from '../../domain/observation/period.ts';
import type { Indicator } from '../../domain/publication/publication.ts';
import type { Asked } from '../asked.ts';
import { sheetStating } from '../sheet-stating.ts';

/** A figure that is counted together over the years is smaller than the one before it. */
export interface RunningTotalFalls extends Asked {
  rule: 'running_total_falls';
  printed: SheetIndicator;
  /** The project whose outcome it is. */
  project?: SheetProject;
  before: YearTotal;
  after: YearTotal;
}

/** What was counted together by the end of a year. */
type YearTotal = Observation & { period: string; value: string };

/**
 * Asks where a running total (our reading, from the register) falls from one year to the next that has a number. Only what
 * counts today and stands for good is compared, so a year that a later sheet or a correction has put right is read as it is
 * now. Nothing is asked where the two are counted otherwise: in another unit, over years of another kind, or after a break.
 */
export function runningTotalFalls({ reading, observations, statements }: Indicator): RunningTotalFalls[] {
  if (!reading.runningTotal) return [];
  const totals = current(observations)
    .filter(isTotal)
    .sort((a, b) => comparePeriods(a.period, b.period));
  return totals.flatMap((after, index): RunningTotalFalls[] => {
    const before = totals[index - 1];
    if (!before || !isComparable(before, after) || new Big(after.value).gte(before.value)) return [];
    const sheet = sheetStating(statements, after.statedBy);
    const stated = sheet?.byIndicator.get(reading.id);
    if (!sheet || !stated) return [];
    const { printed, project } = stated;
    return [
      {
        rule: 'running_total_falls',
        sheet,
        indicators: [reading.id],
        projects: [],
        printed,
        ...(project ? { project: project.printed } : {}),
        before,
        after,
      },
    ];
  });
}

function isTotal(each: Observation): each is YearTotal {
  return each.role === 'actual' && each.period !== undefined && isYear(each.period) && isFirm(each);
}

function isComparable(before: YearTotal, after: YearTotal): boolean {
  const breaks = [before.breakAt, after.breakAt].filter((period) => period !== undefined);
  return (
    before.unit === after.unit &&
    periodKind(before.period) === periodKind(after.period) &&
    !breaks.some((period) => !isFrom(before.period, period) && isFrom(after.period, period))
  );
}
