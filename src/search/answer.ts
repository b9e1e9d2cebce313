import { piecesAsked, type AskedPiece } from './asked.ts';
import { mayStand } from './candidates.ts';
import { find, type Found, type IndexReader } from './find.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { nearWords, wordsWithin } from './near.ts';
import { wordOf, wordsOf, type Word } from './question.ts';
import type { RecordKind } from './record.ts';

/**
 * How near an answer is to its question. `asked`: what is shown holds all that was asked for, once what carries nothing is left
 * out. `near`: some words were taken for misspellings of others. `some`: nothing holds all of them together, and fewer were
 * looked for.
 */
export type Nearness = 'asked' | 'near' | 'some';

/** What was found for a question, and for which words. */
export interface Answer extends Found {
  nearness: Nearness;
  /** What was asked for, word by word, where that is not what was looked for. */
  asked: Word[];
}

/** Looks for some words in an index. */
type Look = (words: readonly Word[]) => Promise<Found>;

/**
 * Answers a question: first what holds all of it as it is written, then what it asks about once what carries nothing is left out,
 * then the nearest words that the index has, then fewer of them. Kana stand for the words that are read so, too.
 */
export async function answer(
  written: string,
  reader: IndexReader,
  shown: (kind: RecordKind) => number,
): Promise<Answer> {
  const lexicon = lexiconOf(reader.directory.words, reader.words);
  const look: Look = (words) => find(words, reader, shown);
  const literal = await Promise.all(wordsOf(written).map((word) => withReadings(word, lexicon)));
  if (literal.length === 0) return { words: [], kinds: [], nearness: 'asked', asked: [] };
  const asWritten = await look(literal);
  if (isFound(asWritten)) return { ...asWritten, nearness: 'asked', asked: literal };

  const pieces = piecesAsked(written);
  const known = await Promise.all(
    (pieces.length > 0 ? pieces : literal.map(({ asked }): AskedPiece => [asked])).map((piece) =>
      knownWords(piece, reader, lexicon),
    ),
  );
  const asked = known.flatMap(({ words }) => words);
  const together = known.every(({ isKnown }) => isKnown) ? await look(asked) : undefined;
  if (together && isFound(together)) return { ...together, nearness: 'asked', asked };

  const guessed = await Promise.all(
    known.map(async ({ isKnown, words }) => (isKnown ? words : nearOrWithin(words, lexicon))),
  );
  const near = guessed.flat();
  const nearby = near.some(isTelling) ? await look(near) : undefined;
  if (nearby && isFound(nearby))
    return { ...nearby, nearness: near.length < asked.length ? 'some' : 'near', asked };
  const fewer = await lookForFewer(near, look);
  return fewer
    ? { ...fewer, nearness: 'some', asked }
    : { words: asked, kinds: [], nearness: 'asked', asked };
}

function isFound({ kinds }: Found): boolean {
  return kinds.length > 0;
}

/** A word, and where it ends in kana the words that are read so, or are other forms of it. */
async function withReadings(word: Word, lexicon: Lexicon): Promise<Word> {
  const [folded = ''] = word.spellings;
  if (!/.[ァ-ヺ]$/u.test(folded)) return word;
  const written = await lexicon.written(folded);
  return { ...word, spellings: [...new Set([...word.spellings, ...written])] };
}

interface KnownWords {
  words: Word[];
  isKnown: boolean;
}

/** A piece of a question by the first of its readings that stands somewhere; the shortest where none does. */
async function knownWords(piece: AskedPiece, reader: IndexReader, lexicon: Lexicon): Promise<KnownWords> {
  for (const [index, reading] of piece.entries()) {
    // Of a few kana of a longer word nobody can tell whether they are what is meant: a misspelling is likelier.
    if (index > 0 && /^[ぁ-んー]{1,2}$/u.test(reading) && (await nearWords(piece[0], lexicon)).length > 0)
      return { words: [wordOf(piece[0])], isKnown: false };
    const word = await withReadings(wordOf(reading), lexicon);
    if (await mayStand(word, reader)) return { words: [word], isKnown: true };
  }
  return { words: [wordOf(piece.at(-1) ?? piece[0])], isKnown: false };
}

/** What a word that stands nowhere may be meant to be: the words that it is a misspelling of, else those that it is made of. */
async function nearOrWithin(words: readonly Word[], lexicon: Lexicon): Promise<Word[]> {
  const near = await Promise.all(
    words.map(async ({ asked }) => {
      const spellings = await nearWords(asked, lexicon);
      if (spellings.length > 0) return [{ asked, spellings }];
      const within = await wordsWithin(asked, lexicon);
      return Promise.all(within.map((each) => withReadings(wordOf(each), lexicon)));
    }),
  );
  return near.flat();
}

/** So many words are tried without each other at most. */
const longestTried = 5;

/** What holds all but one of the words, or all but two, and so on: of as many words those which the least holds. */
async function lookForFewer(words: readonly Word[], look: Look): Promise<Found | undefined> {
  const tried = words.slice(0, longestTried);
  for (let left = Math.min(tried.length, words.length - 1); left > 0; left -= 1) {
    const some = choices(tried, left).filter((words) => words.some(isTelling));
    const found = (await Promise.all(some.map(look))).filter(isFound);
    if (found.length > 0)
      return found.reduce((least, each) => (countOf(each) < countOf(least) ? each : least));
  }
  return undefined;
}

/** Whether a word says something alone: one character stands nearly everywhere. */
function isTelling({ asked }: Word): boolean {
  return Array.from(asked).length > 1;
}

function countOf({ kinds }: Found): number {
  return kinds.reduce((sum, { count }) => sum + count, 0);
}

/** Every choice of some of the words, in their order. */
function choices(words: readonly Word[], size: number): Word[][] {
  if (size === 0) return [[]];
  return words.flatMap((word, index) =>
    choices(words.slice(index + 1), size - 1).map((rest) => [word, ...rest]),
  );
}
