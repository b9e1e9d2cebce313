import { foldWithPlaces } from './folding.ts';
import type { Word } from './question.ts';
import type { SearchRecord } from './record.ts';
import { yearOfSpelling } from './spelling.ts';
import { yearsIn } from './years.ts';

/** A piece of a text; `marked` where it is a word that was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How much of a passage is shown before the first place found, and in all, in characters. */
const before = 24;
const longest = 110;

/** A text as it is written, cut where words that were looked for begin and end. */
export function markedPieces(written: string, words: readonly Word[]): Piece[] {
  const spellings = words.flatMap((word) => word.spellings);
  const marks = [...placesOf(written, spellings), ...placesOfYears(written, spellings)];
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to: stop } of marks.sort((a, b) => a.from - b.from)) {
    const begin = Math.max(done, from);
    if (stop <= begin) continue;
    if (begin > done) pieces.push({ text: written.slice(done, begin), marked: false });
    pieces.push({ text: written.slice(begin, stop), marked: true });
    done = stop;
  }
  if (done < written.length) pieces.push({ text: written.slice(done), marked: false });
  return pieces;
}

/** What is shown under the title of a record. */
export interface Excerpt {
  pieces: Piece[];
  /** Whether it is one of its other names, and nothing that is said of it. */
  isName: boolean;
}

/**
 * The passage of a record to show under its title: the first that holds a word, cut around it; one of its other names only where
 * the title holds none. Nothing where only the title does.
 */
export function excerpt({ title, names = [], text }: SearchRecord, words: readonly Word[]): Excerpt {
  const isInTitle = markedPieces(title, words).some(({ marked }) => marked);
  for (const [passages, isName] of [
    [isInTitle ? [] : names, true],
    [text, false],
  ] as const) {
    for (const passage of passages) {
      const pieces = markedPieces(passage, words);
      const first = pieces.findIndex(({ marked }) => marked);
      if (first !== -1) return { pieces: cutAround(pieces, first), isName };
    }
  }
  return { pieces: [], isName: false };
}

function cutAround(pieces: readonly Piece[], first: number): Piece[] {
  const [head, rest] = [pieces.slice(0, first), pieces.slice(first)];
  const lead = Array.from(head.map(({ text }) => text).join(''));
  const shown: Piece[] = [];
  if (lead.length > 0) {
    const tail = lead.slice(-before).join('');
    shown.push({ text: lead.length > before ? `…${tail}` : tail, marked: false });
  }
  let room = longest - Math.min(lead.length, before);
  for (const { text, marked } of rest) {
    const characters = Array.from(text);
    const kept = marked ? characters.length : Math.max(0, room);
    shown.push({ text: characters.slice(0, kept).join(''), marked });
    room -= characters.length;
    if (room < 0) {
      if (kept < characters.length) shown.push({ text: '…', marked: false });
      break;
    }
  }
  return shown;
}

/** Where the written character ends that gave the last unit of a word: ㎡ gives m and 2, and is marked whole. */
function endOf(places: readonly number[], to: number): number {
  const last = places[to - 1] ?? 0;
  return places.slice(to).find((place) => place > last) ?? last;
}

/** How a word is written where a record holds it, form by form. */
export function formsFound({ title, names = [], context, text }: SearchRecord, word: Word): string[] {
  const pieces = [title, ...names, context, ...text].flatMap((each) => markedPieces(each, [word]));
  return [...new Set(pieces.flatMap((piece) => (piece.marked ? piece.text : [])))];
}

/** A stretch of a text as it is written, in UTF-16 units. */
interface Stretch {
  from: number;
  to: number;
}

function placesOf(written: string, spellings: readonly string[]): Stretch[] {
  const { text, places } = foldWithPlaces(written);
  return spellings.flatMap((spelling) =>
    occurrences(text, spelling).map(({ from, to }) => ({ from: places[from] ?? 0, to: endOf(places, to) })),
  );
}

function placesOfYears(written: string, spellings: readonly string[]): Stretch[] {
  const years = spellings.flatMap((spelling) => yearOfSpelling(spelling) ?? []);
  return years.length === 0 ? [] : yearsIn(written).filter(({ year }) => years.includes(year));
}

function occurrences(text: string, word: string): Stretch[] {
  const found: Stretch[] = [];
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + word.length)) {
    found.push({ from, to: from + word.length });
  }
  return found;
}
