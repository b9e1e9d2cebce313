import { originalPath, pathIn, paths } from '../addresses.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { InOtherLanguage } from '../components/language-switch/in-other-language.ts';
import { translatedPaths } from './translated-paths.ts';

/** Where a page leads in every other language of the site; nowhere on a site in Japanese alone. */
export function otherLanguages(publication: Publication, path: string | undefined): InOtherLanguage[] {
  const { language, site } = publication;
  const original = path === undefined ? undefined : originalPath(path);
  const isTranslated = original !== undefined && hasTranslation(original, publication);
  return (['ja', ...(site.languages ?? [])] as const)
    .filter((other) => other !== language)
    .map((other) => {
      const isSame = original !== undefined && (other === 'ja' || isTranslated);
      return { language: other, path: pathIn(other, isSame ? original : paths.home), isSame };
    });
}

/** Every table of the dictionary has its page in each language. */
function hasTranslation(path: string, publication: Publication): boolean {
  return translatedPaths(publication).has(path) || path.startsWith(paths.dictionary);
}
