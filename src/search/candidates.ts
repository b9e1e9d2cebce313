import { shardOfTerm, shardsOfBeginning, type Directory, type Shard } from './directory.ts';
import { termsOfWord } from './terms.ts';

/** Reads the files of terms, each as it is asked for. */
export interface TermReader {
  directory: Directory;
  shard: (index: number) => Promise<Shard>;
}

/**
 * The numbers of all records that may hold every word: each has all the terms of each word. What is missing here holds not
 * all of them; what is here may hold the terms of a long word in other places.
 */
export async function candidates(words: readonly string[], reader: TermReader): Promise<number[]> {
  const byWord = await Promise.all(words.map((word) => holding(word, reader)));
  return intersection(byWord);
}

async function holding(word: string, reader: TermReader): Promise<number[]> {
  const terms = termsOfWord(word);
  if ('beginning' in terms) return beginningWith(terms.beginning, reader);
  return intersection(await Promise.all(terms.all.map((term) => holdingTerm(term, reader))));
}

async function holdingTerm(term: string, { directory, shard }: TermReader): Promise<number[]> {
  const index = shardOfTerm(directory, term);
  return index === -1 ? [] : numbersOf(await shard(index), term);
}

async function beginningWith(beginning: string, { directory, shard }: TermReader): Promise<number[]> {
  const { from, to } = shardsOfBeginning(directory, beginning);
  const shards = await Promise.all(Array.from({ length: to - from }, (_, index) => shard(from + index)));
  const numbers = shards.flatMap((each) =>
    Object.keys(each)
      .filter((term) => term.startsWith(beginning))
      .flatMap((term) => numbersOf(each, term)),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function numbersOf(shard: Shard, term: string): number[] {
  let number = 0;
  return (Object.hasOwn(shard, term) ? (shard[term] ?? []) : []).map((distance) => (number += distance));
}

function intersection([first = [], ...others]: readonly number[][]): number[] {
  return others.reduce((common, each) => {
    const numbers = new Set(each);
    return common.filter((number) => numbers.has(number));
  }, first);
}
