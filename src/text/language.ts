import { translation, type Language, type Translation } from '../schema/language.ts';

/**
 * Words in every language that pages are written in, side by side: the one seam of languages. What lacks one does not compile, and
 * neither does a language that lacks a word of the Japanese ones.
 */
export function inLanguages<Words>(
  words: { ja: Words } & Record<Translation, NoInfer<Words>>,
): Readonly<Record<Language, Words>> {
  return words;
}

/** Words of what stands on pages in other languages alone. */
export function inTranslations<Words>(
  words: Record<Translation, Words>,
): Readonly<Record<Translation, Words>> {
  return words;
}

/** The language of a page that is not in Japanese. */
export function translationOf({ language }: Partial<Record<string, string>>): Translation {
  return translation.parse(language);
}

/** The language of the page that a component stands on, which the first part of its address says (`pages/[language]/…`). */
export function languageOf({ language }: Partial<Record<string, string>>): Language {
  return translation.safeParse(language).data ?? 'ja';
}

/** Whether words hold Japanese, and are to be marked so where a page is in another language. */
export function isJapanese(words: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words);
}
