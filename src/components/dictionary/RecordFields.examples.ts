import { examplesOf } from '../../gallery/example.ts';
import RecordFields from './RecordFields.astro';

export default examplesOf(RecordFields, {
  'The fields of every record': (city) => ({ publication: city('hoshizora') }),
  'A city whose sheets have no committee and no progress': (city) => ({ publication: city('yukiguni') }),
});
