import type { Publication } from '../domain/publication/publication.ts';
import { fold } from '../search/folding.ts';
import { searchedText } from '../search/record.ts';
import { searchRecords } from '../search/records.ts';

/** The words offered as examples of a search that no text holds: whoever follows one finds nothing. */
export function unfoundExamples(publication: Publication): string[] {
  const texts = searchRecords(publication).flatMap(searchedText).map(fold);
  return publication.site.searchExamples.filter(
    (example) => !texts.some((text) => text.includes(fold(example))),
  );
}
