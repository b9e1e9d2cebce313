import type { JsonObject } from '../json-text.ts';

/** A node of the catalogue's graph: it has an `@id`, so that others refer to it, and a `@type`. */
export interface GraphNode extends JsonObject {
  '@id': string;
  '@type': string | string[];
}

const authority = 'http://publications.europa.eu/resource/authority/';

/** A term of one of the EU's code lists, which catalogues that follow DCAT-AP know; `type` is what DCAT wants it to be. */
function term(list: string, code: string, type: string, label: { en: string; ja?: string }): GraphNode {
  return {
    '@id': `${authority}${list}/${code}`,
    '@type': [type, 'skos:Concept'],
    'skos:prefLabel': { ...label },
    'skos:inScheme': `${authority}${list}`,
  };
}

const japanese = term('language', 'JPN', 'dct:LinguisticSystem', { ja: '日本語', en: 'Japanese' });
const english = term('language', 'ENG', 'dct:LinguisticSystem', { ja: '英語', en: 'English' });

/** The languages of the data: Japanese, and English where the columns have English names. */
export const languages = { japanese, english };

/** Anybody may read everything. */
export const openToAll = term('access-right', 'PUBLIC', 'dct:RightsStatement', { ja: '公開', en: 'public' });

/** What the data are about, in the EU's words. */
export const themes: GraphNode[] = [
  term('data-theme', 'GOVE', 'skos:Concept', { ja: '政府・公共部門', en: 'Government and public sector' }),
  term('data-theme', 'REGI', 'skos:Concept', { ja: '地域・都市', en: 'Regions and cities' }),
];

/** The list that the themes are taken from. */
export const themeList: GraphNode = {
  '@id': `${authority}data-theme`,
  '@type': 'skos:ConceptScheme',
  'dct:title': { en: 'Data theme' },
};

/** A term of a list of ADMS, which DCAT-AP asks for where publishers and licences are of a kind. */
function admsTerm(list: string, code: string, label: { en: string; ja: string }): GraphNode {
  return {
    '@id': `http://purl.org/adms/${list}/${code}`,
    '@type': 'skos:Concept',
    'skos:prefLabel': { ...label },
    'skos:inScheme': `http://purl.org/adms/${list}/1.0`,
  };
}

/** What a municipality is as a publisher. */
export const localAuthority = admsTerm('publishertype', 'LocalAuthority', {
  ja: '地方公共団体',
  en: 'Local authority',
});

const licenceTypes: [licence: RegExp, type: GraphNode][] = [
  [
    /creativecommons\.org\/licenses\/by\//,
    admsTerm('licencetype', 'Attribution', { ja: '表示', en: 'Attribution' }),
  ],
  [
    /creativecommons\.org\/licenses\/by-sa\//,
    admsTerm('licencetype', 'ViralEffect-ShareAlike', { ja: '継承', en: 'Share alike' }),
  ],
  [
    /creativecommons\.org\/publicdomain\//,
    admsTerm('licencetype', 'PublicDomain', { ja: 'パブリック・ドメイン', en: 'Public domain' }),
  ],
];

/** What a licence asks for, by its address; nothing of a licence that is not known. */
export function licenceType(url: string): GraphNode | undefined {
  return licenceTypes.find(([licence]) => licence.test(url))?.[1];
}

/** The algorithm of the files' checksums, under the address that the DCAT-AP shapes ask for. */
export const sha256Algorithm: GraphNode = {
  '@id': 'https://spdx.org/rdf/terms#checksumAlgorithm_sha256',
  '@type': 'spdx:ChecksumAlgorithm',
  'rdfs:label': { en: 'SHA-256' },
};

const fileTypes: Record<string, [code: string, label: string]> = {
  'text/csv': ['CSV', 'CSV'],
  'application/json': ['JSON', 'JSON'],
  'application/zip': ['ZIP', 'ZIP'],
  'application/vnd.apache.parquet': ['PARQUET', 'Parquet'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['XLSX', 'Excel XLSX'],
};

/** The EU's term for a media type, where it has one. */
export function fileType(mediaType: string): GraphNode | undefined {
  const [code, label] = fileTypes[mediaType] ?? [];
  if (code === undefined || label === undefined) return undefined;
  return term('file-type', code, 'dct:MediaTypeOrExtent', { en: label });
}

/** A media type as IANA's register names it. */
export function registeredMediaType(mediaType: string): GraphNode {
  return {
    '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
    '@type': 'dct:MediaType',
    'rdfs:label': { en: mediaType },
  };
}
