import { examplesOf } from '../../gallery/example.ts';
import AbsenceKinds from './AbsenceKinds.astro';

export default examplesOf(AbsenceKinds, {
  'All of them, with their codes in the data': {},
  'Those that occur on a page': { kinds: ['after_sheet', 'unplaced', 'cancelled'] },
  'A year without a column besides': { kinds: ['blank'], lacksColumn: true },
});
