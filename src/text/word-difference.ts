import { diffArrays } from 'diff';

/** A piece of a text that is in the other one too, or in this one alone. */
export interface Piece {
  text: string;
  /** Whether the other text lacks it. */
  alone: boolean;
}

/** Two texts cut where they differ; the pieces of each together are that text. */
export interface WordDifference {
  before: Piece[];
  after: Piece[];
}

/** How many words two texts may differ in to be compared word by word: the time that it takes grows with the square of it. */
const mostDifferences = 3_000;

/**
 * Compares two texts word by word, as Japanese is cut into words (Unicode UAX #29 with a dictionary); paragraph by paragraph where they
 * have so little in common that single words of it would mean nothing.
 */
export function wordDifference(before: string, after: string): WordDifference {
  const parts =
    diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostDifferences }) ??
    diffArrays(paragraphsOf(before), paragraphsOf(after));
  const pieces = (lacking: 'added' | 'removed', own: 'added' | 'removed') =>
    parts.filter((part) => !part[lacking]).map((part) => ({ text: part.value.join(''), alone: part[own] }));
  return { before: pieces('added', 'removed'), after: pieces('removed', 'added') };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Each with the line feed behind it. */
function paragraphsOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}
