import { examplesOf } from '../../gallery/example.ts';
import ComparePage from './ComparePage.astro';

export default examplesOf(ComparePage, {
  'Indicators of many measures': (city) => ({ publication: city('hoshizora') }),
  'Indicators of one measure': (city) => ({ publication: city('tsukimi') }),
  'No indicator yet': (city) => ({ publication: { ...city('tsukimi'), measures: [] } }),
});
