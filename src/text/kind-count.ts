import { neutralWords } from '../schema/neutral-words.ts';
import { things } from './counting.ts';
import { inLanguages } from './language.ts';

const counters: readonly string[] = [neutralWords.measure, neutralWords.project];

/**
 * How many there are of what a form calls by a word of its own: 7事業 where the word ends in one that counts by itself (事業, 施策), 7つの取組,
 * 12の取組 with any other (Japanese grammar).
 */
export function countOf(count: number, word: string): string {
  const counter = counters.find((each) => word.endsWith(each));
  return counter === undefined ? `${things(count)}の${word}` : `${count}${counter}`;
}

/** The same in a language: 7 measures, 1 measure. What a form's words are told by in English takes an s where there are several. */
export const countIn = inLanguages<(count: number, word: string) => string>({
  ja: countOf,
  en: (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`,
});
