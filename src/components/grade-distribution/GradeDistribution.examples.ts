import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { distributionsOf } from '../../domain/rating/distribution.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import GradeDistribution from './GradeDistribution.astro';

/** The letters of one plan, among the sheets of some measures. */
function letters(city: Publication, planId: string, sheets = city.sheets) {
  const plan = withId(city.plans, planId);
  return { distributions: distributionsOf(plan, sheets), coverage: coverageOf(plan, { ...city, sheets }) };
}

export default examplesOf(GradeDistribution, {
  'Many letters over the years of a plan': (city) => letters(city('hoshizora'), '2020'),
  'One year of a plan that has begun': (city) => ({
    ...letters(city('hoshizora'), '2025'),
    listed: { year: '2025' },
  }),
  'Letters of measures on several axes': (city) => letters(city('yukiguni'), 'yuki-1'),
  'More axes than stand under each other': (city) => letters(city('yukiakari'), 'sogo-6'),
  'Registered years without a letter, and years that are not registered': (city) =>
    letters(city('tsukimi'), '2020'),
  'An axis on which nothing is judged yet': (city) => letters(city('maboroshi'), 'niji'),
  'No sheet with letters yet': (city) => letters(city('hoshizora'), '2020', []),
  'A form without letters': (city) => ({ ...letters(city('hoshizora'), '2020'), distributions: [] }),
});
