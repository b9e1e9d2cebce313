import { examplesOf } from '../../gallery/example.ts';
import MeasuresPage from './MeasuresPage.astro';

export default examplesOf(MeasuresPage, {
  'Two plans': (city) => ({ publication: city('hoshizora') }),
  'A plan that names no measure yet': (city) => ({ publication: city('hajimari') }),
  'One plan': (city) => ({ publication: city('maboroshi') }),
});
