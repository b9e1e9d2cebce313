import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { statusOf } from '../../domain/rating/status.ts';
import { statusYear } from '../../domain/rating/status-year.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import YearStrips from './YearStrips.astro';

/** The letters of a plan's year, as they stand where a row for each would be too much. */
const stripsOf = (publication: Publication, fiscalYear: string) => {
  const plan = firstOf(publication.plans);
  const status = statusOf(plan, publication);
  return { plan, year: statusYear(status, fiscalYear, coverageOf(plan, publication)) };
};

export default examplesOf(YearStrips, {
  'Letters of indicators': (city) => stripsOf(city('hoshizora'), 'FY2022'),
  'A letter that our working does not give': (city) => stripsOf(city('hoshizora'), 'FY2020'),
});
