import type { Rating } from '../domain/rating/rating.ts';

/** What a letter is given to, in the sheet's words. */
export const ratedSubjectLabels: Record<Rating['subject']['type'], string> = {
  indicator: '指標',
  project: '事務事業',
  measure: '重点施策',
};
