import { absolute, paths } from '../../addresses.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { JsonObject } from '../json-text.ts';
import { distribution, distributionId } from './distribution.ts';
import type { Surroundings } from './surroundings.ts';
import { languages, openToAll, themes, type GraphNode } from './vocabulary.ts';

/** A data set as a Dataset with its files and its relations to others, followed by the nodes that it refers to. */
export function dataset(
  entry: CatalogueEntry,
  around: Surroundings,
  relations: JsonObject = {},
): GraphNode[] {
  const { site, publisher, place, contact, sources, provenance, rights } = around;
  const { identifier, title, description, keywords, days, page, dictionary, files } = entry;
  const id = datasetId(entry);
  const temporal: GraphNode | undefined = days && {
    '@id': `${id}-time`,
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': days.start,
    'dcat:endDate': days.end,
  };
  const node: GraphNode = {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': identifier,
    'dct:title': { ...title },
    'dct:description': { ...description },
    'dcat:keyword': { ja: keywords },
    'dcat:theme': themes.map((theme) => theme['@id']),
    'dct:publisher': publisher['@id'],
    'dct:creator': publisher['@id'],
    ...(contact && { 'dcat:contactPoint': contact['@id'] }),
    'dct:spatial': place['@id'],
    ...(temporal && { 'dct:temporal': temporal['@id'] }),
    'dct:language': languages.japanese['@id'],
    'dct:accessRights': openToAll['@id'],
    'dct:license': site.licence.url,
    'dct:rights': rights['@id'],
    ...(site.updated === undefined ? {} : { 'dct:modified': site.updated, 'dcat:version': site.updated }),
    'dcat:landingPage': page,
    'foaf:page': dictionary,
    'dct:provenance': provenance['@id'],
    'prov:wasDerivedFrom': sources.map((source) => source['@id']),
    ...relations,
    'dcat:distribution': files.map(distributionId),
  };
  const documents = [page, dictionary].map((address): GraphNode => ({
    '@id': address,
    '@type': 'foaf:Document',
  }));
  return [
    node,
    ...(temporal ? [temporal] : []),
    ...documents,
    ...themes,
    openToAll,
    languages.japanese,
    ...files.flatMap((file) => distribution(file, site)),
  ];
}

/** What a data set is called within the catalogue. */
export function datasetId({ name }: CatalogueEntry): string {
  return `${absolute(paths.catalogue)}#dataset-${name}`;
}
