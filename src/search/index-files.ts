import { createHash } from 'node:crypto';
import type { Directory, Shard, WrittenRecord } from './directory.ts';
import { fold } from './folding.ts';
import { recordKinds } from '../text/search.ts';
import { searchedText, type SearchRecord } from './record.ts';
import { termsOf } from './terms.ts';

/** The index as files, to be laid under one folder whose name changes whenever any of them does. */
export interface SearchIndex {
  /** Names the folder: an old page never reads the files of a new index. */
  version: string;
  /** By name, without the extension .json. */
  files: Map<string, string>;
}

/**
 * How much a file of terms and one of records hold, in characters of JSON. Small enough that a question costs little, large
 * enough that ten thousand pages do not mean a hundred thousand files.
 */
const shardSize = 24_000;
const blockSize = 5_000;

/** Writes the index of all records. The same records give the same files. */
export function searchIndex(given: readonly SearchRecord[]): SearchIndex {
  const records = recordKinds.flatMap((kind) => given.filter((each) => each.kind === kind));
  const shards = parts(
    [...postingsOf(records)].sort(byTerm),
    shardSize,
    ([term, numbers]) => term.length + 4 * numbers.length,
  );
  const blocks = parts(records.map(written), blockSize, (record) => JSON.stringify(record).length);
  const directory: Directory = {
    kinds: recordKinds.map((kind) => records.filter((each) => each.kind === kind).length),
    shards: shards.map(([first]) => first?.[0] ?? ''),
    blocks: blocks.map((block) => block.length),
  };
  const files = new Map([
    ['directory', JSON.stringify(directory)],
    ...shards.map(
      (shard, index) =>
        [`terms/${index}`, JSON.stringify(Object.fromEntries(shard) satisfies Shard)] as const,
    ),
    ...blocks.map((block, index) => [`records/${index}`, JSON.stringify(block)] as const),
  ]);
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n${content}\n`);
  return { version: hash.digest('hex').slice(0, 12), files };
}

/** For each term, the records that hold it: the number of the first, then each as its distance from the one before. */
function postingsOf(records: readonly SearchRecord[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [number, record] of records.entries()) {
    for (const term of new Set(searchedText(record).flatMap((passage) => termsOf(fold(passage))))) {
      const distance = number - (last.get(term) ?? 0);
      const numbers = postings.get(term);
      if (numbers) numbers.push(distance);
      else postings.set(term, [distance]);
      last.set(term, number);
    }
  }
  return postings;
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

function written({ title, context, path, text }: SearchRecord): WrittenRecord {
  return [title, context, path, ...text];
}

function byTerm([one]: readonly [string, number[]], [other]: readonly [string, number[]]): number {
  return one < other ? -1 : 1;
}
