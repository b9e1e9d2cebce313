import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import { citation } from '../../text/citation.ts';
import DataTerms from './DataTerms.astro';

const termsOf = (city: Publication) => ({
  site: city.site,
  citation: citation(city, 'https://example.org/data/'),
});

export default examplesOf(DataTerms, {
  'With somebody to tell of mistakes': (city) => termsOf(city('hoshizora')),
  'With nobody to tell': (city) => termsOf(city('yukiguni')),
});
