import { examplesOf } from '../../gallery/example.ts';
import TranslatedStatusPage from './TranslatedStatusPage.astro';

export default examplesOf(
  TranslatedStatusPage,
  {
    'Names in English for some and none for others': (city) => ({ publication: city('maboroshi', 'en') }),
    'Two plans over six years': (city) => ({ publication: city('hoshizora', 'en') }),
    'Letters of measures on three axes': (city) => ({ publication: city('yukiguni', 'en') }),
    'Two assessors on each axis': (city) => ({ publication: city('yukiakari', 'en') }),
  },
  {},
  'en',
);
