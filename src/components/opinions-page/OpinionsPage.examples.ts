import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import OpinionsPage from './OpinionsPage.astro';

const page = (publication: Publication) => ({ publication, title: '委員会の意見と市の考え' });

export default examplesOf(OpinionsPage, {
  'Opinions on many sheets': (city) => page(city('hoshizora')),
  'Opinions on one sheet': (city) => page(city('maboroshi')),
});
