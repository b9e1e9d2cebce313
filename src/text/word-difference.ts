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

/** Compares two texts word by word, as Japanese is cut into words (Unicode UAX #29 with a dictionary). */
export function wordDifference(before: string, after: string): WordDifference {
  const parts = diffArrays(wordsOf(before), wordsOf(after));
  const pieces = (lacking: 'added' | 'removed', own: 'added' | 'removed') =>
    parts.filter((part) => !part[lacking]).map((part) => ({ text: part.value.join(''), alone: part[own] }));
  return { before: pieces('added', 'removed'), after: pieces('removed', 'added') };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
