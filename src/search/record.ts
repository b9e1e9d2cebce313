import type { recordKinds } from '../text/search.ts';
import type { HitFact } from './hit-fact.ts';

/**
 * `measure` · `indicator` · `project` · `sheet` a sheet as a whole · `passage` what a sheet says somewhere in
 * running text · `opinion` an opinion with its answer · `question` a question with the city's answer · `plan` a plan or one of its goals · `department` · `term` of the glossary ·
 * `page` what the site says of itself.
 */
export type RecordKind = (typeof recordKinds)[number];

/** One thing, or one passage, that can be found. */
export interface SearchRecord {
  kind: RecordKind;
  title: string;
  /** Where it stands: measure, year. */
  context: string;
  /** The page, with the place on it. */
  path: string;
  /** What else a thing is called: its name without its number, former names, other words for it, how it is read. */
  names?: readonly string[];
  /** How a name is read, where the content says so, with the name. */
  readings?: readonly (readonly [kana: string, name: string])[];
  /** Everything that is said there besides the title and the names, passage by passage. */
  text: readonly string[];
  /** Western years of which it says something without naming them in words: those of its columns. */
  years?: readonly number[];
  /** Whether it stands before others of its kind that hold the words as well: a headline before the KPIs. */
  leads?: true;
  /** What it has come to, to be shown with it. */
  facts?: readonly HitFact[];
}

/** The words of a record by what they are to it. */
export interface SearchedFields {
  /** What the thing is called. */
  names: readonly string[];
  /** What is said of it, or there. */
  text: readonly string[];
  /** Under what it stands: counted where other words of the question stand in the record itself. */
  around: readonly string[];
}

/** A record without what only the browser shows. */
export type SearchedRecord = Pick<SearchRecord, 'kind' | 'title' | 'context' | 'names' | 'text'>;

/**
 * The words of a record. A passage stands under the name of the thing that it is about, which is found by itself; a measure is found
 * by the goal that it serves, too, which says in other words what it is for.
 */
export function searchedFields({ kind, title, context, names = [], text }: SearchedRecord): SearchedFields {
  const asked = askedBy[kind] ?? [];
  if (kind === 'passage' || kind === 'opinion')
    return { names: [], text, around: [title, context, ...asked] };
  if (kind === 'measure') return { names: [title, ...names, context], text, around: asked };
  return { names: [title, ...names], text, around: [context, ...asked] };
}

/** What people say beside the name of a thing when they ask for one of its kind: that alone finds nothing. */
const askedBy: Partial<Record<RecordKind, readonly string[]>> = {
  project: ['お金', '費用', '予算', '決算', '金額'],
  opinion: ['意見', '要望', '声', '回答', '答え'],
  department: ['担当', '担当課', '連絡先', '問い合わせ', '電話', '窓口'],
};

/** The words by which a record is found alone. */
export function searchedText(record: SearchedRecord): string[] {
  const { names, text } = searchedFields(record);
  return [...names, ...text];
}
