import type { Edition } from './domain/edition.ts';
import { periodYear } from './domain/period.ts';

/**
 * Every address of the site, as a path without a leading slash; `link` and `absolute` make it one that can be followed.
 * The one place that spells an address: once published they never change.
 */
export const paths = {
  home: '',
  measures: 'measures/',
  measure: (id: string) => `measures/${id}/`,
  sheet: (edition: Edition) => `measures/${sheetPath(edition)}/`,
  /** An opinion with its answer, on the page of its sheet. */
  opinion: (edition: Edition, number: number) => `measures/${sheetPath(edition)}/#opinion-${number}`,
  goal: (id: string) => `goals/${id}/`,
  year: (fiscalYear: string) => `years/${periodYear(fiscalYear)}/`,
  plan: (id: string) => `plans/${id}/`,
  departments: 'departments/',
  department: (id: string) => `departments/${id}/`,
  indicators: 'indicators/',
  indicator: (id: string) => `indicators/${id}/`,
  projects: 'projects/',
  project: (id: string) => `projects/${id}/`,
  opinions: 'opinions/',
  changes: 'changes/',
  data: 'data/',
  dictionary: 'data/dictionary/',
  /** A table, or one of its columns, in the dictionary. */
  dictionaryEntry: (table: string, column?: string) =>
    `data/dictionary/#${anchors.dictionaryEntry(table, column)}`,
  glossary: 'glossary/',
  term: (id: string) => `glossary/#${anchors.term(id)}`,
  about: 'about/',
  accessibility: 'accessibility/',
  /** A file under /data/, by its name there: `ratings.csv`, `measures/103/2021.json`. */
  dataFile: (name: string) => `data/${name}`,
  sitemap: 'sitemap-index.xml',
  icon: 'favicon.svg',
  /** The catalogue of all data sets (DCAT), for other catalogues. */
  catalogue: 'catalog.jsonld',
  /** What is new, for feed readers (Atom). */
  feed: 'feed.atom',
  /** What a CKAN catalogue answers to a request; harvesters look for it at the root of a host. */
  ckanAction: (action: CkanAction) => `api/3/action/${action}`,
  /** The pictures shown where a link to the page is shared. */
  shareSheet: (edition: Edition) => `share/measures/${sheetPath(edition)}.png`,
  shareIndicator: (id: string) => `share/indicators/${id}.png`,
};

/** The requests of CKAN's interface that can be answered without a server. */
export type CkanAction = 'package_list' | 'package_search';

/** Places on a page that other pages link to. */
export const anchors = {
  term: (id: string) => `term-${id}`,
  dictionaryEntry: (table: string, column?: string) => (column === undefined ? table : `${table}.${column}`),
};

/** Names of data files under /data/. */
export const dataFiles = {
  table: (name: string, format: 'csv' | 'en.csv' | 'json') => `${name}.${format}`,
  sheet: (edition: Edition, format: 'csv' | 'json') => `measures/${sheetPath(edition)}.${format}`,
  indicator: (id: string, format: 'csv' | 'json' | 'svg') => `indicators/${id}.${format}`,
};

/** The path to follow from any page of this site, with the sub-path it is hosted under. */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}${path}`;
}

/** The whole address, for files that travel and for search engines. */
export function absolute(path: string): string {
  return new URL(link(path), import.meta.env.SITE).href;
}

function sheetPath({ measureId, fiscalYear, phase }: Edition): string {
  return `${measureId}/${periodYear(fiscalYear)}${phase === 'budget' ? '/budget' : ''}`;
}
