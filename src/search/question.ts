import { fold } from './folding.ts';

/** The longest question that is answered, in characters. Nobody writes more by hand. */
export const longestQuestion = 100;

/** The words of a question, folded, each once: all of them must stand in what is found. */
export function wordsOf(written: string): string[] {
  const words = written.slice(0, longestQuestion).split(/\s+/u).map(fold);
  return [...new Set(words.filter((word) => word !== ''))];
}
