import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import { things } from '../../text/counting.ts';
import { countOf } from '../../text/kind-count.ts';

/** How many grades a sheet gives, where they find no room, and to how many things where those are several: 評価8つ, 6事業に評価22. */
export function gradesInAll(ratings: readonly Rating[], vocabulary: Vocabulary): string {
  const grades = `評価${things(ratings.length)}`;
  const subjects = new Map(ratings.map(({ subject: { type, id } }) => [`${type} ${id}`, type]));
  if (subjects.size === 1) return grades;
  const types = new Set(subjects.values());
  const [only] = types.size === 1 ? types : [];
  return only
    ? `${countOf(subjects.size, vocabulary[only])}に${grades}`
    : `${things(subjects.size)}の対象に${grades}`;
}
