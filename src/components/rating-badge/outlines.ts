import type { Grade } from '../../schema/rating-axis.ts';

/** How a badge is drawn in a box of 40 by 40. */
interface Outline {
  /** Class that colours the badge. */
  look: string;
  /** Height of the letter's middle; a roof pushes it down, a plate up. */
  middle: number;
  strokeWidth: number;
  shape: { path: string } | { radius: number };
}

const square: Outline = {
  look: 'tone-level',
  middle: 20,
  strokeWidth: 2.5,
  shape: { path: 'M4 4H36V36H4Z' },
};

const outlines: Record<NonNullable<Grade['tone']>, Outline> = {
  reached: { look: 'tone-reached', middle: 20, strokeWidth: 1, shape: { radius: 18.5 } },
  up: { look: 'tone-up', middle: 23, strokeWidth: 2, shape: { path: 'M20 2 37 15V38H3V15Z' } },
  slightly_up: {
    look: 'tone-slightly-up',
    middle: 23,
    strokeWidth: 2.5,
    shape: { path: 'M20 2.5 36.5 15.5V37.5H3.5V15.5Z' },
  },
  level: square,
  down: { look: 'tone-down', middle: 16.5, strokeWidth: 2, shape: { path: 'M3 2H37V25L20 38 3 25Z' } },
  none: { look: 'tone-none', middle: 20, strokeWidth: 2.5, shape: { radius: 18 } },
};

/** The outline says what the grade means, whatever letters a city uses; a grade without a tone is a plain square. */
export function outlineOf(tone: Grade['tone']): Outline {
  return tone ? outlines[tone] : square;
}

/**
 * Whether a grade is a word that no outline can hold (継続, 現状維持): it stands in a frame as long as it is. Two characters can be
 * read in the outline that says what they mean.
 */
export function isWord({ grade, tone }: Grade): boolean {
  return widthOf(grade) > (tone === undefined ? 30 : 44);
}

function widthOf(letter: string): number {
  return Array.from(letter).reduce(
    (sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 15 : 22),
    0,
  );
}

/** Where the letter stands and how far it is shrunk, so that 「A+」 or 「達成」 fits into the outline too. */
export function letterTransform(letter: string, { middle }: Outline): string {
  const scale = Math.min(1, 28 / widthOf(letter));
  // A capital of 22 px reaches 16 px above its baseline.
  return `translate(20 ${(middle + 8 * scale).toFixed(1)}) scale(${scale.toFixed(2)})`;
}
