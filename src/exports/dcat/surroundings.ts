import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Site } from '../../schema/site.ts';
import { licenceScope } from '../../text/licence.ts';
import { publisherName, standing } from '../../text/site.ts';
import { licenceType, localAuthority, type GraphNode } from './vocabulary.ts';

/** What all data sets of a publication have in common, each a node of the graph. */
export interface Surroundings {
  site: Site;
  publisher: GraphNode;
  place: GraphNode;
  licence: GraphNode;
  rights: GraphNode;
  provenance: GraphNode;
  contact: GraphNode | undefined;
  /** The documents that the sheets were published in, and who published them. */
  sources: GraphNode[];
  agents: GraphNode[];
  /** What kind of publisher and licence these are, as far as that is known. */
  types: GraphNode[];
}

/** Describes what surrounds the data. The publisher is whoever runs the site: the city only where it has adopted it. */
export function surroundings({ site, sheets }: Publication): Surroundings {
  const records = [
    ...new Map(sheets.map(({ record: { source } }) => [JSON.stringify(source), source])).values(),
  ];
  const agents = [...new Set(records.map(({ publisher }) => publisher))];
  const agentId = (name: string) => here(`source-publisher-${agents.indexOf(name) + 1}`);
  const asks = licenceType(site.licence.url);
  // Whoever runs an unofficial site need not be an authority, nor whoever else published a document.
  const kindOf = (isMunicipality: boolean) => (isMunicipality ? { 'dct:type': localAuthority['@id'] } : {});
  return {
    site,
    publisher: {
      '@id': here('publisher'),
      '@type': 'foaf:Agent',
      ...kindOf(site.official),
      'foaf:name': { ja: publisherName(site) },
      'foaf:homepage': absolute(paths.home),
    },
    place: placeOf(site),
    licence: {
      '@id': site.licence.url,
      '@type': 'dct:LicenseDocument',
      'dct:title': { ja: site.licence.name },
      ...(asks && { 'dct:type': asks['@id'] }),
    },
    rights: { '@id': here('rights'), '@type': 'dct:RightsStatement', 'rdfs:label': { ja: licenceScope } },
    provenance: {
      '@id': here('provenance'),
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': { ja: standing(site).join('') },
    },
    contact: site.contact && {
      '@id': here('contact'),
      '@type': 'vcard:Kind',
      'vcard:fn': site.contact.label,
      'vcard:hasURL': site.contact.url,
    },
    sources: records.map(({ title, publisher, url, date }, index) => ({
      '@id': here(`source-${index + 1}`),
      '@type': 'foaf:Document',
      'dct:title': { ja: title },
      'dct:publisher': agentId(publisher),
      ...(url === undefined ? {} : { 'foaf:page': url }),
      ...(date === undefined ? {} : { 'dct:issued': date }),
    })),
    agents: agents.map((name) => ({
      '@id': agentId(name),
      '@type': 'foaf:Agent',
      'foaf:name': { ja: name },
      ...kindOf(name === site.municipality.name),
    })),
    types: [...(asks ? [asks] : []), localAuthority],
  };
}

/** A thing that has no page of its own, under the catalogue's address. */
function here(name: string): string {
  return `${absolute(paths.catalogue)}#${name}`;
}

function placeOf({ municipality: { code, name, nameEn } }: Site): GraphNode {
  return {
    '@id': here('place'),
    '@type': 'dct:Location',
    'dct:identifier': code,
    'skos:prefLabel': { ja: name, ...(nameEn === undefined ? {} : { en: nameEn }) },
  };
}
