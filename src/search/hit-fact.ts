import type { Grade } from '../schema/rating-axis.ts';

/**
 * What stands under the name of a thing that was found, in a line. `grade`: a letter or word of a sheet, read aloud as `spoken`.
 * `figure`: a number with the words before and behind it. `words`: words beside these; in a chip, the city's own
 * word for how it deals with something.
 */
export type HitFact =
  | { grade: Pick<Grade, 'grade' | 'tone'>; spoken: string }
  | { figure: string; unit?: string; before?: string; note?: string; strong?: true }
  | { words: string; chip?: true; note?: string };
