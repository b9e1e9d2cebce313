import type { SubjectType } from '../../schema/rating-axis.ts';
import { ratedSubjectLabels } from '../../text/rated-subject.ts';

/** What some axes judge, each once: 指標・事務事業. */
export function ratedSubjects(rates: readonly SubjectType[]): string {
  return [...new Set(rates)].map((type) => ratedSubjectLabels[type]).join('・');
}
