import {
  indicatorListing,
  measuresWithIndicatorPage,
  type IndicatorListing,
  type ListedIndicators,
} from '../../domain/publication/indicator-listing.ts';
import type { Publication } from '../../domain/publication/publication.ts';

/** What the page of a measure's indicators shows. */
export interface IndicatorPage {
  listed: ListedIndicators;
  /** The list of all, to lead back to. */
  listing: IndicatorListing;
}

/** The pages that hold what the list of all indicators has no room for. */
export function indicatorPagesOf(publication: Publication): IndicatorPage[] {
  const listing = indicatorListing(publication);
  return measuresWithIndicatorPage(publication).map((listed) => ({ listed, listing }));
}
