import { examplesOf } from '../../gallery/example.ts';
import HomePage from './HomePage.astro';

export default examplesOf(HomePage, {
  'Two plans': (city) => ({ publication: city('hoshizora') }),
  'One plan': (city) => ({ publication: city('tsukimi') }),
  'No sheet yet': (city) => {
    const publication = city('tsukimi');
    return { publication: { ...publication, sheets: [], indicators: [], projects: [] } };
  },
});
