import { examplesOf } from '../../gallery/example.ts';
import Sources from './Sources.astro';

export default examplesOf(Sources, {
  'One document for several sheets': (city) => city('yukiguni'),
  'Documents with an address and a remark': (city) => city('maboroshi'),
  'No sheet yet': (city) => ({ sheets: [], plans: city('yukiguni').plans }),
});
