import type { Pictured } from './domain/publication/pictured.ts';
import type { Subject } from './domain/rating/rating.ts';
import type { SheetKey } from './domain/publication/sheet-key.ts';
import { periodYear } from './domain/observation/period.ts';
import type { Language } from './schema/language.ts';

/**
 * Every address of the site, as a path without a leading slash; `link` and `absolute` make it one that can be followed.
 * The one place that spells an address: once published they never change.
 */
export const paths = {
  home: '',
  measures: 'measures/',
  measure: (id: string) => `measures/${id}/`,
  /** The last three years of a measure on one page of A4. */
  brief: (id: string) => `measures/${id}/brief/`,
  /** The indicators of a measure, where the list of all has no room for them. */
  measureIndicators: (id: string) => `measures/${id}/indicators/`,
  sheet: (key: SheetKey) => `measures/${sheetPath(key)}/`,
  /** Where in the original the money of a measure stands that stands for itself, on the page of the sheet that states it. */
  sheetMoney: (key: SheetKey) => `measures/${sheetPath(key)}/#${anchors.place(moneyPlace)}`,
  /** An opinion with its answer, on the page of its sheet. */
  opinion: (key: SheetKey, number: number) => `measures/${sheetPath(key)}/#opinion-${number}`,
  goal: (id: string) => `goals/${id}/`,
  year: (fiscalYear: string) => `years/${periodYear(fiscalYear)}/`,
  /** What changed since the year before in a plan, on the page of the year. */
  yearChanges: (fiscalYear: string, planId: string) =>
    `years/${periodYear(fiscalYear)}/#${anchors.changes(planId)}`,
  plan: (id: string) => `plans/${id}/`,
  departments: 'departments/',
  department: (id: string) => `departments/${id}/`,
  indicators: 'indicators/',
  indicatorList: 'indicators/list.json',
  indicator: (id: string) => `indicators/${id}/`,
  /** The indicator's chart for a frame on another site, and what programs ask to make that frame (oEmbed). */
  embedIndicator: (id: string) => `embed/indicators/${id}/`,
  embedIndicatorJson: (id: string) => `embed/indicators/${id}/oembed.json`,
  projects: 'projects/',
  /** Everything that the list of projects can be narrowed by, for its script. */
  projectList: 'projects/list.json',
  project: (id: string) => `projects/${id}/`,
  /** Where in the original an amount of a project stands, on its page. */
  projectAmount: (id: string, amount: AmountColumn) =>
    `projects/${id}/#${anchors.place(amountPlace(amount))}`,
  /** Where its cost and its outcomes stand beside each other. */
  projectOutcomes: (id: string) => `projects/${id}/#${anchors.projectOutcomes}`,
  /** What a letter is given to. */
  rated: ({ type, id }: Subject) => `${type}s/${id}/`,
  /** What the projects on the sheets cost, added up; and those of one measure. */
  money: 'money/',
  measureMoney: (id: string) => `measures/${id}/money/`,
  opinions: 'opinions/',
  /** All of them for the script that narrows the list. */
  opinionList: 'opinions/list.json',
  /** The opinions of an earlier year, where they do not all stand on one page. */
  opinionYear: (fiscalYear: string) => `opinions/${periodYear(fiscalYear)}/`,
  status: 'status/',
  statusList: 'status/list.json',
  /** The list of letters, narrowed; it shows all of them where there is no script. */
  statusOf: (asked: StatusAsked) => `status/?${new URLSearchParams(asked)}`,
  /** What a reader may ask of the sheets, and by which rules it is chosen. */
  questions: 'questions/',
  questionRules: 'questions/#rules',
  /** A question, by its id, on the page of its sheet. */
  question: (edition: SheetKey, id: string) => `measures/${sheetPath(edition)}/#${anchors.question(id)}`,
  compare: 'compare/',
  comparisonList: 'compare/list.json',
  /** Indicators beside each other, in this order; components/compare/address.ts reads it and knows what else it may say. */
  comparison: (ids: readonly string[]) => `compare/?${ids.map((id) => `i=${id}`).join('&')}`,
  search: 'search/',
  /** The page of a question; the field of the same name in every search form asks it. */
  searchFor: (question: string) => `search/?q=${encodeURIComponent(question)}`,
  /** The folder of a version of the search index. */
  searchIndex: (version: string) => `search/${version}/`,
  changes: 'changes/',
  /** A correction, by its id, on the page of changes. */
  correction: (id: string) => `changes/#${anchors.correction(id)}`,
  data: 'data/',
  dictionary: 'data/dictionary/',
  /** A table in the dictionary, and one of its columns there. */
  dictionaryTable: (table: string) => `data/dictionary/${table}/`,
  /** The lines that read a table with the types of its columns, on its page in the dictionary. */
  typedReading: (table: string) => `data/dictionary/${table}/#${anchors.typedReading}`,
  dictionaryColumn: (table: string, column: string) =>
    `data/dictionary/${table}/#${anchors.dictionaryEntry(table, column)}`,
  /** Questions that the data answer, worked in three languages, and the files that hold the work. */
  examples: 'data/examples/',
  exampleFile: (kind: 'ipynb' | 'qmd' | 'sql') => `data/examples/questions.${kind}`,
  releases: 'data/releases/',
  /** A frozen release of all data, on the page that lists them. */
  release: (name: string) => `data/releases/#${anchors.release(name)}`,
  /** How a release differs, value by value, from the one before. */
  releaseChanges: (name: string) => `data/releases/${name}/changes/`,
  /** What was withdrawn from a release, and why. */
  withdrawal: (id: string) => `data/releases/#${anchors.release(id)}`,
  glossary: 'glossary/',
  term: (id: string) => `glossary/#${anchors.term(id)}`,
  about: 'about/',
  accessibility: 'accessibility/',
  /** SHA-256 of every file under /data/, as `sha256sum --check` reads it. */
  checksums: 'data/SHA256SUMS',
  /** All tables described as a Data Package (Frictionless). */
  dataPackage: 'datapackage.json',
  /** The JSON Schema of a table's JSON file. */
  tableSchema: (table: string) => `schema/v1/${table}.schema.json`,
  /** A file under /data/, by its name there: `ratings.csv`, `measures/103/2021.json`. */
  dataFile: (name: string) => `data/${name}`,
  sitemap: 'sitemap-index.xml',
  /** The same as a page says, in Markdown: of measures, sheets, and indicators that a plan is judged by. */
  markdown: (page: string) => `${page}index.md`,
  /** The addresses of the files as an interface (OpenAPI 3.1). */
  openApi: 'openapi.json',
  /** What there is for language models, and how to read it. */
  llms: 'llms.txt',
  icon: 'favicon.svg',
  /** The catalogue of all data sets (DCAT), for other catalogues. */
  catalogue: 'catalog.jsonld',
  /** The same as the list of open data that a municipality publishes, under the name that the national standard gives to it. */
  openDataList: (municipality: string) => `${municipality}_open_data_list.csv`,
  /** What is new, for feed readers (Atom). */
  feed: 'feed.atom',
  /** The same of one measure alone, or of one department. */
  measureFeed: (id: string) => `measures/${id}/feed.atom`,
  departmentFeed: (id: string) => `departments/${id}/feed.atom`,
  /** What a CKAN catalogue answers to a request; harvesters look for it at the root of a host. */
  ckanAction: (action: CkanAction) => `api/3/action/${action}`,
  /** The pictures shown where a link to the page is shared. */
  share: (of: Pictured) => {
    if (of === 'site') return 'share/site.png';
    if ('plan' in of) return `share/plans/${of.plan.id}.png`;
    return 'sheet' in of
      ? `share/measures/${sheetPath(of.sheet.key)}.png`
      : `share/indicators/${of.indicator.id}.png`;
  },
};

