import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import CoverageTable from './CoverageTable.astro';

const covered = (publication: Publication) => ({
  coverage: coverageOf(firstOf(publication.plans), publication),
});

/** The same in a plan of so many years. */
const shortened = (publication: Publication, count: number) => {
  const { coverage } = covered(publication);
  const years = coverage.years.slice(0, count);
  const groups = coverage.groups.map((group) => ({
    ...group,
    measures: group.measures.map((each) => ({ ...each, years: each.years.slice(0, count) })),
  }));
  const registeredYears = coverage.registeredYears.filter((year) => years.includes(year));
  const columns = coverage.columns.filter((column) => column.years.every((year) => years.includes(year)));
  return { coverage: { ...coverage, years, groups, registeredYears, columns } };
};

export default examplesOf(CoverageTable, {
  'Measures under their goals, years with two sheets': (city) => covered(city('hoshizora')),
  'A measure whose goal is not known': (city) => covered(city('tsukimi')),
  'A goal without a name': (city) => {
    const { coverage } = covered(city('tsukimi'));
    const groups = coverage.groups.map((group) =>
      group.goal ? { ...group, goal: { id: '1', number: '1', level: '目標' } } : group,
    );
    return { coverage: { ...coverage, groups } };
  },
  'A plan of two years': (city) => shortened(city('hoshizora'), 2),
  'A plan of three years': (city) => shortened(city('hoshizora'), 3),
  'A plan of four years': (city) => shortened(city('hoshizora'), 4),
  'A plan of six years': (city) => covered(city('yukiakari')),
  'Measures without their goals': (city) => ({ ...covered(city('hoshizora')), goals: false }),
  'A plan without goals': (city) => {
    const { coverage } = covered(city('tsukimi'));
    return { coverage: { ...coverage, plan: { ...coverage.plan, goals: [] } } };
  },
});
