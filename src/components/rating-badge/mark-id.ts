import type { Grade } from '../../schema/rating-axis.ts';

/** Where the drawing of a grade stands on the page. Grades with one letter and one outline share it, whatever their axis. */
export function markId({ grade, tone = 'level' }: Grade): string {
  const letters = Array.from(grade, (letter) => letter.codePointAt(0)?.toString(16));
  return ['mark', tone, ...letters].join('-');
}
