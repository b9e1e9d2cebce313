import { coverageOf } from '../../domain/publication/coverage.ts';
import { planOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import PlanYears from './PlanYears.astro';

export default examplesOf(PlanYears, {
  'On the page of one of its years': (city) => ({
    coverage: coverageOf(planOf(city('tsukimi'), '2020'), city('tsukimi')),
    here: 'FY2021',
  }),
  'On another page': (city) => ({
    coverage: coverageOf(planOf(city('tsukimi'), '2020'), city('tsukimi')),
  }),
});
