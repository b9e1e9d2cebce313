import { absence } from '../../schema/absence.ts';
import { examplesOf } from '../../gallery/example.ts';
import OccurringAbsences from './OccurringAbsences.astro';

export default examplesOf(OccurringAbsences, {
  'Two reasons, one of them twice': { occurring: ['cancelled', 'dash', 'cancelled'] },
  'Every reason that there is': { occurring: [...absence.options] },
  'A year without a column alone': { occurring: [], lacksColumn: true },
  'No value is missing': { occurring: [] },
});
