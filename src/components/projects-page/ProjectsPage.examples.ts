import { examplesOf } from '../../gallery/example.ts';
import ProjectsPage from './ProjectsPage.astro';

export default examplesOf(ProjectsPage, {
  'Many measures': (city) => ({ publication: city('hoshizora') }),
  'Projects that are listed no more': (city) => ({ publication: city('maboroshi') }),
  'Projects that have sheets of their own': (city) => ({ publication: city('yukiakari') }),
  'Costs in yen': (city) => ({ publication: city('yukiguni') }),
  'No project on any sheet': (city) => {
    const { measures, ...rest } = city('tsukimi');
    return {
      publication: { ...rest, measures: measures.map((measure) => ({ ...measure, projects: [] })) },
    };
  },
});
