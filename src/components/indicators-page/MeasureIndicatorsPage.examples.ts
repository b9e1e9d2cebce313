import { indicatorListing, type IndicatorListing } from '../../domain/publication/indicator-listing.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import MeasureIndicatorsPage from './MeasureIndicatorsPage.astro';

/** What the list of all leaves to the page of a measure. */
const left = (publication: Publication, holds: IndicatorListing['holds']) => {
  const listing = indicatorListing(publication);
  const listed = listing.groups.flatMap(({ measures }) => measures);
  return { listed: firstOf(listed, ({ measure }) => measure.id === '101'), listing: { ...listing, holds } };
};

export default examplesOf(MeasureIndicatorsPage, {
  'Those of projects': (city) => left(city('hoshizora'), 'own'),
  'All of them': (city) => left(city('hoshizora'), 'none'),
});
