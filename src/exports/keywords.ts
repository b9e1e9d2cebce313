import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Site } from '../schema/site.ts';

/** What a data set is found by: what its form calls a measure, that it is open, what it is about, and words of its own; each once. */
export function keywordsOf(
  { measure }: Pick<Vocabulary, 'measure'>,
  { municipality }: Site,
  own: readonly string[],
): string[] {
  return [...new Set([measure, 'オープンデータ', municipality.name, ...own])];
}
