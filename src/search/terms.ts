import { yearOfSpelling, yearsOf } from './spelling.ts';
import { fold } from './folding.ts';

/** Stands behind every passage: no written text holds it once it is folded. */
const end = '\n';

/**
 * What the index knows of a passage: every two characters that follow each other, and the last one with the end. Japanese has
 * no spaces to cut at and no two programs cut it alike; pairs are found wherever a word begins. With the end, every character
 * begins a term, so that a single character can be asked for. Three characters with kana in the middle are a term too: 組の and
 * の魅 stand on nearly every page, 組の魅 does not. The years that it names are terms of their own.
 */
export function termsOf(passage: string): string[] {
  const characters = Array.from(fold(passage));
  return [...pairs([...characters, end]), ...threes(characters).map(({ term }) => term), ...yearsOf(passage)];
}

/** The terms a passage must have to hold a word; of a single character, how one of its terms begins; of a year, itself. */
export function termsOfSpelling(spelling: string): { all: string[] } | { beginning: string } {
  if (yearOfSpelling(spelling) !== undefined) return { all: [spelling] };
  const characters = Array.from(spelling);
  if (characters.length < 2) return { beginning: spelling };
  const longer = threes(characters);
  const covered = new Set(longer.flatMap(({ at }) => [at, at + 1]));
  const others = pairs(characters).filter((_, at) => !covered.has(at));
  return { all: [...new Set([...longer.map(({ term }) => term), ...others])] };
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, before) => `${characters[before] ?? ''}${character}`);
}

function threes(characters: readonly string[]): { term: string; at: number }[] {
  return characters.flatMap((middle, index) => {
    const [before, after] = [characters[index - 1], characters[index + 1]];
    const between = before !== undefined && after !== undefined && /[ァ-ヺ-]/u.test(middle);
    return between ? [{ term: `${before}${middle}${after}`, at: index - 1 }] : [];
  });
}
