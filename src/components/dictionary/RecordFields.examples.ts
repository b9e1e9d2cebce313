import { examplesOf } from '../../gallery/example.ts';
import RecordFields from './RecordFields.astro';

export default examplesOf(RecordFields, { 'The fields of every record': {} });
