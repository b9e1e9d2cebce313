import { examplesOf } from '../../gallery/example.ts';
import NotFoundPage from './NotFoundPage.astro';

export default examplesOf(NotFoundPage, {
  'Two plans': (city) => ({ publication: city('hoshizora') }),
  'A plan without goals': (city) => {
    const publication = city('yukiguni');
    return {
      publication: { ...publication, plans: publication.plans.map((plan) => ({ ...plan, goals: [] })) },
    };
  },
});
