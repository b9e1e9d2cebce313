import type { CreativeWork, DataDownload, Dataset, Organization, Place, PropertyValue } from 'schema-dts';
import { absolute, paths } from '../../addresses.ts';
import { changeDaysOf, wholeChangedOn, type ChangeDays } from '../../domain/publication/changed-on.ts';
import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { citation } from '../../text/citation.ts';
import { publisherName } from '../../text/site.ts';
import { keywordsOf } from '../keywords.ts';
import { titleOfFile, type PublishedFile } from '../published-file.ts';
import { dataCatalogId, datasetId } from './identity.ts';
import { temporalCoverage } from './temporal-coverage.ts';

/** What a page offers as data; the rest of its Dataset is the publication's. */
export interface DatasetSubject {
  name: string;
  /** What it is called in English. */
  nameEn: string;
  /** What the data are; search engines want 50 to 5000 characters. */
  description: string;
  path: string;
  /** What its form calls things. */
  vocabulary: Vocabulary;
  /** Sheets that the data were taken from. */
  sheets: readonly Sheet[];
  /** Canonical periods that the data are about. */
  periods: readonly string[];
  keywords: readonly string[];
  variables: readonly { name: string; unit?: string; description?: string }[];
  files: readonly PublishedFile[];
}

/** A schema.org Dataset (without `@context`), for search engines that look for data. */
export function dataset(publication: Publication, subject: DatasetSubject) {
  const { site } = publication;
  const { licence, updated } = site;
  const coverage = temporalCoverage(subject.periods);
  const days =
    subject.path === paths.data ? wholeDays(publication) : changeDaysOf(subject.sheets, publication);
  const cited = citation(publication, absolute(subject.path));
  return {
    '@type': 'Dataset',
    '@id': datasetId(subject.path),
    name: subject.name,
    alternateName: subject.nameEn,
    description: subject.description.slice(0, longestDescription),
    url: absolute(subject.path),
    identifier: absolute(subject.path),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: licence.url,
    creator: maker(site),
    publisher: maker(site),
    creditText: cited,
    citation: cited,
    ...(updated === undefined ? {} : { version: updated }),
    ...(days.first === undefined ? {} : { datePublished: days.first }),
    ...(days.last === undefined ? {} : { dateModified: days.last }),
    ...(coverage === undefined ? {} : { temporalCoverage: coverage }),
    spatialCoverage: municipalityPlace(site),
    keywords: keywordsOf(subject.vocabulary, site, subject.keywords),
    variableMeasured: subject.variables.map(({ name, unit, description }): PropertyValue => ({
      '@type': 'PropertyValue',
      name,
      ...(unit === undefined ? {} : { unitText: unit }),
      ...(description === undefined ? {} : { description }),
    })),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': dataCatalogId(),
      name: site.name,
      url: absolute(paths.data),
    },
    ...(subject.path === paths.data ? {} : { isPartOf: { '@id': datasetId(paths.data) } }),
    distribution: subject.files.map(download),
    isBasedOn: sources(subject.sheets),
  } satisfies Dataset;
}

const longestDescription = 5000;

/** When the first sheet appeared here, and when anything last changed. */
function wholeDays(publication: Publication): ChangeDays {
  const last = wholeChangedOn(publication);
  return { ...changeDaysOf(publication.sheets, publication), ...(last === undefined ? {} : { last }) };
}

function property(name: string, value: string): PropertyValue {
  return { '@type': 'PropertyValue', name, value };
}

/** Who made data of the documents and publishes them. */
export function maker(site: Publication['site']): Organization {
  return { '@type': 'Organization', name: publisherName(site), url: absolute(paths.home) };
}

/** Where the data are about. */
export function municipalityPlace({ municipality }: Publication['site']): Place {
  return {
    '@type': 'Place',
    name: municipality.name,
    identifier: property('全国地方公共団体コード', municipality.code),
  };
}

function download(file: PublishedFile): DataDownload {
  const { name, mediaType, format } = file;
  return {
    '@type': 'DataDownload',
    name: titleOfFile(file).ja,
    contentUrl: absolute(paths.dataFile(name)),
    encodingFormat: mediaType.split(';')[0] ?? mediaType,
    inLanguage: format === 'en.csv' ? 'en' : 'ja',
  };
}

/** The documents that the sheets were published in, each once. */
function sources(sheets: readonly Sheet[]): CreativeWork[] {
  const documents = new Map(sheets.map(({ record: { source } }) => [JSON.stringify(source), source]));
  return [...documents.values()].map(({ title, publisher, url, date }) => ({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { datePublished: date }),
  }));
}
