import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { distributionsOf } from '../../domain/rating/distribution.ts';
import { statusOf } from '../../domain/rating/status.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import PlanOverview from './PlanOverview.astro';

const overview = (publication: Publication, id: string) => {
  const plan = withId(publication.plans, id);
  return {
    id: 'plan',
    title: '計画の全体',
    coverage: coverageOf(plan, publication),
    status: statusOf(plan, publication),
    distributions: distributionsOf(plan, publication.sheets),
  };
};

export default examplesOf(PlanOverview, {
  'A plan of five years, its letters compared': (city) => overview(city('hoshizora'), '2020'),
  'A plan that has just begun': (city) => overview(city('hoshizora'), '2025'),
  'A plan that names no measure yet': (city) => overview(city('hajimari'), '2028'),
  'Several axes': (city) => overview(city('yukiguni'), 'yuki-1'),
  'A plan without a letter': (city) => {
    const publication = city('tsukimi');
    const unrated = publication.sheets.map((sheet) => ({ ...sheet, ratings: [] }));
    return overview({ ...publication, sheets: unrated }, '2020');
  },
});
