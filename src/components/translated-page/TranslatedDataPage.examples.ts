import { examplesOf } from '../../gallery/example.ts';
import TranslatedDataPage from './TranslatedDataPage.astro';

export default examplesOf(
  TranslatedDataPage,
  {
    'Every table': (city) => ({ publication: city('maboroshi', 'en'), original: city('maboroshi') }),
    'Frozen releases': (city) => ({ publication: city('hoshizora', 'en'), original: city('hoshizora') }),
  },
  {},
  'en',
);
