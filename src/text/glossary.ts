import { holdingOf } from '../domain/publication/holding.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { GlossaryGroup, GlossaryTerm } from '../schema/glossary.ts';
import { absence, type Absence } from '../schema/absence.ts';
import { absenceWords, noColumn, type AbsenceWords } from './absence.ts';
import { phase, type Phase } from '../schema/sheet.ts';
import { phaseLabels, phaseMeanings, phaseTermIds } from './phase.ts';
import { unregistered } from './registration.ts';

/** What a link to a term needs: the city's glossary. */
export type Glossary = Pick<Publication, 'glossary'>;

/**
 * All terms: the city's, then the words of the site itself, for what a sheet is, for its money, and where a value is missing, as far
 * as they occur or the city's terms lead to them; a city may explain them anew.
 */
export function glossaryGroups(publication: Publication): GlossaryGroup[] {
  const { glossary } = publication;
  const own = glossary.flatMap(({ terms }) => terms);
  const needed = new Set([
    ...holdingOf(publication).absences.map(absenceTermId),
    ...publication.sheets.map(({ key }) => phaseTermIds[key.phase]),
    ...(statesGeneralRevenue(publication) ? [generalRevenueTerm.id] : []),
    ...alwaysExplained,
    ...own.flatMap(({ seeAlso }) => seeAlso),
  ]);
  const explained = new Set(own.map(({ id }) => id));
  const groups = ownGroups.map((group) => ({
    ...group,
    terms: group.terms.filter(({ id }) => needed.has(id) && !explained.has(id)),
  }));
  return [...glossary, ...groups.filter(({ terms }) => terms.length > 0)];
}

/** All terms in the order of their sound, for looking one up. */
export function termsBySound(publication: Publication): GlossaryTerm[] {
  const terms = glossaryGroups(publication).flatMap((group) => group.terms);
  return terms.toSorted((a, b) => bySound.compare(a.reading, b.reading));
}

/** The term of an id; none where a city's glossary does not have it. */
export function glossaryTerm(id: string, { glossary }: Glossary): GlossaryTerm | undefined {
  return [...glossary.flatMap(({ terms }) => terms), ...ownGroups.flatMap(({ terms }) => terms)].find(
    (term) => term.id === id,
  );
}

/** Plain words, or a hard word with the id of its term. */
type SentencePart = string | { word: string; id: string };

/** Cuts a sentence at the hard words in it, which are written `[word](term-id)`. */
export function termsIn(text: string): SentencePart[] {
  const parts = text.split(/\[([^[\]]+)\]\(([a-z0-9-]+)\)/u);
  // Text, word and id follow one another.
  return parts.flatMap((part, index): SentencePart[] => {
    if (index % 3 === 0) return part === '' ? [] : [part];
    return index % 3 === 1 ? [{ word: part, id: parts[index + 1] ?? '' }] : [];
  });
}

/** The id under which the glossary explains a named absence. */
export function absenceTermId(kind: Absence): string {
  return kind.replaceAll('_', '-');
}

const bySound = new Intl.Collator('ja');

const readings: Record<Absence, string> = {
  dash: 'はいふん',
  blank: 'くうらん',
  cancelled: 'ちゅうし',
  after_sheet: 'しーとよりあとのねんど',
  not_applicable: 'たいしょうがい',
  unplaced: 'らんみとくてい',
  not_published: 'ひこうひょう',
  suppressed: 'ひとく',
};

const phaseReadings: Record<Phase, string> = { settled: 'じご・けっさん', budget: 'じぜん・よさん' };

function termOf(id: string, { label, explanation }: AbsenceWords, reading: string): GlossaryTerm {
  return { id, term: label, reading, short: explanation, body: [], seeAlso: [] };
}

/** What any site may have: years without a column, sheets that are not there yet. */
const alwaysExplained = ['no-column', 'unregistered'];

const absenceTerms: GlossaryTerm[] = [
  ...absence.options.map((kind) => termOf(absenceTermId(kind), absenceWords[kind], readings[kind])),
  termOf('no-column', noColumn, 'らんなし'),
  termOf('unregistered', unregistered, 'みとうろく'),
];

const phaseTerms = phase.options.map((each) =>
  termOf(
    phaseTermIds[each],
    { label: phaseLabels[each], explanation: phaseMeanings[each] },
    phaseReadings[each],
  ),
);

const generalRevenueTerm = termOf(
  'general-revenue',
  { label: '一般財源', explanation: '使い道が決められていないお金です。税金などから入ります。' },
  'いっぱんざいげん',
);

/** The terms that the site itself explains where the city's glossary does not. */
const ownGroups: GlossaryGroup[] = [
  { id: 'own-words', title: 'シートの言葉', terms: [...phaseTerms, generalRevenueTerm] },
  { id: 'missing-values', title: '値がない理由', terms: absenceTerms },
];

function statesGeneralRevenue({ forms }: Publication): boolean {
  return forms.some(({ funding }) => funding?.sources.some(({ generalRevenue }) => generalRevenue));
}
