import { distance } from 'fastest-levenshtein';

// Every stroke that looks like the 「―」 of a paper, whatever key gives it.
const strokes = /[\p{Pd}−ー─━]/gu;

/** The known word that looks the same as what is written and yet is another: Ｓ for S, ー for ―. */
export function lookalike(written: string, known: Iterable<string>): string | undefined {
  return [...known].find((word) => word !== written && folded(word) === folded(written));
}

/** Words that can be read as a misspelling of one another, or undefined where none is near enough to suggest. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const plain = folded(written);
  let found: { word: string; far: number } | undefined;
  for (const word of known) {
    const far = distance(plain, folded(word));
    if (!found || far < found.far) found = { word, far };
  }
  const longest = Math.max(plain.length, found?.word.length ?? 0);
  return found && found.far <= Math.max(1, Math.floor(longest / 3)) && found.far < longest
    ? found.word
    : undefined;
}

/** A sentence that suggests the nearest known word, or nothing where none is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const word = nearest(written, known);
  return word === undefined ? '' : `「${word}」の書き間違いなら、直してください。`;
}

/** Known words in a row for a message, cut short where there are many. */
export function listed(words: Iterable<string>, most = 8): string {
  const all = [...words];
  const shown = all.slice(0, most).join('、');
  return all.length > most ? `${shown} など${all.length}個` : shown;
}

/** A sentence that lists the known words, or nothing where there is none. */
export function thereAre(known: Iterable<string>, most = 20): string {
  const words = listed(known, most);
  return words === '' ? '' : `あるのは ${words} です。`;
}

function folded(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase().replaceAll(strokes, '-');
}
