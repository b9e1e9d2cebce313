import type { Assessment } from '../domain/assessment.ts';

/** What a letter is given to, in the sheet's words. */
export const ratedSubjectLabels: Record<Assessment['subject']['type'], string> = {
  indicator: '指標',
  project: '事務事業',
  measure: '重点施策',
};
