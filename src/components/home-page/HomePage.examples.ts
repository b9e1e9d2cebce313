import { examplesOf } from '../../gallery/example.ts';
import HomePage from './HomePage.astro';

export default examplesOf(HomePage, {
  'Two plans': (city) => ({ publication: city('hoshizora') }),
  'A plan in its fifth year': (city) => {
    const publication = city('hoshizora');
    const plans = publication.plans.filter(({ id }) => id === '2020');
    return {
      publication: {
        ...publication,
        plans,
        sheets: publication.sheets.filter(({ plan }) => plan.id === '2020'),
      },
    };
  },
  'One plan': (city) => ({ publication: city('tsukimi') }),
  'No sheet yet': (city) => {
    const publication = city('tsukimi');
    return { publication: { ...publication, sheets: [], indicators: [], projects: [] } };
  },
});
