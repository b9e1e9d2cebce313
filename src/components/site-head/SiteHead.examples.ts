import { paths } from '../../addresses.ts';
import { examplesOf } from '../../gallery/example.ts';
import SiteHead from './SiteHead.astro';

export default examplesOf(SiteHead, {
  'An official site, on its home page': (city) => ({ site: city('hoshizora').site, here: paths.home }),
  'An unofficial site, on a page of a section': (city) => ({
    site: city('yukiguni').site,
    here: paths.measure('yuki-akari'),
  }),
});
