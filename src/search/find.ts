import { candidates, type TermReader } from './candidates.ts';
import { placeOfRecord, readRecord, spanOfKind, type WrittenRecord } from './directory.ts';
import { fold } from './folding.ts';
import { wordsOf } from './question.ts';
import { recordKinds } from '../text/search.ts';
import { searchedText, type RecordKind, type SearchRecord } from './record.ts';

/** Reads the files of the index, each as it is asked for. */
export interface IndexReader extends TermReader {
  block: (index: number) => Promise<WrittenRecord[]>;
}

/** What was found of one kind. */
export interface FoundKind {
  kind: RecordKind;
  /** As many as were asked for, in the order of the index. */
  records: SearchRecord[];
  /** How many there are. */
  count: number;
  /** Whether `count` was read, or may be too high because not every candidate was looked at. */
  exact: boolean;
}

/** The answer to a question. */
export interface Found {
  /** The words looked for, folded. */
  words: string[];
  kinds: FoundKind[];
}

/**
 * Answers a question: what holds all of its words, kind by kind, `shown` of each (or as many as are asked for of one kind).
 * Everything shown has been read and does hold them.
 */
export async function find(
  written: string,
  reader: IndexReader,
  shown: (kind: RecordKind) => number,
): Promise<Found> {
  const words = wordsOf(written);
  if (words.length === 0) return { words, kinds: [] };
  const numbers = await candidates(words, reader);
  const kinds = await Promise.all(
    recordKinds.map((kind) => {
      const { from, to } = spanOfKind(reader.directory, kind);
      const ofKind = numbers.filter((number) => from <= number && number < to);
      return confirmed(kind, ofKind, words, reader, shown(kind));
    }),
  );
  return { words, kinds: kinds.filter(({ count }) => count > 0) };
}

/** Whether a record holds every word, be it in different passages. */
function holds(record: SearchRecord, words: readonly string[]): boolean {
  const passages = searchedText(record).map(fold);
  return words.every((word) => passages.some((passage) => passage.includes(word)));
}

/** So few candidates are all read, so that their number is exact; it costs next to nothing. */
const few = 12;

/** Reads candidates until enough are confirmed. */
async function confirmed(
  kind: RecordKind,
  numbers: readonly number[],
  words: readonly string[],
  reader: IndexReader,
  wanted: number,
): Promise<FoundKind> {
  const needed = numbers.length <= few ? numbers.length : wanted;
  const records: SearchRecord[] = [];
  let read = 0;
  while (read < numbers.length && records.length < needed) {
    const next = numbers.slice(read, read + needed - records.length);
    const opened = await Promise.all(next.map((number) => recordOf(kind, number, reader)));
    records.push(...opened.filter((record) => holds(record, words)));
    read += next.length;
  }
  const unread = numbers.length - read;
  // A word of two characters is a term itself; a longer one may only have its terms there.
  const exact = unread === 0 || words.every((word) => Array.from(word).length <= 2);
  return { kind, records: records.slice(0, wanted), count: records.length + unread, exact };
}

async function recordOf(
  kind: RecordKind,
  number: number,
  { directory, block: read }: IndexReader,
): Promise<SearchRecord> {
  const { block, index } = placeOfRecord(directory, number);
  const written = (await read(block))[index];
  if (!written) throw new Error(`The index has no record ${number}`);
  return readRecord(kind, written);
}
