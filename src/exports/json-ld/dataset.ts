import type { CreativeWork, DataDownload, Dataset, Organization, PropertyValue } from 'schema-dts';
import { absolute, paths } from '../../addresses.ts';
import type { Publication, Sheet } from '../../domain/publication.ts';
import type { PublishedFile } from '../files.ts';
import { temporalCoverage } from './temporal-coverage.ts';

/** What a page offers as data; the rest of its Dataset is the publication's. */
export interface DatasetSubject {
  name: string;
  /** What the data are; search engines want 50 to 5000 characters. */
  description: string;
  path: string;
  /** Sheets that the data were taken from. */
  sheets: readonly Sheet[];
  /** Canonical periods that the data are about. */
  periods: readonly string[];
  keywords: readonly string[];
  variables: readonly { name: string; unit?: string; description?: string }[];
  files: readonly PublishedFile[];
}

/** A schema.org Dataset (without `@context`), for search engines that look for data. */
export function dataset({ site }: Publication, subject: DatasetSubject) {
  const { municipality, licence, updated } = site;
  const coverage = temporalCoverage(subject.periods);
  return {
    '@type': 'Dataset',
    '@id': `${absolute(subject.path)}#dataset`,
    name: subject.name,
    description: subject.description.slice(0, longestDescription),
    url: absolute(subject.path),
    identifier: absolute(subject.path),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: licence.url,
    creator: creator(site),
    ...(updated === undefined ? {} : { version: updated, dateModified: updated }),
    ...(coverage === undefined ? {} : { temporalCoverage: coverage }),
    spatialCoverage: {
      '@type': 'Place',
      name: municipality.name,
      identifier: property('全国地方公共団体コード', municipality.code),
    },
    keywords: [...new Set(['重点施策', 'オープンデータ', municipality.name, ...subject.keywords])],
    variableMeasured: subject.variables.map(({ name, unit, description }): PropertyValue => ({
      '@type': 'PropertyValue',
      name,
      ...(unit === undefined ? {} : { unitText: unit }),
      ...(description === undefined ? {} : { description }),
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.name, url: absolute(paths.data) },
    distribution: subject.files.map(download),
    isBasedOn: sources(subject.sheets),
  } satisfies Dataset;
}

const longestDescription = 5000;

function property(name: string, value: string): PropertyValue {
  return { '@type': 'PropertyValue', name, value };
}

/** Who made data of the documents: the city only where it has adopted the site. */
function creator({ official, municipality, name }: Publication['site']): Organization {
  return { '@type': 'Organization', name: official ? municipality.name : name, url: absolute(paths.home) };
}

function download({ name, mediaType, title, format }: PublishedFile): DataDownload {
  return {
    '@type': 'DataDownload',
    name: `${title.ja}（${name}）`,
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
