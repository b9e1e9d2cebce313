import { examplesOf } from '../../gallery/example.ts';
import AboutPage from './AboutPage.astro';

export default examplesOf(AboutPage, {
  'An official site with a contact': (city) => ({ publication: city('hoshizora') }),
  'A site that is not official, with words of its own': (city) => ({ publication: city('maboroshi') }),
  'A site without a contact': (city) => ({ publication: city('yukiguni') }),
  'One plan of two on whose sheets nothing is judged': (city) => {
    const { plans, ...rest } = city('hoshizora');
    return {
      publication: {
        ...rest,
        plans: plans.map((plan) => (plan.id === '2025' ? { ...plan, axes: [] } : plan)),
      },
    };
  },
  'Nothing is judged on any sheet': (city) => {
    const { plans, ...rest } = city('yukiguni');
    return { publication: { ...rest, plans: plans.map((plan) => ({ ...plan, axes: [] })) } };
  },
});
