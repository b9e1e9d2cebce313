import { paths } from '../../addresses.ts';
import { examplesOf } from '../../gallery/example.ts';
import SiteNavigation from './SiteNavigation.astro';

export default examplesOf(SiteNavigation, {
  'On the page that it leads to': { here: paths.indicators },
  'On a page of a section': { here: paths.measure('101'), class: 'gnav' },
  'On the error page': { here: undefined },
});
