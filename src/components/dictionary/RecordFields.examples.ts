import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import RecordFields from './RecordFields.astro';

function recordsOf({ sheets, forms, plans, indicators, projects, departments }: Publication) {
  return { sheets, forms, plans, indicators, projects, departments };
}

export default examplesOf(RecordFields, {
  'The fields of every record': (city) => recordsOf(city('hoshizora')),
  'A city whose sheets have no committee and no progress': (city) => recordsOf(city('yukiguni')),
});
