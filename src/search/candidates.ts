import { shardOfTerm, shardsOfBeginning, type Directory, type Shard } from './directory.ts';
import { readPosting } from './posting.ts';
import type { Word } from './question.ts';
import { termsOfSpelling } from './terms.ts';

/** Reads the files of terms, each as it is asked for. */
export interface TermReader {
  directory: Directory;
  shard: (index: number) => Promise<Shard>;
}

/** A record that may hold every word of a question. */
export interface Candidate {
  number: number;
  /** How many of the words its names may hold. */
  named: number;
}

/** Records by where they may hold a word: in their names, there or in their text, there or in what they stand under. */
interface Holding {
  named: Set<number>;
  own: Set<number>;
  all: Set<number>;
}

/** So many files of terms are asked for at once: a long word that stands nowhere should not cost all of them. */
const atOnce = 3;

/**
 * All records that may hold every word, and one word at least of their own; in order. Each has all the terms of each word: what is
 * missing here holds not all of them, what is here may hold the terms of a long word in other places.
 */
export async function candidates(words: readonly Word[], reader: TermReader): Promise<Candidate[]> {
  const byWord = await Promise.all(words.map((word) => holdingAny(word, reader)));
  const [first, ...others] = byWord;
  if (!first) return [];
  const together = [...first.all].filter((number) => others.every(({ all }) => all.has(number)));
  return together
    .filter((number) => byWord.some(({ own }) => own.has(number)))
    .sort((a, b) => a - b)
    .map((number) => ({ number, named: byWord.filter(({ named }) => named.has(number)).length }));
}

/** Whether some record may hold a word, be it only in what it stands under. */
export async function mayStand(word: Word, reader: TermReader): Promise<boolean> {
  return (await holdingAny(word, reader)).all.size > 0;
}

async function holdingAny({ spellings }: Word, reader: TermReader): Promise<Holding> {
  const bySpelling = await Promise.all(spellings.map((spelling) => holding(spelling, reader)));
  return bySpelling.reduce((one, other) => merged(one, other, (a, b) => [...a, ...b]));
}

async function holding(spelling: string, reader: TermReader): Promise<Holding> {
  const terms = termsOfSpelling(spelling);
  if ('beginning' in terms) return beginningWith(terms.beginning, reader);
  let found: Holding | undefined;
  for (let from = 0; from < terms.all.length && found?.all.size !== 0; from += atOnce) {
    const next = await Promise.all(
      terms.all.slice(from, from + atOnce).map((term) => holdingTerm(term, reader)),
    );
    found = [...(found ? [found] : []), ...next].reduce((one, other) =>
      merged(one, other, (a, b) => [...a].filter((number) => b.has(number))),
    );
  }
  return found ?? holdingOf([]);
}

async function holdingTerm(term: string, { directory, shard }: TermReader): Promise<Holding> {
  const index = shardOfTerm(directory, term);
  return holdingOf(index === -1 ? [] : [(await shard(index))[term]]);
}

async function beginningWith(beginning: string, { directory, shard }: TermReader): Promise<Holding> {
  const { from, to } = shardsOfBeginning(directory, beginning);
  const shards = await Promise.all(Array.from({ length: to - from }, (_, index) => shard(from + index)));
  return holdingOf(
    shards.flatMap((each) =>
      Object.keys(each)
        .filter((term) => term.startsWith(beginning))
        .map((term) => each[term]),
    ),
  );
}

/** What any of some terms is held by; a term that is not there by nothing. */
function holdingOf(terms: readonly (Shard[string] | undefined)[]): Holding {
  const [names, text, around] = [0, 1, 2].map((field) =>
    terms.flatMap((term) => readPosting(term?.[field] ?? [])),
  ) as [number[], number[], number[]];
  return {
    named: new Set(names),
    own: new Set([...names, ...text]),
    all: new Set([...names, ...text, ...around]),
  };
}

function merged(one: Holding, other: Holding, merge: (a: Set<number>, b: Set<number>) => number[]): Holding {
  return {
    named: new Set(merge(one.named, other.named)),
    own: new Set(merge(one.own, other.own)),
    all: new Set(merge(one.all, other.all)),
  };
}
