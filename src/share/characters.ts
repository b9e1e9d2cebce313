import { subsetOf } from './subsets.ts';

// What printers set where a piece of type is missing.
const missingType = '〓';

/**
 * Text as the font can draw it. A character it lacks is spelled out where Unicode knows how (Ⅱ → II), or else stands as
 * 〓: it is never dropped. Invisible characters, such as those that choose a variant of a kanji, are left out.
 */
export function drawable(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
    .map((character) => (/\s/u.test(character) && character !== '　' ? ' ' : character))
    .map((character) => spelled(character) ?? missingType)
    .join('');
}

/** The characters of a text that cannot be drawn, each once. */
export function missingCharacters(text: string): string[] {
  const visible = text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
  return [...new Set(visible)].filter((character) => spelled(character) === undefined);
}

function spelled(character: string): string | undefined {
  if (subsetOf(character) !== undefined) return character;
  const spelling = character.normalize('NFKC');
  return Array.from(spelling).every((each) => subsetOf(each) !== undefined) ? spelling : undefined;
}
