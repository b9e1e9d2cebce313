import type { recordKinds } from '../text/search.ts';

/**
 * `measure` · `indicator` · `project` · `sheet` a sheet as a whole · `passage` what a sheet says somewhere in
 * running text · `opinion` an opinion with its answer · `question` a question with the city's answer · `plan` a plan or one of its goals · `department` · `term` of the glossary ·
 * `page` what the site says of itself.
 */
export type RecordKind = (typeof recordKinds)[number];

/** One thing, or one passage, that can be found. */
export interface SearchRecord {
  kind: RecordKind;
  title: string;
  /** Where it stands: measure, year. */
  context: string;
  /** The page, with the place on it. */
  path: string;
  /** Everything that is said there besides the title, passage by passage. */
  text: string[];
}

/** The words of a record that are searched. A passage stands under the name of the thing that it is about, which is found by itself. */
export function searchedText({ kind, title, text }: SearchRecord): string[] {
  return kind === 'passage' || kind === 'opinion' ? text : [title, ...text];
}
