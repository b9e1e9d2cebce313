import { comparePeriods, periodYear } from './period.ts';

/** The target that a year is judged by: the one set for it, or else the last one. Which counts where a sheet states several is our reading. */
export function targetOfYear<Target extends { period: string }>(
  targets: readonly Target[],
  year: number | undefined,
): Target | undefined {
  const ordered = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
  return ordered.find(({ period }) => periodYear(period) === year) ?? ordered.at(-1);
}
