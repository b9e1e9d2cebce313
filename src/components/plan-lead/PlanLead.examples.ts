import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import PlanLead from './PlanLead.astro';

const lead = (publication: Publication, id: string) => {
  const plan = withId(publication.plans, id);
  return { plan, coverage: coverageOf(plan, publication) };
};

export default examplesOf(PlanLead, {
  'A plan of which much is registered': (city) => lead(city('hoshizora'), '2020'),
  'A plan of which all measures are registered': (city) => lead(city('yukiguni'), 'yuki-1'),
  'A plan of which one measure is registered': (city) => lead(city('tsukimi'), '2020'),
});
