import { recordKinds } from '../text/search.ts';
import type { Posting } from './posting.ts';
import type { HitFact } from './hit-fact.ts';
import type { RecordKind, SearchRecord } from './record.ts';

/** What stands in which file of the index. */
export interface Directory {
  /** How many records there are of each kind, in the order of `recordKinds`; they are numbered through in that order. */
  kinds: number[];
  /** The first term of each file of terms, in order. */
  shards: string[];
  /** How many records each file of records holds, in order. */
  blocks: number[];
  /** The first key of each file of words, in order. */
  words: string[];
}

/** A file of terms: for each, the records whose names hold it, whose text does, and above which it stands. */
export type Shard = Record<string, [names: Posting, text?: Posting, around?: Posting]>;

/** A record in its file. */
export type WrittenRecord = [
  title: string,
  context: string,
  path: string,
  facts: readonly HitFact[],
  names: readonly string[],
  years: readonly number[],
  ...text: string[],
];

/** The numbers from `from` up to, but not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** The records of one kind. */
export function spanOfKind({ kinds }: Directory, kind: RecordKind): Span {
  return spans(kinds)[recordKinds.indexOf(kind)] ?? { from: 0, to: 0 };
}

/** The file a record stands in, and its place there. */
export function placeOfRecord({ blocks }: Directory, number: number): { block: number; index: number } {
  const all = spans(blocks);
  const block = all.findIndex(({ from, to }) => from <= number && number < to);
  return { block, index: number - (all[block]?.from ?? 0) };
}

/** The file that holds a term, if any does. */
export function shardOfTerm({ shards }: Directory, term: string): number {
  return shards.findLastIndex((first) => first <= term);
}

/** The files that hold the terms beginning with a character. */
export function shardsOfBeginning(directory: Directory, beginning: string): Span {
  const { shards } = directory;
  // A beginning itself sorts before every term that it begins.
  const from = Math.max(0, shardOfTerm(directory, beginning));
  const behind = shards.findIndex(
    (first, index) => index > from && first > beginning && !first.startsWith(beginning),
  );
  return { from, to: behind === -1 ? shards.length : behind };
}

/** A record as it is laid into its file. */
export function writeRecord({
  title,
  context,
  path,
  facts = [],
  names = [],
  years = [],
  text,
}: SearchRecord): WrittenRecord {
  return [title, context, path, facts, names, years, ...text];
}

/** A record as it was before it was written, without the readings, which the lexicon has. */
export function readRecord(
  kind: RecordKind,
  [title, context, path, facts, names, years, ...text]: WrittenRecord,
): SearchRecord {
  return { kind, title, context, path, facts, names, years, text };
}

function spans(lengths: readonly number[]): Span[] {
  let to = 0;
  return lengths.map((length) => ({ from: to, to: (to += length) }));
}
