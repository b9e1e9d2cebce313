import type { JsonObject } from '../json-text.ts';

const reference = [
  'adms:identifier',
  'dcat:accessURL',
  'dcat:contactPoint',
  'dcat:dataset',
  'dcat:distribution',
  'dcat:downloadURL',
  'dcat:hasVersion',
  'dcat:isVersionOf',
  'dcat:landingPage',
  'dcat:mediaType',
  'dcat:previousVersion',
  'dcat:theme',
  'dcat:themeTaxonomy',
  'dct:accessRights',
  'dct:creator',
  'dct:format',
  'dct:hasPart',
  'dct:isPartOf',
  'dct:language',
  'dct:license',
  'dct:provenance',
  'dct:publisher',
  'dct:rights',
  'dct:spatial',
  'dct:temporal',
  'dct:type',
  'foaf:homepage',
  'foaf:page',
  'prov:wasDerivedFrom',
  'skos:inScheme',
  'spdx:algorithm',
  'spdx:checksum',
  'vcard:hasURL',
];

const inLanguages = [
  'dct:title',
  'dct:description',
  'dcat:keyword',
  'foaf:name',
  'rdfs:label',
  'skos:prefLabel',
];

const typed: Record<string, string> = {
  'dct:issued': 'xsd:date',
  'dct:modified': 'xsd:date',
  'dcat:startDate': 'xsd:date',
  'dcat:endDate': 'xsd:date',
  'dcat:byteSize': 'xsd:nonNegativeInteger',
  'spdx:checksumValue': 'xsd:hexBinary',
};

/** How the catalogue's names are read as RDF; it stands in the file itself, so that nobody has to fetch another one. */
export const context: JsonObject = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(reference.map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(inLanguages.map((name) => [name, { '@container': '@language' }])),
  ...Object.fromEntries(Object.entries(typed).map(([name, type]) => [name, { '@type': type }])),
};
