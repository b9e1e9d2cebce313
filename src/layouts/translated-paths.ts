import { paths } from '../addresses.ts';
import { isTranslatedKind } from '../components/translated-status/translated-kind.ts';
import { holdingOf } from '../domain/publication/holding.ts';
import { once } from '../domain/publication/once.ts';
import type { Indicator, Publication } from '../domain/publication/publication.ts';

/** The paths of the Japanese pages that have one of the same in each language that the site is told in. */
export const translatedPaths = once((publication: Publication): ReadonlySet<string> => {
  const { measures, sheets, indicators } = publication;
  return new Set([
    paths.home,
    ...(holdingOf(publication).ratings ? [paths.status] : []),
    paths.measures,
    ...measures.map(({ id }) => paths.measure(id)),
    ...sheets.map(({ key }) => paths.sheet(key)),
    ...(indicators.length > 0 ? [paths.indicators] : []),
    ...indicators.filter(isTranslated).map(({ id }) => paths.indicator(id)),
    paths.data,
    paths.dictionary,
    paths.glossary,
  ]);
});

/** Whether an indicator is one that the sheets of measures are judged by, and has a page of its own in other languages. */
export function isTranslated({ statements }: Indicator): boolean {
  return statements.some(({ kind }) => isTranslatedKind(kind));
}
