import { opinionYearPages, type OpinionYear } from '../../domain/between-sheets/opinion-listing.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Publication } from '../../domain/publication/publication.ts';

/** The pages of the years whose opinions the list itself does not hold, each under its Western year. */
export function opinionYearsOf(publication: Publication): { year: string; shown: OpinionYear }[] {
  return opinionYearPages(publication).map((shown) => ({
    year: String(periodYear(shown.fiscalYear)),
    shown,
  }));
}
