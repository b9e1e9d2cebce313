import { examplesOf } from '../../gallery/example.ts';
import StatusPage from './StatusPage.astro';

export default examplesOf(StatusPage, {
  'Two plans over six years': (city) => ({ publication: city('hoshizora') }),
  'Letters of measures on three axes': (city) => ({ publication: city('yukiguni') }),
  'Letters of indicators, projects and measures': (city) => ({ publication: city('maboroshi') }),
  'One plan': (city) => ({ publication: city('tsukimi') }),
  'No letter yet': (city) => ({
    publication: { ...city('tsukimi'), sheets: [], measures: [], indicators: [], projects: [] },
  }),
});
