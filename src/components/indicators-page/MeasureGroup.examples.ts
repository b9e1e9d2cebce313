import { indicatorListing } from '../../domain/publication/indicator-listing.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import MeasureGroup from './MeasureGroup.astro';

const first = (publication: Publication) =>
  firstOf(indicatorListing(publication).groups.flatMap(({ measures }) => measures));

export default examplesOf(MeasureGroup, {
  'All its indicators': (city) => ({ listed: first(city('hoshizora')), holds: 'all' as const, open: true }),
  'Its own, those of projects one link on': (city) => ({
    listed: first(city('hoshizora')),
    holds: 'own' as const,
    open: true,
  }),
  'One link on': (city) => ({ listed: first(city('hoshizora')), holds: 'none' as const, open: false }),
});
