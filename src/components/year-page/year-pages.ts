import { periodYear } from '../../domain/period.ts';
import type { Publication } from '../../domain/publication.ts';
import { fiscalYearsOf } from '../../domain/selection.ts';

/** The pages of years, one for each that a plan covers or a sheet is about. */
export function yearPages(publication: Publication): { year: string; fiscalYear: string }[] {
  return fiscalYearsOf(publication).map((fiscalYear) => ({
    year: String(periodYear(fiscalYear)),
    fiscalYear,
  }));
}
