import { comparePeriods, fiscalYearOf, isYear, lastYearOf, periodKind } from './period.ts';

/** A target, as far as its time matters. */
interface Dated {
  period?: string;
  everyYear?: true;
}

/**
 * The target in force in a year (schema/README: fact): that of the year, a fiscal year before a calendar year, and both before a
 * quarter, a day or a span that covers it; else one for every year or without a period; else the next later one; else the
 * last. Without a year it is the last.
 */
export function targetInForce<Target extends Dated>(
  targets: readonly Target[],
  year: number | undefined,
): Target | undefined {
  const dated = targets
    .filter((each): each is Target & { period: string } => each.period !== undefined)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const timeless = targets.find(({ period }) => period === undefined);
  if (year === undefined) return dated.at(-1) ?? timeless;
  const ofYear = dated.filter(({ period }) => covers(period, year));
  return (
    ofYear.find(({ period }) => periodKind(period) === 'fiscal_year') ??
    ofYear.find(({ period }) => isYear(period)) ??
    ofYear.at(-1) ??
    timeless ??
    dated.find(({ period }) => fiscalYearOf(period) > year) ??
    dated.at(-1)
  );
}

function covers(period: string, year: number): boolean {
  const first = fiscalYearOf(period);
  return periodKind(period) === 'span' ? first <= year && year <= lastYearOf(period) : first === year;
}
