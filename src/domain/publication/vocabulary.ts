import type { Form } from '../../schema/form.ts';
import { neutralWords, type FormWord } from '../../schema/neutral-words.ts';
import type { Site } from '../../schema/site.ts';

/** What things are called where a form is in use: by the form's own words, and by neutral ones where it has none. */
export interface Vocabulary extends Readonly<Record<FormWord, string>> {
  /** The paper as a whole: 評価シート. */
  paper: string;
  /** What the goals of each depth are called, from the top; a depth without a word of its own is a `goal`. */
  levels: readonly string[];
  /** What the publisher is (`publisherKind`). */
  publisher: string;
}

/** What things are called on a form of this publisher; all of it neutral where there is no form yet. */
export function vocabularyOf(form: Form | undefined, site: Site): Vocabulary {
  const words = form?.words ?? neutralWords;
  return {
    ...words,
    paper: form?.name ?? words.sheet,
    levels: form?.levels ?? [],
    publisher: publisherKind(site),
  };
}

/** What the publisher is by its own name: 市, 町, 村, 区, 県 and the like; 自治体 where the name does not say it. */
export function publisherKind({ municipality: { name } }: Pick<Site, 'municipality'>): string {
  return /[市町村区県都道府]$/u.exec(name)?.[0] ?? '自治体';
}
