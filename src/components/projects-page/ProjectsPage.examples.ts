import type { Project } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import ProjectsPage from './ProjectsPage.astro';

export default examplesOf(ProjectsPage, {
  'Many measures': (city) => ({ publication: city('hoshizora') }),
  'Projects that are listed no more': (city) => ({ publication: city('maboroshi') }),
  'Projects that have sheets of their own': (city) => ({ publication: city('yukiakari') }),
  'Costs in yen': (city) => ({ publication: city('yukiguni') }),
  'On papers without money and indicators': (city) => {
    const { measures, ...rest } = city('yukiguni');
    const asNamesOnly = (project: Project): Project => ({
      ...project,
      costs: [],
      indicators: [],
      statements: project.statements.map((each) => ({
        ...each,
        costs: [],
        indicators: [],
        printed: { ...each.printed, indicators: [] },
        sheet: { ...each.sheet, costs: [] },
      })),
    });
    const projects = rest.projects.map(asNamesOnly);
    return {
      publication: {
        ...rest,
        projects,
        measures: measures.map((measure) => ({
          ...measure,
          projects: measure.projects.map(asNamesOnly),
        })),
      },
    };
  },
  'No project on any sheet': (city) => {
    const { measures, ...rest } = city('tsukimi');
    return {
      publication: { ...rest, measures: measures.map((measure) => ({ ...measure, projects: [] })) },
    };
  },
});
