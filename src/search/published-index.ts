import type { Publication } from '../domain/publication/publication.ts';
import { searchIndex, type SearchIndex } from './index-files.ts';
import { lexiconEntries } from './lexicon-entries.ts';
import type { SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

/** What a city publishes for search: the records, and the index made of them. */
export interface PublishedIndex extends SearchIndex {
  records: SearchRecord[];
}

// The page lists the records and names the index, each of whose files is asked for by itself: both are made once.
const made = new WeakMap<Publication, PublishedIndex>();

/** The index of everything a city publishes, with its records. */
export function publishedIndex(publication: Publication): PublishedIndex {
  const known = made.get(publication) ?? indexOf(searchRecords(publication));
  made.set(publication, known);
  return known;
}

/** The index of some records, with the words that people may ask for in kana or misspell. */
export function indexOf(records: SearchRecord[]): PublishedIndex {
  return { records, ...searchIndex(records, lexiconEntries(records)) };
}
