import { periodYear } from '../../domain/observation/period.ts';
import type { Plan, Sheet } from '../../domain/publication/publication.ts';
import { fiscalYearsOf } from '../../domain/publication/selection.ts';

/** The pages of years, one for each that a plan covers or a sheet is about. */
export function yearPages(of: { plans: Plan[]; sheets: Sheet[] }): { year: string; fiscalYear: string }[] {
  return fiscalYearsOf(of).map((fiscalYear) => ({ year: String(periodYear(fiscalYear)), fiscalYear }));
}
