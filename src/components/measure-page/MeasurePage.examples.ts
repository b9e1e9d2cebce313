import type { Publication } from '../../domain/publication/publication.ts';
import type { GlossaryGroup } from '../../schema/glossary.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import MeasurePage from './MeasurePage.astro';
import { sectionsOf } from './sections.ts';

/** A measure of an invented city, with all that the city publishes. */
export function measureOf(publication: Publication, id: string) {
  return { measure: withId(publication.measures, id), publication };
}

/** What a section of a measure's page is given: the measure, and the words at the head of the section. */
export function sectionOf(publication: Publication, id: string, section: string) {
  const { measure } = measureOf(publication, id);
  const words = withId(sectionsOf(measure, { asked: false }), section);
  return { measure, words };
}

/** A glossary that explains these words, by the ids of their terms. */
export function glossaryWith(words: Record<string, string>): GlossaryGroup[] {
  const terms = Object.entries(words).map(([id, term]) => ({
    id,
    term,
    reading: 'よみ',
    short: `${term}の意味です。`,
    body: [],
    seeAlso: [],
  }));
  return [{ id: 'sheet', title: 'シートのことば', terms }];
}

export default examplesOf(MeasurePage, {
  'A measure with a sheet for every year': (city) => measureOf(city('hoshizora'), '101'),
  'A measure that has been renamed, with a budget sheet ahead': (city) =>
    measureOf(city('maboroshi'), 'nijikake'),
  'A measure with one sheet and little on it': (city) => measureOf(city('hoshizora'), 'yoi-no-wa'),
  'A measure whose paper names no department': (city) => {
    const publication = city('hotaru');
    return { measure: firstOf(publication.measures, ({ sheets }) => sheets.length > 0), publication };
  },
  'A measure without a sheet': (city) => measureOf(city('hoshizora'), 'uchu-koeki'),
});
