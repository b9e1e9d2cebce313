import { examplesOf } from '../../gallery/example.ts';
import AboutPage from './AboutPage.astro';

export default examplesOf(AboutPage, {
  'An official site with a contact': (city) => ({ publication: city('hoshizora') }),
  'A site that is not official, with words of its own': (city) => ({ publication: city('maboroshi') }),
  'A site without a contact': (city) => ({ publication: city('yukiguni') }),
});
