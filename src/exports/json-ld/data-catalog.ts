import type { DataCatalog } from 'schema-dts';
import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { maker, municipalityPlace } from './dataset.ts';
import { dataCatalogId, datasetId } from './identity.ts';

/** The site as a schema.org DataCatalog (without `@context`); the Dataset of all its tables stands on the same page. */
export function dataCatalog({ site }: Publication) {
  const { name, description, licence, updated } = site;
  return {
    '@type': 'DataCatalog',
    '@id': dataCatalogId(),
    name,
    description,
    url: absolute(paths.data),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: licence.url,
    creator: maker(site),
    publisher: maker(site),
    ...(updated === undefined ? {} : { version: updated, dateModified: updated }),
    spatialCoverage: municipalityPlace(site),
    dataset: [{ '@id': datasetId(paths.data) }],
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(paths.catalogue),
      encodingFormat: 'application/ld+json',
    },
  } satisfies DataCatalog;
}
