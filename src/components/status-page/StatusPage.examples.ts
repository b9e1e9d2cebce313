import { examplesOf } from '../../gallery/example.ts';
import StatusPage from './StatusPage.astro';

export default examplesOf(StatusPage, {
  'Two plans over six years': (city) => ({ publication: city('hoshizora') }),
  'Letters of measures on three axes': (city) => ({ publication: city('yukiguni') }),
  'More axes than there are columns for': (city) => ({ publication: city('yukiakari') }),
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
  'Words without an order': (city) => {
    const { plans, ...rest } = city('yukiguni');
    const wordy = <Axis extends { id: string }>(axis: Axis) => ({ ...axis, order: 'none' as const });
    return {
      publication: {
        ...rest,
        plans: plans.map((plan) => ({ ...plan, axes: plan.axes.slice(0, 1).map(wordy) })),
        sheets: rest.sheets.map((sheet) => ({
          ...sheet,
          ratings: sheet.ratings
            .filter(({ axis }) => axis.id === 'hitsuyosei')
            .map((rating) => ({ ...rating, axis: wordy(rating.axis) })),
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
