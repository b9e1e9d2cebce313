import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { catalogueEntries } from '../catalogue/entry.ts';
import { jsonText } from '../json-text.ts';
import { context } from './context.ts';
import { dataset, datasetId } from './dataset.ts';
import { releaseDataset, releaseId } from './release.ts';
import { surroundings } from './surroundings.ts';
import { languages, themeList, type GraphNode } from './vocabulary.ts';

/**
 * All data sets as a DCAT-AP 3.0.1 catalogue in JSON-LD, with the fields that the Japanese government's framework (GIF
 * DS-469) asks for. Every node that is referred to stands in the file with its type.
 */
export function dcatCatalogue(publication: Publication): string {
  const { site, releases } = publication;
  const [whole, ...tables] = catalogueEntries(publication);
  const around = surroundings(publication);
  const { publisher, place, licence, rights, provenance, contact, sources, agents, types } = around;
  const home: GraphNode = { '@id': absolute(paths.home), '@type': 'foaf:Document' };
  const links = [contact?.['vcard:hasURL'], ...sources.map((source) => source['foaf:page'])];
  const outside = links
    .filter((address) => typeof address === 'string')
    .map((address): GraphNode => ({ '@id': address, '@type': 'foaf:Document' }));
  const relations = {
    'dct:hasPart': tables.map(datasetId),
    ...(releases.length > 0 && { 'dcat:hasVersion': releases.map(releaseId) }),
  };
  const catalogue: GraphNode = {
    '@id': `${absolute(paths.catalogue)}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': { ja: site.name },
    'dct:description': { ja: site.description },
    'dct:publisher': publisher['@id'],
    'dct:spatial': place['@id'],
    'dct:language': languages.japanese['@id'],
    'dct:license': licence['@id'],
    'dct:rights': rights['@id'],
    ...(site.updated === undefined ? {} : { 'dct:modified': site.updated }),
    'foaf:homepage': home['@id'],
    'dcat:themeTaxonomy': themeList['@id'],
    'dcat:dataset': [...[whole, ...tables].map(datasetId), ...releases.map(releaseId)],
  };
  const common = [
    home,
    publisher,
    place,
    licence,
    rights,
    provenance,
    themeList,
    ...sources,
    ...agents,
    ...types,
  ];
  const graph = [
    catalogue,
    ...dataset(whole, around, relations),
    ...tables.flatMap((table) => dataset(table, around, { 'dct:isPartOf': datasetId(whole) })),
    ...releases.flatMap((release, index) => releaseDataset(release, releases[index + 1], whole, around)),
    ...common,
    ...(contact ? [contact] : []),
    ...outside,
  ];
  return jsonText({ '@context': context, '@graph': eachOnce(graph) });
}

/** Whatever several nodes refer to is described once. */
function eachOnce(nodes: readonly GraphNode[]): GraphNode[] {
  return [...new Map(nodes.map((node) => [node['@id'], node])).values()];
}
