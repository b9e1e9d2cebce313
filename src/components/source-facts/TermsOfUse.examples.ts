import { examplesOf } from '../../gallery/example.ts';
import TermsOfUse from './TermsOfUse.astro';

export default examplesOf(TermsOfUse, {
  'No sheet whose terms are to be said': (city) => ({
    site: city('hoshizora').site,
  }),
});
