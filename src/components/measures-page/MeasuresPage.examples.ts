import { examplesOf } from '../../gallery/example.ts';
import MeasuresPage from './MeasuresPage.astro';

export default examplesOf(MeasuresPage, {
  'Two plans': (city) => ({ publication: city('hoshizora') }),
  'One plan': (city) => ({ publication: city('maboroshi') }),
});
