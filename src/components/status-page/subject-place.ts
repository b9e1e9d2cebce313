import { pathIn, paths } from '../../addresses.ts';
import type { StatusRow } from '../../domain/rating/status.ts';
import type { Language } from '../../schema/language.ts';
import { isTranslatedKind } from '../translated-status/translated-kind.ts';

/** Where the page of a row's subject is, and in which language, where that is not the one of the page that leads there. */
export function subjectPlace(
  { subject, printed }: StatusRow,
  language: Language,
): { path: string; hreflang?: 'ja' } {
  const path = paths.rated(subject);
  if (language === 'ja') return { path };
  const isTranslated =
    subject.type === 'measure' ||
    (subject.type === 'indicator' && printed && 'targets' in printed && isTranslatedKind(printed.kind));
  return isTranslated ? { path: pathIn(language, path) } : { path, hreflang: 'ja' };
}
