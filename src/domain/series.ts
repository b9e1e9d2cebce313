import type { Observation } from './observation.ts';
import { comparePeriods, periodYear } from './period.ts';

/** One year of a series: what was observed, or nothing where no sheet has a column for the year (欄なし). */
export interface Slot {
  /** Western year the period starts in. */
  year: number;
  actual?: Observation;
}

/** An indicator over time: where it began, each year to the end of the plan, where it is to go. Gaps stay gaps. */
export interface Series {
  baseline?: Observation;
  /** Every year from the baseline or the first column to the last column or target, none left out. */
  slots: Slot[];
  /** By period. */
  targets: Observation[];
}

/** Arranges statements as a series. Give one statement a fact: those of one sheet, or the newest of all sheets. */
export function seriesOf(observations: readonly Observation[]): Series {
  const dated = observations.filter(
    (each): each is Observation & { period: string } => each.period !== undefined,
  );
  const actuals = dated.filter(({ role }) => role === 'actual');
  const years = dated.map(({ period }) => periodYear(period));
  const byYear = new Map(actuals.map((actual) => [periodYear(actual.period), actual]));
  const baseline = startOf(observations);
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  return {
    ...(baseline ? { baseline } : {}),
    slots: Array.from({ length }, (_, index) => {
      const actual = byYear.get(first + index);
      return { year: first + index, ...(actual ? { actual } : {}) };
    }),
    targets: dated.filter(({ role }) => role === 'target').sort((a, b) => comparePeriods(a.period, b.period)),
  };
}

/** The newest statement of each fact, save unsettled years that have passed: what counts today. */
export function newest(observations: readonly Observation[]): Observation[] {
  return observations.filter(({ isNewest, lapsed }) => isNewest && !lapsed);
}

/** Where a series began: the baseline of its first plan, or one whose period is not known where that is all there is. */
function startOf(observations: readonly Observation[]): Observation | undefined {
  const baselines = observations.filter(({ role }) => role === 'baseline');
  return baselines.reduce<Observation | undefined>((first, each) => {
    if (first?.period === undefined) return each;
    return each.period !== undefined && comparePeriods(each.period, first.period) < 0 ? each : first;
  }, undefined);
}
