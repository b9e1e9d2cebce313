import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import MeasureList from './MeasureList.astro';

/** The measures of a city's first plan with their sheets of one year. */
function sheetsOf(publication: Publication, year: string) {
  const plan = firstOf(publication.plans);
  return {
    caption: `${plan.name}の${plan.vocabulary.measure}`,
    plan: plan.name,
    groups: coverageOf(plan, publication).groups.map(({ goal, measures }) => ({
      ...(goal ? { goal } : {}),
      measures: measures.map(({ measure, years }) => ({
        measure,
        sheets: years.flatMap(({ fiscalYear, sheets }) => (fiscalYear === year ? sheets : [])),
      })),
    })),
    departments: publication.departments,
    vocabulary: plan.vocabulary,
  };
}

export default examplesOf(MeasureList, {
  'Measures under their goals, one with two sheets, some with none': (city) =>
    sheetsOf(city('hoshizora'), 'FY2022'),
  'Sheets without grades and without a lead department': (city) => sheetsOf(city('hotaru'), 'FY2018'),
  'A year without sheets': (city) => sheetsOf(city('tsukimi'), 'FY2024'),
  'A measure whose goal is not known': (city) => sheetsOf(city('tsukimi'), 'FY2021'),
  'Measures of a plan without goals': (city) => {
    const { groups, ...list } = sheetsOf(city('tsukimi'), 'FY2021');
    return { ...list, groups: [{ measures: groups.flatMap(({ measures }) => measures) }] };
  },
  'A goal without a name': (city) => {
    const { groups, ...list } = sheetsOf(city('tsukimi'), 'FY2021');
    return {
      ...list,
      groups: groups.map((group) =>
        'goal' in group ? { ...group, goal: { id: '1', number: '1', level: '目標' } } : group,
      ),
    };
  },
});
