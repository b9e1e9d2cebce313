import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import Sources from './Sources.astro';

const documentsOf = ({ sheets, plans }: Publication) => ({ sheets, plans });

export default examplesOf(Sources, {
  'One document for several sheets': (city) => documentsOf(city('yukiguni')),
  'Documents with an address and a remark': (city) => documentsOf(city('maboroshi')),
  'No sheet yet': (city) => ({ sheets: [], plans: city('yukiguni').plans }),
});
