import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import GoalPage from './GoalPage.astro';

/** A goal of a plan. */
function goalOf(publication: Publication, planId: string, goalId: string) {
  const plan = withId(publication.plans, planId);
  return { goal: withId(plan.goals, goalId), plan, publication };
}

export default examplesOf(GoalPage, {
  'A goal with measures and letters': (city) => goalOf(city('hoshizora'), '2020', '2'),
  'A goal whose measures are not known yet': (city) => {
    const { goal, plan, publication } = goalOf(city('hoshizora'), '2020', '2');
    return { goal: { ...goal, id: 'new' }, plan, publication };
  },
  'A goal whose measures stand under goals below it': (city) => goalOf(city('yukiakari'), 'sogo-6', '3'),
  'A goal with an indicator of its own': (city) => goalOf(city('hotaru'), 'mura-2', 'dai-1'),
});
