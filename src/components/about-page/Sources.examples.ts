import { examplesOf } from '../../gallery/example.ts';
import Sources from './Sources.astro';

export default examplesOf(Sources, {
  'Many documents': (city) => city('hoshizora'),
  'Documents with an address and a remark': (city) => city('maboroshi'),
  'No sheet yet': (city) => ({ sheets: [], plans: city('yukiguni').plans }),
});
