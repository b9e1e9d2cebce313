import type { Language, Translation } from '../schema/language.ts';
import { translations } from '../schema/translations.ts';

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
  const found = translationNamed(language);
  if (found === undefined) throw new Error(`${String(language)} is no language that pages are told in.`);
  return found;
}

/** The language of the page that a component stands on, which the first part of its address says (`pages/[language]/…`). */
export function languageOf({ language }: Partial<Record<string, string>>): Language {
  return translationNamed(language) ?? 'ja';
}

function translationNamed(language: string | undefined): Translation | undefined {
  return translations.find((each) => each === language);
}

/** How words are marked on a page in a language: as Japanese where they hold any and the page is not; else not at all. */
export function tongueOf(words: string, page: Language): 'ja' | undefined {
  return page !== 'ja' && letters.test(words) ? 'ja' : undefined;
}

/** Words on a page in another language, cut where Japanese begins and ends: it is marked, and nothing else is. */
export function tonguesOf(words: string, page: Language): { text: string; lang: 'ja' | undefined }[] {
  if (page === 'ja') return [{ text: words, lang: undefined }];
  const pieces = words.split(japaneseRuns).filter((piece) => piece !== '');
  return pieces.map((text) => ({ text, lang: tongueOf(text, page) }));
}

const letters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Letters with the signs and numbers between them; full-width signs are Japanese too. */
const japaneseRuns =
  /((?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffefー・△▲][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffefー・△▲\s\d.,%+~/-]*)?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffefー・])/u;
