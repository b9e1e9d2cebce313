import type { Publication } from '../../domain/publication/publication.ts';
import { statusOf } from '../../domain/rating/status.ts';
import { examplesOf } from '../../gallery/example.ts';
import OverYears from './OverYears.astro';

/** The plans of a city with all their letters, each measure with so many times as many as it has. */
const timesAsMany = ({ plans, ...publication }: Publication, times: number) => ({
  plans: plans.map((plan) => {
    const status = statusOf(plan, { plans, ...publication });
    const groups = status.groups.map((group) => ({
      ...group,
      measures: group.measures.map((each) => ({
        ...each,
        rows: Array.from({ length: times }, () => each.rows).flat(),
      })),
    }));
    return { plan, status: { ...status, groups }, distributions: [] };
  }),
});

export default examplesOf(OverYears, {
  'As many as a page holds': (city) => timesAsMany(city('yukiguni'), 1),
  'More than a page holds': (city) => timesAsMany(city('hoshizora'), 12),
});
