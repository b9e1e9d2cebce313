import { examplesOf } from '../../gallery/example.ts';
import SearchPage from './SearchPage.astro';

export default examplesOf(SearchPage, {
  'Sheets of two phases, and departments': (city) => ({ publication: city('hoshizora') }),
  'A glossary': (city) => ({ publication: city('maboroshi') }),
  'Nothing but a plan': (city) => ({
    publication: { ...city('tsukimi'), measures: [], sheets: [], indicators: [], projects: [] },
  }),
});
