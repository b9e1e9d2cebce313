import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { SubjectType } from '../../schema/rating-axis.ts';

/** What some axes judge, each once: 指標・事業. */
export function ratedSubjects(rates: readonly SubjectType[], vocabulary: Vocabulary): string {
  return [...new Set(rates)].map((type) => vocabulary[type]).join('・');
}
