import { examplesOf } from '../../gallery/example.ts';
import AccessibilityPage from './AccessibilityPage.astro';

export default examplesOf(AccessibilityPage, {
  "With a contact and a city's own words": (city) => ({ publication: city('maboroshi') }),
  'Without a contact': (city) => ({ publication: city('yukiguni') }),
});