/** What another page may ask of the list of letters: a goal, a Western year, how they changed (`changeValue`), by the fields of its form. */
export type StatusAsked = Readonly<Record<string, string>>;

/** The requests of CKAN's interface that can be answered without a server. */
export type CkanAction = 'package_list' | 'package_search';

/** The column of an amount of money: a year on a basis. */
interface AmountColumn {
  basis: string;
  period: string;
}

/** The id of the place in the original of an amount of a project, on its page: settled-fy2021. */
export function amountPlace({ basis, period }: AmountColumn): string {
  return `${basis}-${period.toLowerCase()}`;
}

/** The same of all amounts of a measure that stands for itself, on the page of its sheet. */
export const moneyPlace = 'money';

/** Places on a page that other pages link to. */
export const anchors = {
  /** Where in the original some numbers of the page stand; a link to it opens it. */
  place: (id: string) => `place-${id}`,
  /** On the page of a project, what it cost beside what came of it. */
  projectOutcomes: 'outcomes',
  term: (id: string) => `term-${id}`,
  /** The explanation of a term that opens at a place of a page. */
  termNote: (place: string, id: string) => `word-${place}-${id}`,
  correction: (id: string) => `correction-${id}`,
  /** A text of the form on the page of a sheet. */
  text: (fieldId: string) => `text-${fieldId}`,
  /** A question, by its id, wherever it stands. */
  question: (id: string) => `question-${id.replaceAll('/', '-').replaceAll(' ', '.')}`,
  /** The contents of a long page, to which each of its sections leads back. */
  contents: 'contents',
  changes: (planId: string) => `changes-${planId}`,
  release: (name: string) => `release-${name}`,
  typedReading: 'typed',
  /** A table on the first page of the dictionary; a column there, and on the page of its table. */
  dictionaryEntry: (table: string, column?: string) => (column === undefined ? table : `${table}.${column}`),
};

