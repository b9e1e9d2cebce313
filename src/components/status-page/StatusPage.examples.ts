import { examplesOf } from '../../gallery/example.ts';
import StatusPage from './StatusPage.astro';

export default examplesOf(StatusPage, {
  'Two plans over six years': (city) => ({ publication: city('hoshizora') }),
  'Letters of measures on three axes': (city) => ({ publication: city('yukiguni') }),
  'Letters of measures on one axis': (city) => {
    const { plans, ...rest } = city('yukiguni');
    const first = <Item extends { id: string }>(axes: Item[]) => axes.slice(0, 1);
    return {
      publication: {
        ...rest,
        plans: plans.map((plan) => ({ ...plan, axes: first(plan.axes) })),
        sheets: rest.sheets.map((sheet) => ({
          ...sheet,
          ratings: sheet.ratings.filter(({ axis }) => axis.id === 'hitsuyosei'),
        })),
      },
    };
  },
  'Letters of indicators, projects and measures': (city) => ({ publication: city('maboroshi') }),
  'One plan': (city) => ({ publication: city('tsukimi') }),
  'No letter yet': (city) => ({
    publication: { ...city('tsukimi'), sheets: [], measures: [], indicators: [], projects: [] },
  }),
});
