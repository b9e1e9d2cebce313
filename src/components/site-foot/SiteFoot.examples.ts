import { paths } from '../../addresses.ts';
import { examplesOf } from '../../gallery/example.ts';
import SiteFoot from './SiteFoot.astro';

export default examplesOf(SiteFoot, {
  'An official site, on its glossary': (city) => ({ site: city('hoshizora').site, here: paths.glossary }),
  'An unofficial site without a contact': (city) => ({ site: city('yukiguni').site, here: undefined }),
});
