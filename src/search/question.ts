import { fold } from './folding.ts';
import { spellingOfYear } from './spelling.ts';
import { yearOfWord } from './years.ts';

/** The longest question that is answered, in characters. Nobody writes more by hand. */
export const longestQuestion = 100;

/** A word of a question. */
export interface Word {
  /** As it was asked, to be said to the reader. */
  asked: string;
  /** What stands for it in the index: folded spellings, any of which will do. */
  spellings: string[];
}

/** The words of a question as they are written, each once: all of them must stand in what is found. */
export function wordsOf(written: string): Word[] {
  const words = new Map<string, Word>();
  for (const asked of written.slice(0, longestQuestion).split(/\s+/u)) {
    const word = wordOf(asked);
    if (word.spellings[0] !== '') words.set(word.spellings.join(), words.get(word.spellings.join()) ?? word);
  }
  return [...words.values()];
}

/** A word, and the year that it names, if it does. */
export function wordOf(asked: string): Word {
  const year = yearOfWord(asked);
  return { asked, spellings: [fold(asked), ...(year === undefined ? [] : [spellingOfYear(year)])] };
}
