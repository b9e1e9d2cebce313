import { createHash } from 'node:crypto';
import { writeRecord, type Directory, type Shard } from './directory.ts';
import type { LexiconEntry } from './lexicon.ts';
import { recordKinds } from '../text/search.ts';
import { writePosting } from './posting.ts';
import { searchedFields, type SearchRecord } from './record.ts';
import { spellingOfYear } from './spelling.ts';
import { termsOf } from './terms.ts';

/** The index as files, to be laid under one folder whose name changes whenever any of them does. */
export interface SearchIndex {
  /** Names the folder: an old page never reads the files of a new index. */
  version: string;
  /** By name, without the extension .json. */
  files: Map<string, string>;
}

/**
 * How much a file of terms, one of records and one of words hold, in characters of JSON. Small enough that a question costs little, large
 * enough that ten thousand pages do not mean a hundred thousand files.
 */
const shardSize = 10_000;
const blockSize = 5_000;
const wordsSize = 12_000;

/** Writes the index of all records, with the words that they are made of. The same records give the same files. */
export function searchIndex(
  given: readonly SearchRecord[],
  lexicon: readonly LexiconEntry[] = [],
): SearchIndex {
  const records = recordKinds.flatMap((kind) => {
    const ofKind = given.filter((each) => each.kind === kind);
    return [...ofKind.filter(({ leads }) => leads), ...ofKind.filter(({ leads }) => !leads)];
  });
  const shards = parts(
    [...postingsOf(records)].sort(byTerm),
    shardSize,
    (entry) => JSON.stringify(entry).length,
  );
  const blocks = parts(records.map(writeRecord), blockSize, (record) => JSON.stringify(record).length);
  const words = parts(lexicon, wordsSize, (entry) => JSON.stringify(entry).length);
  const directory: Directory = {
    kinds: recordKinds.map((kind) => records.filter((each) => each.kind === kind).length),
    shards: shards.map(([first]) => first?.[0] ?? ''),
    blocks: blocks.map((block) => block.length),
    words: words.map(([first]) => first?.[0] ?? ''),
  };
  const files = new Map([
    ['directory', JSON.stringify(directory)],
    ...shards.map(
      (shard, index) =>
        [`terms/${index}`, JSON.stringify(Object.fromEntries(shard) satisfies Shard)] as const,
    ),
    ...blocks.map((block, index) => [`records/${index}`, JSON.stringify(block)] as const),
    ...words.map((entries, index) => [`words/${index}`, JSON.stringify(entries)] as const),
  ]);
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n${content}\n`);
  return { version: hash.digest('hex').slice(0, 12), files };
}

/** For each term, the records that hold it, by where they do. */
function postingsOf(records: readonly SearchRecord[]): Map<string, Shard[string]> {
  const holding = new Map<string, [number[], number[], number[]]>();
  for (const [number, record] of records.entries()) {
    const { names, text, around } = searchedFields(record);
    const years = (record.years ?? []).map(spellingOfYear);
    for (const [field, terms] of [
      names.flatMap(termsOf),
      [...text.flatMap(termsOf), ...years],
      around.flatMap(termsOf),
    ].entries()) {
      for (const term of new Set(terms)) {
        const fields = holding.get(term) ?? [[], [], []];
        fields[field]?.push(number);
        holding.set(term, fields);
      }
    }
  }
  return new Map(
    [...holding].map(([term, [names, text, around]]) => {
      const postings = [names, text, around].map(writePosting);
      while (postings.at(-1)?.length === 0) postings.pop();
      return [term, postings as Shard[string]];
    }),
  );
}

/** Cuts a list into parts of about one size, at least one item each. */
function parts<Item>(items: readonly Item[], size: number, sizeOf: (item: Item) => number): Item[][] {
  const cut: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      cut.push([]);
      room = size;
    }
    cut.at(-1)?.push(item);
    room -= sizeOf(item);
  }
  return cut;
}

function byTerm([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
