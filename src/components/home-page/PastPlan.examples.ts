import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { statusOf } from '../../domain/rating/status.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import PastPlan from './PastPlan.astro';

function planOf(city: Publication, id: string) {
  const plan = withId(city.plans, id);
  return {
    id: 'plan-past',
    title: '前の計画',
    coverage: coverageOf(plan, city),
    status: statusOf(plan, city),
  };
}

export default examplesOf(PastPlan, {
  'With letters': (city) => planOf(city('hoshizora'), '2020'),
  'Without a sheet': (city) => planOf({ ...city('hoshizora'), sheets: [] }, '2020'),
});
