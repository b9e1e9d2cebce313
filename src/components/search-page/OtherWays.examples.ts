import { examplesOf } from '../../gallery/example.ts';
import OtherWays from './OtherWays.astro';

export default examplesOf(OtherWays, {
  'Everything that there is': (city) => ({ publication: city('hoshizora') }),
  'A glossary': (city) => ({ publication: city('maboroshi') }),
  'Nothing but a plan': (city) => ({
    publication: { ...city('tsukimi'), measures: [], sheets: [], indicators: [], projects: [] },
  }),
});
