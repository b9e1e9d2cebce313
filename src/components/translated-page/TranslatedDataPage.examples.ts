import { examplesOf } from '../../gallery/example.ts';
import TranslatedDataPage from './TranslatedDataPage.astro';

export default examplesOf(
  TranslatedDataPage,
  {
    'Every table': (city) => ({ publication: city('maboroshi', 'en') }),
    'Frozen releases': (city) => ({ publication: city('hoshizora', 'en') }),
  },
  {},
  'en',
);