/** Names of data files under /data/. */
export const dataFiles = {
  table: (name: string, format: 'csv' | 'en.csv' | 'json' | 'parquet') => `${name}.${format}`,
  /** All tables in one file. */
  all: (format: 'xlsx' | 'zip') => `all.${format}`,
  /** What a table's CSV files hold, as CSV on the Web describes it; `.well-known/csvm` says that it is called so. */
  csvMetadata: (name: string) => `${name}.csv-metadata.json`,
  sheet: (key: SheetKey, format: 'csv' | 'json') => `measures/${sheetPath(key)}.${format}`,
  /** The picture of what a sheet's projects cost by year: `measures/103/2021-costs.svg`. */
  sheetCosts: (key: SheetKey) => `measures/${sheetPath(key)}-costs.svg`,
  indicator: (id: string, format: 'csv' | 'json' | 'svg') => `indicators/${id}.${format}`,
  /** What a form is: its words, sections, texts, amounts and axes. */
  form: (id: string) => `forms/${id}.json`,
};

/** Names of files of a frozen release under /data/: `releases/2026.1/observations.csv`. */
export const releaseFile = (release: string, name: string) => `releases/${release}/${name}`;

/** The path of the same thing in a language: `measures/103/` → `en/measures/103/`. Where it has a page there, `translatedPaths` says. */
export function pathIn(language: Language, path: string): string {
  return language === 'ja' ? path : `${language}/${path}`;
}

/** The path of the same thing in Japanese, which has every page. */
export function originalPath(path: string): string {
  return path.replace(/^en\//, '');
}

/** The path to follow from any page of this site, with the sub-path it is hosted under. */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}${path}`;
}

/** The whole address, for files that travel and for search engines. */
export function absolute(path: string): string {
  return new URL(link(path), import.meta.env.SITE).href;
}

function sheetPath(key: SheetKey): string {
  const { measure, sheet } = sheetParams(key);
  return `${measure}/${sheet}`;
}

/** The parts of a sheet's address as its routes name them: `measures/[measure]/[...sheet]`. */
export function sheetParams({ measureId, fiscalYear, phase }: SheetKey): { measure: string; sheet: string } {
  return { measure: measureId, sheet: `${periodYear(fiscalYear)}${phase === 'budget' ? '/budget' : ''}` };
}
