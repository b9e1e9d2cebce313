import { pathIn, paths } from '../../addresses.ts';
import type { Holding } from '../../domain/publication/holding.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { placeNames } from './destinations.words.ts';
import { neutralWords } from '../../schema/neutral-words.ts';
import { moneyName } from '../../text/money.ts';
import { questionsTitle } from '../../text/question-guide.ts';

/** What the places depend on: what is published, and what it is called. */
export interface Around {
  vocabulary: Vocabulary;
  holding: Holding;
}

/** A place the navigation of every page leads to. */
interface Destination {
  label: string;
  /** Path of the site, perhaps with an anchor. */
  path: string;
  /** Paths of all pages that belong to it begin like this. */
  section?: string;
}

/** What the navigation offers, in order: one line for each place that has something, by the words of the newest form. */
export function destinationsOf({ vocabulary, holding }: Around): Destination[] {
  if (vocabulary.language !== 'ja') return translatedDestinations({ vocabulary, holding });
  const { measure, rating, indicator, project, opinion } = menuWords(vocabulary);
  const { ratings, indicators, projects, opinions } = holding;
  return [
    { label: measure, path: paths.measures, section: paths.measures },
    ...(ratings ? [{ label: rating, path: paths.status, section: paths.status }] : []),
    ...(indicators ? [{ label: indicator, path: paths.indicators, section: paths.indicators }] : []),
    ...(projects ? [{ label: project, path: paths.projects, section: paths.projects }] : []),
    ...(opinions ? [{ label: opinion, path: paths.opinions, section: paths.opinions }] : []),
    { label: 'データ', path: paths.data, section: paths.data },
    { label: '読み方', path: `${paths.home}#yomikata` },
    { label: '探す', path: paths.search, section: paths.search },
  ];
}

/** What it offers in another language: the pages that there are in it. */
function translatedDestinations({ vocabulary: { language }, holding }: Around): Destination[] {
  const { measures, status, indicators, data, dictionary, glossary } = placeNames[language];
  const place = (label: string, path: string) => ({
    label,
    path: pathIn(language, path),
    section: pathIn(language, path),
  });
  return [
    place(measures, paths.measures),
    ...(holding.ratings ? [place(status, paths.status)] : []),
    ...(holding.indicators ? [place(indicators, paths.indicators)] : []),
    place(data, paths.data),
    place(dictionary, paths.dictionary),
    place(glossary, paths.glossary),
  ];
}

/** What a menu has room for: a word of the form where it is short, else the neutral one, which is. */
function menuWords(vocabulary: Vocabulary) {
  return {
    measure: short(vocabulary.measure, neutralWords.measure),
    rating: neutralWords.rating,
    indicator: short(vocabulary.indicator, neutralWords.indicator),
    project: short(vocabulary.project, neutralWords.project),
    opinion: short(vocabulary.opinion, neutralWords.opinion),
  };
}

function short(word: string, neutral: string): string {
  return word.length <= 5 ? word : neutral;
}

/** What the foot of every page offers besides: what one reads once, and what explains the rest. */
export function footDestinationsOf({ vocabulary, holding }: Around): Destination[] {
  if (vocabulary.language !== 'ja') {
    const { about, cite, terms, accessibility } = placeNames[vocabulary.language];
    return [
      { label: about, path: pathIn(vocabulary.language, paths.home) },
      { label: cite, path: pathIn(vocabulary.language, `${paths.data}#cite`) },
      { label: terms, path: pathIn(vocabulary.language, `${paths.data}#terms`) },
      { label: accessibility, path: paths.accessibility },
    ];
  }
  const { indicators, departments, costs } = holding;
  const { indicator } = vocabulary;
  return [
    ...(indicators ? [{ label: `${indicator}をくらべる`, path: paths.compare }] : []),
    { label: questionsTitle, path: paths.questions },
    ...(costs ? [{ label: moneyName, path: paths.money }] : []),
    ...(departments ? [{ label: '課の一覧', path: paths.departments }] : []),
    { label: '用語集', path: paths.glossary },
    { label: 'データの辞書', path: paths.dictionary },
    { label: 'データの版', path: paths.releases },
    { label: '変更の記録', path: paths.changes },
    { label: 'データとライセンス', path: `${paths.data}#terms` },
    { label: 'このサイトについて', path: paths.about },
    { label: 'アクセシビリティ', path: paths.accessibility },
  ];
}

/** For `aria-current`: whether the reader is on this very page, or on one that belongs to it. */
export function currentMark(
  { path, section }: Destination,
  here: string | undefined,
): 'page' | 'true' | undefined {
  if (here === path) return 'page';
  return here !== undefined && section !== undefined && here.startsWith(section) ? 'true' : undefined;
}
