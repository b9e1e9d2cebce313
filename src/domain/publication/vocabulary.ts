import type { Form } from '../../schema/form.ts';
import type { Language } from '../../schema/language.ts';
import { neutralWords, neutralWordsInEnglish, type FormWord } from '../../schema/neutral-words.ts';
import type { Site } from '../../schema/site.ts';

/** What things are called where a form is in use: by the form's own words, and by neutral ones where it has none. */
export interface Vocabulary extends Readonly<Record<FormWord, string>> {
  /** In which it is. */
  language: Language;
  /** The paper as a whole: 評価シート. */
  paper: string;
  /** What the goals of each depth are called, from the top; a depth without a word of its own is a `goal`. */
  levels: readonly string[];
  /** What the publisher is (`publisherKind`). */
  publisher: string;
}

/** What things are called on a form of this publisher; all of it neutral where there is no form yet. */
export function vocabularyOf(form: Form | undefined, site: Site, language: Language = 'ja'): Vocabulary {
  const words = form?.words ?? { ja: neutralWords, en: neutralWordsInEnglish }[language];
  return {
    ...words,
    language,
    paper: form?.name ?? words.sheet,
    levels: form?.levels ?? [],
    publisher: publisherKind(site, language),
  };
}

/**
 * What things are called that belong to several forms at once: by a word that all of them use, and by the neutral one where their words
 * differ.
 */
export function sharedVocabulary(
  vocabularies: readonly Vocabulary[],
  site: Site,
  language: Language = 'ja',
): Vocabulary {
  const neutral = vocabularyOf(undefined, site, language);
  const [first = neutral, ...others] = vocabularies;
  const shared = <Word extends FormWord | 'paper'>(word: Word) =>
    others.every((other) => other[word] === first[word]) ? first[word] : neutral[word];
  const words = Object.keys(neutralWords) as FormWord[];
  return {
    ...neutral,
    ...Object.fromEntries(words.map((word) => [word, shared(word)])),
    paper: shared('paper'),
    levels: others.every(({ levels }) => levels.join('\n') === first.levels.join('\n')) ? first.levels : [],
  };
}

/** What the publisher is by its own name: 市, 町, 村, 区, 県 and the like; 自治体 where the name does not say it. In English: city, town. */
export function publisherKind(
  { municipality: { name } }: Pick<Site, 'municipality'>,
  language: Language = 'ja',
): string {
  const kind = /[市町村区県都道府]$/u.exec(name)?.[0];
  if (language === 'ja') return kind ?? '自治体';
  const named = /\b(?:city|town|village|ward|prefecture)\b/i.exec(name)?.[0].toLowerCase();
  return named ?? inEnglish['市町村区県都道府'.indexOf(kind ?? ' ')] ?? 'municipality';
}

/** What each of those kinds is in English, in their order. */
const inEnglish = ['city', 'town', 'village', 'ward', ...Array<string>(4).fill('prefecture')];
