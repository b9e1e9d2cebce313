import type { Publication } from '../domain/publication.ts';
import { searchIndex, type SearchIndex } from './index-files.ts';
import { searchRecords } from './records.ts';

// The page names the index and each of its files is asked for by itself: it is made once.
const made = new WeakMap<Publication, SearchIndex>();

/** The index of everything a city publishes. */
export function publishedIndex(publication: Publication): SearchIndex {
  const known = made.get(publication) ?? searchIndex(searchRecords(publication));
  made.set(publication, known);
  return known;
}
