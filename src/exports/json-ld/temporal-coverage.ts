import { periodEnd, periodStart } from '../../domain/observation/period.ts';

/** From the first day of the earliest period to the last day of the latest (ISO 8601); undefined where there is none. */
export function temporalCoverage(periods: readonly string[]): string | undefined {
  const first = periods.map(periodStart).sort().at(0);
  const last = periods.map(periodEnd).sort().at(-1);
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}
