import type { Publication } from '../../domain/publication/publication.ts';
import { statusOf } from '../../domain/rating/status.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import YearChanges from './YearChanges.astro';

/** The letters of one of a city's plans, and the year whose changes are told. */
export function changesIn(publication: Publication, plan: string, fiscalYear: string) {
  return {
    status: statusOf(withId(publication.plans, plan), publication),
    fiscalYear,
  };
}

/** The same on the first two axes of the plan alone. */
export function onTwoAxes({ status, fiscalYear }: ReturnType<typeof changesIn>) {
  const { plan } = status;
  return { status: { ...status, plan: { ...plan, axes: plan.axes.slice(0, 2) } }, fiscalYear };
}

export default examplesOf(YearChanges, {
  'Letters of one axis, some without a place in its order': (city) =>
    changesIn(city('hoshizora'), '2020', 'FY2021'),
  'Figures of a measure that others continue': (city) => changesIn(city('hoshizora'), '2020', 'FY2023'),
  'The year in which the plan begins': (city) => changesIn(city('hoshizora'), '2025', 'FY2025'),
  'Measures judged on several axes': (city) => changesIn(city('yukiguni'), 'yuki-1', 'FY2024'),
  'Two axes': (city) => onTwoAxes(changesIn(city('yukiguni'), 'yuki-1', 'FY2024')),
  'Axes with and without an order': (city) => changesIn(city('maboroshi'), 'niji', 'FY2042'),
  'The year before without a sheet': (city) => changesIn(city('tsukimi'), '2020', 'FY2021'),
});
