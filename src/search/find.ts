import { candidates, type Candidate, type TermReader } from './candidates.ts';
import { placeOfRecord, readRecord, spanOfKind, type WrittenRecord } from './directory.ts';
import { fold } from './folding.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Word } from './question.ts';
import { recordKinds } from '../text/search.ts';
import { searchedFields, type RecordKind, type SearchRecord } from './record.ts';
import { spelled, spellingOfYear, yearOfSpelling } from './spelling.ts';

/** Reads the files of the index, each as it is asked for. */
export interface IndexReader extends TermReader {
  block: (index: number) => Promise<WrittenRecord[]>;
  words: (index: number) => Promise<LexiconEntry[]>;
}

/** What was found of one kind. */
export interface FoundKind {
  kind: RecordKind;
  /** As many as were asked for: what bears the words as its name first, then in the order of the index. */
  records: SearchRecord[];
  /** How many there are. */
  count: number;
  /** Whether `count` was read, or may be too high because not every candidate was looked at. */
  exact: boolean;
}

/** What holds the words of a question. */
export interface Found {
  words: Word[];
  /** Kinds of which something bears the words as its name first, else in the order of the kinds. */
  kinds: FoundKind[];
}

/**
 * How a record holds the words: it is called by them and nothing else, they are a good part of one of its names, its names hold
 * them, or something of it does.
 */
type Standing = 'called' | 'titled' | 'named' | 'said';
const standings: Standing[] = ['called', 'titled', 'named', 'said'];

/** From which part of a name on the words are what it is about: 望遠鏡 is of 望遠鏡の貸出件数, and not of a name of eighty characters. */
const goodPart = 1 / 8;

/**
 * What holds all of some words, kind by kind, `shown` of each (or as many as are asked for of one kind). Everything shown has been
 * read and does hold them.
 */
export async function find(
  words: readonly Word[],
  reader: IndexReader,
  shown: (kind: RecordKind) => number,
): Promise<Found> {
  const all = await candidates(words, reader);
  const kinds = await Promise.all(
    recordKinds.map((kind) => {
      const { from, to } = spanOfKind(reader.directory, kind);
      const ofKind = all.filter(({ number }) => from <= number && number < to);
      return confirmed(kind, ofKind, words, reader, shown(kind));
    }),
  );
  const found = kinds.filter(({ count }) => count > 0).sort((a, b) => a.standing - b.standing);
  return { words: [...words], kinds: found.map(({ standing: _, ...kind }) => kind) };
}

/** How a record holds every word, one at least of its own; nothing where it does not. */
function standingOf(record: SearchRecord, words: readonly Word[]): Standing | undefined {
  const { names, text, around } = searchedFields(record);
  const years = (record.years ?? []).map(spellingOfYear);
  const spelledIn = (passages: readonly string[], others: readonly string[] = []) => {
    const all = [...passages.map(spelled), ...others];
    return ({ spellings }: Word) => all.some((each) => spellings.some((spelling) => each.includes(spelling)));
  };
  const [named, said, under] = [spelledIn(names), spelledIn(text, years), spelledIn(around)];
  const isOwn = (word: Word) => named(word) || said(word);
  if (!words.every((word) => isOwn(word) || under(word)) || !words.some(isOwn)) return undefined;
  // A measure is found by its goal, but not called so.
  const own = [record.title, ...(record.names ?? [])].map(fold);
  if (names.length === 0) return 'said';
  if (own.some((name) => isCalled(name, words))) return 'called';
  if (own.some((name) => partOf(name, words) >= goodPart)) return 'titled';
  return words.every(named) ? 'named' : 'said';
}

/** Whether a name is the words and nothing else. */
function isCalled(name: string, words: readonly Word[]): boolean {
  const rests = words.reduce(
    (left, { spellings }) =>
      left.flatMap((rest) =>
        spellings
          .filter((spelling) => rest.startsWith(spelling))
          .map((spelling) => rest.slice(spelling.length)),
      ),
    [name],
  );
  return rests.includes('');
}

/** Whether a spelling is a term itself: a year, or two characters; of a longer one a record may only have the terms. */
function isTerm(spelling: string): boolean {
  return yearOfSpelling(spelling) !== undefined || Array.from(spelling).length <= 2;
}

/** Which part of a name the words are; 0 where it does not hold all of them. */
function partOf(name: string, words: readonly Word[]): number {
  const lengths = words.map(({ spellings }) =>
    Math.max(0, ...spellings.filter((spelling) => name.includes(spelling)).map(({ length }) => length)),
  );
  return lengths.includes(0) ? 0 : lengths.reduce((sum, length) => sum + length, 0) / name.length;
}

/** So few candidates are all read, so that their number is exact; it costs next to nothing. */
const few = 12;

/** Reads candidates, those first whose names may hold the most, until enough are confirmed. */
async function confirmed(
  kind: RecordKind,
  given: readonly Candidate[],
  words: readonly Word[],
  reader: IndexReader,
  wanted: number,
): Promise<FoundKind & { standing: number }> {
  const ordered = given.toSorted((a, b) => b.named - a.named || a.number - b.number);
  const needed = ordered.length <= few ? ordered.length : wanted;
  const found: { record: SearchRecord; standing: Standing }[] = [];
  let read = 0;
  while (read < ordered.length && found.length < needed) {
    const next = ordered.slice(read, read + needed - found.length);
    const opened = await Promise.all(next.map(({ number }) => recordOf(kind, number, reader)));
    for (const record of opened) {
      const standing = standingOf(record, words);
      if (standing) found.push({ record, standing });
    }
    read += next.length;
  }
  const unread = ordered.length - read;
  const sorted = found.toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
  return {
    kind,
    records: sorted.slice(0, wanted).map(({ record }) => record),
    count: found.length + unread,
    exact: unread === 0 || words.every(({ spellings }) => spellings.every(isTerm)),
    standing: standings.indexOf(sorted[0]?.standing ?? 'said'),
  };
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
