import type { Form } from '../../schema/form.ts';
import type { IndicatorOnSheet } from '../publication/publication.ts';
import { byFirmness } from './firmness.ts';
import { isDated, type Observation } from './observation.ts';
import { comparePeriods, fiscalYearOf, isYear, periodKind, periodYear, yearReached } from './period.ts';

/**
 * The sheet's own actual (schema/README: fact): that of its fiscal year, else of the year whose kind is not printed, else of the
 * calendar year; else, of several quarters or days in the year, the one that the form names; else none. Of several bases of
 * one period the firmest, which a sheet prints for its own year.
 */
export function ownActual(
  actuals: readonly Observation[],
  year: number,
  named: Form['ownActual'],
): Observation | undefined {
  const dated = actuals.filter(isDated);
  const firmest = [...Map.groupBy(dated, ({ period }) => period).values()].flatMap((alike) =>
    alike.toSorted(byFirmness).slice(0, 1),
  );
  const ofYear = firmest.filter(({ period }) => isYear(period) && periodYear(period) === year);
  for (const kind of ['fiscal_year', 'year', 'calendar_year'] as const) {
    const own = ofYear.find(({ period }) => periodKind(period) === kind);
    if (own) return own;
  }
  const parts = firmest.filter(({ period }) => isPart(period) && fiscalYearOf(period) === year);
  if (parts.length === 1) return parts[0];
  return named === undefined ? undefined : named === 'first' ? parts[0] : parts.at(-1);
}

/**
 * What a summary of a sheet shows of an indicator: its own actual; where it has none of its year, because statistics lag behind the
 * papers, the newest that it states, to be shown with its period. Beside a grade that is no value at all, because the grade was
 * not given for it.
 */
export function shownActual(stated: IndicatorOnSheet): Observation | undefined {
  const { actual, ratings } = stated;
  if (actual && actual.absence !== 'after_sheet') return actual;
  return ratings.some(({ published }) => published !== undefined) ? actual : newestBefore(stated);
}

/** The newest value of the years before its sheet's own, which counts where the statistics of that year are not out. */
export function newestBefore({
  actuals,
  sheet,
}: IndicatorOnSheet): (Observation & { period: string }) | undefined {
  const year = fiscalYearOf(sheet.key.fiscalYear);
  return actuals
    .filter(isDated)
    .filter(({ value, period }) => value !== undefined && yearReached(period) < year)
    .sort((a, b) => comparePeriods(b.period, a.period) || byFirmness(a, b))
    .at(0);
}

function isPart(period: string): boolean {
  return periodKind(period) === 'quarter' || periodKind(period) === 'day';
}
