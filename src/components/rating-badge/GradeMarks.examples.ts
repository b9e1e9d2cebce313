import { statusOf } from '../../domain/rating/status.ts';
import { planOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import GradeMarks from './GradeMarks.astro';

export default examplesOf(GradeMarks, {
  'Every letter of a plan, once': (city) => ({
    statuses: [statusOf(planOf(city('hoshizora'), '2020'), city('hoshizora'))],
  }),
  'A plan with words among its letters': (city) => ({
    statuses: [statusOf(planOf(city('yukiakari'), 'sogo-6'), city('yukiakari'))],
  }),
  'No plan': { statuses: [] },
});
