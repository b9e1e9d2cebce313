import { fold } from './folding.ts';
import { tokensOf, type Token } from './kana.ts';
import type { LexiconEntry } from './lexicon.ts';
import { searchedFields, type SearchRecord } from './record.ts';

/** How many words of a name, and nouns of a text, are asked for as one: 定住促進奨励金, ふるさと納税. */
const [longestInName, longestInText] = [5, 2];

/**
 * The words of all records, for those who ask in kana or misspell: each under how it is read and how it is written. Of names every
 * run of words is one, of texts every word and every two nouns. Readings that the content has count beside those that are guessed.
 */
export function lexiconEntries(records: readonly SearchRecord[]): LexiconEntry[] {
  const lexicon = new Lexemes();
  const fields = records.map(searchedFields);
  for (const [kana, name] of records.flatMap(({ readings = [] }) => readings)) lexicon.add(kana, name);
  const names = new Set(fields.flatMap((each) => each.names));
  for (const name of names) addRuns(lexicon, tokensOf(name), longestInName);
  const texts = new Set(fields.flatMap(({ text }) => text));
  for (const text of texts.difference(names)) addRuns(lexicon, tokensOf(text), longestInText);
  return lexicon.entries();
}

function addRuns(lexicon: Lexemes, tokens: readonly Token[], longest: number): void {
  for (const [from, first] of tokens.entries()) {
    if (first.role === 'joint') continue;
    if (first.role === 'other') lexicon.addForm(first.base, first.surface);
    for (let length = 1; length <= longest; length += 1) {
      const run = tokens.slice(from, from + length);
      const last = run.at(-1);
      if (run.length < length || !last || run.some(({ surface }) => marks.test(surface))) break;
      if (last.role === 'joint') continue;
      if (longest === longestInText && run.length > 1 && run.some(({ role }) => role !== 'noun')) break;
      lexicon.add(run.map(({ reading }) => reading).join(''), run.map(({ surface }) => surface).join(''));
    }
  }
}

/** What no word holds: marks and spaces. Strokes of long vowels and the dots of katakana names may stand in one. */
const marks = /^[^\p{L}\p{N}ー・]+$|\s/u;

class Lexemes {
  private readonly byKey = new Map<string, Set<string>>();

  add(reading: string, written: string): void {
    const [key, surface] = [fold(reading), fold(written)];
    if (Array.from(surface).length > 1) this.under(surface).add(surface);
    if (/\p{sc=Han}/u.test(surface) && Array.from(key).length > 1 && !/\p{sc=Han}/u.test(key))
      this.under(key).add(surface);
  }

  /** A form of a word under that of the dictionary: whoever asks for 暗い means 暗く, too. */
  addForm(base: string, written: string): void {
    const [key, surface] = [fold(base), fold(written)];
    if (key !== surface && Array.from(key).length > 1) this.under(key).add(surface);
  }

  /** By key, in the order in which keys are compared. */
  entries(): LexiconEntry[] {
    return [...this.byKey]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, written]): LexiconEntry =>
        written.size === 1 && written.has(key) ? [key] : [key, ...[...written].sort()],
      );
  }

  private under(key: string): Set<string> {
    const known = this.byKey.get(key) ?? new Set();
    this.byKey.set(key, known);
    return known;
  }
}
