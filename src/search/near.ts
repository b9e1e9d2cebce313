import { distance } from 'fastest-levenshtein';
import { fold } from './folding.ts';
import { writtenAs, type Lexicon } from './lexicon.ts';

/** So many words are taken for a misspelling at most, where several are as near. */
const most = 3;

/**
 * How the words of the index are written that a word is most likely a misspelling of: those at the least distance, which grows
 * with the length of the word. Nothing where none is near enough, or the word is too short to be told from others.
 */
export async function nearWords(asked: string, lexicon: Lexicon): Promise<string[]> {
  const key = fold(asked);
  const limit = limitFor(Array.from(key).length);
  if (limit === 0) return [];
  let least = limit;
  const near: { far: number; written: string[] }[] = [];
  for (const entry of await lexicon.alike(key)) {
    if (Math.abs(entry[0].length - key.length) > least) continue;
    const far = distance(key, entry[0]);
    if (far > least) continue;
    least = far;
    near.push({ far, written: writtenAs(entry) });
  }
  const nearest = near.filter(({ far }) => far === least).slice(0, most);
  return [...new Set(nearest.flatMap(({ written }) => written))];
}

/** How many characters may be wrong, missing or too many in a word of some length. */
function limitFor(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/**
 * The words that a long one is made of, as far as the index has them, each as long as it can be; what stands between them is left
 * out. Nothing where they are not more than half of what is no hiragana: what is left would be another question.
 */
export async function wordsWithin(asked: string, lexicon: Lexicon): Promise<string[]> {
  const characters = Array.from(asked);
  const found: string[] = [];
  let from = 0;
  while (from < characters.length) {
    const length = await longestAt(characters, from, lexicon);
    if (length > 0) found.push(characters.slice(from, from + length).join(''));
    from += Math.max(1, length);
  }
  const telling = inHiragana.test(asked) ? characters.length : countTelling(asked);
  return 2 * Array.from(found.join('')).length > telling ? found : [];
}

/** How many characters of a text are no hiragana. */
function countTelling(text: string): number {
  return Array.from(text.replaceAll(/[ぁ-ん]/gu, '')).length;
}

/** The longest word of the index that is made of some characters from a place on, in characters; 0 where there is none. */
async function longestAt(characters: readonly string[], from: number, lexicon: Lexicon): Promise<number> {
  const joint = from > 0 && /[のはがをにでともへや]/u.test(characters[from] ?? '');
  if (joint) return 0;
  for (let length = Math.min(longestWord, characters.length - from); length > 1; length -= 1) {
    const part = characters.slice(from, from + length).join('');
    // Endings stand in texts as words, too: they are no part of a word with kanji.
    if (inHiragana.test(part) && !inHiragana.test(characters.join(''))) continue;
    if ((await lexicon.written(fold(part))).length > 0) return length;
  }
  return 0;
}

const longestWord = 12;
const inHiragana = /^[ぁ-んー]+$/u;
