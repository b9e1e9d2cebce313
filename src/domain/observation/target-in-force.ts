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
  const next = dated.find(({ period }) => fiscalYearOf(period) > year);
  return (
    ofYear.find(({ period }) => periodKind(period) === 'fiscal_year') ??
    ofYear.find(({ period }) => isYear(period)) ??
    ofYear.at(-1) ??
    timeless ??
    (next && targetInForce(dated, fiscalYearOf(next.period))) ??
    dated.at(-1)
  );
}

/**
 * Whether a value may be held against a target: a quarter's only against a quarter's, because a year is four of them, and the value of
 * several years together not against what is to be reached each year or in one of them.
 */
export function isHeldAgainst(period: string, target: Dated): boolean {
  const kind = periodKind(period);
  const goal = target.period === undefined ? undefined : periodKind(target.period);
  if (kind === 'quarter' || goal === 'quarter') return kind === goal;
  return kind !== 'span' || goal === 'span' || (goal === undefined && target.everyYear === undefined);
}

function covers(period: string, year: number): boolean {
  const first = fiscalYearOf(period);
  return periodKind(period) === 'span' ? first <= year && year <= lastYearOf(period) : first === year;
}
