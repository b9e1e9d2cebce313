import type { Grade } from '../schema/rating-axis.ts';

/** Letters of a sheet's picture under their head, each with what it is for. */
export interface LetterColumn {
  head: string;
  letters: { grade: Grade; words: string }[];
}

/** How many of the places beside each other a column takes: many letters stand in two rows down, which need two. */
export function placesOf(column: LetterColumn | { indicator: unknown } | { name: string }): number {
  return 'letters' in column && column.letters.length > 4 ? 2 : 1;
}
