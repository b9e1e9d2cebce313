import type { Language } from '../../schema/language.ts';
import { tongueOf } from '../../text/language.ts';

/** The markup of a picture whose words are marked as Japanese where they are and the picture is in another language. */
export function inTongues(markup: string, language: Language): string {
  if (language === 'ja') return markup;
  return markup.replaceAll(
    /<(text|tspan)\b([^>]*)>([^<]+)/g,
    (whole, name: string, rest: string, words: string) =>
      tongueOf(words, language) ? `<${name}${rest} lang="ja">${words}` : whole,
  );
}
