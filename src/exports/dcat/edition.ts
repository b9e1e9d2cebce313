import { absolute, editionFile, paths } from '../../addresses.ts';
import type { DataEdition } from '../../schema/data-edition.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import { datasetId } from './dataset.ts';
import { checksumNode } from './distribution.ts';
import type { Surroundings } from './surroundings.ts';
import { sha256Algorithm, type GraphNode } from './vocabulary.ts';

/** A frozen edition of all data as a Dataset of its own, with its files; `before` is the edition it follows. */
export function editionDataset(
  edition: DataEdition,
  before: DataEdition | undefined,
  whole: CatalogueEntry,
  { site, publisher, place, rights }: Surroundings,
): GraphNode[] {
  const page = absolute(paths.dataEdition(edition.name));
  const addresses = edition.files.map(({ name }) =>
    absolute(paths.dataFile(editionFile(edition.name, name))),
  );
  const node: GraphNode = {
    '@id': editionId(edition),
    '@type': 'dcat:Dataset',
    'dct:identifier': `${whole.identifier}-${edition.name}`,
    'dct:title': {
      ja: `${whole.title.ja} 版 ${edition.name}`,
      en: `${whole.title.en}, edition ${edition.name}`,
    },
    'dct:description': { ...whole.description },
    'dct:publisher': publisher['@id'],
    'dct:spatial': place['@id'],
    'dct:license': site.licence.url,
    'dct:rights': rights['@id'],
    'dct:issued': edition.date,
    'dct:modified': edition.date,
    'dcat:version': edition.name,
    'dcat:isVersionOf': datasetId(whole),
    ...(before && { 'dcat:previousVersion': editionId(before) }),
    ...(edition.notes === undefined ? {} : { 'adms:versionNotes': edition.notes }),
    'dcat:landingPage': page,
    'dcat:distribution': addresses.map((address) => fileId(address)),
  };
  const files = edition.files.flatMap(({ name, bytes, sha256 }, index): GraphNode[] => {
    const address = addresses[index] ?? page;
    const checksum = checksumNode(fileId(address), sha256);
    return [
      {
        '@id': fileId(address),
        '@type': 'dcat:Distribution',
        'dct:title': { ja: `${name}（版 ${edition.name}）` },
        'dct:description': { ja: `データの版 ${edition.name} のファイル ${name} です。` },
        'dcat:accessURL': address,
        'dcat:downloadURL': address,
        'dct:license': site.licence.url,
        'dct:modified': edition.date,
        'dcat:byteSize': bytes,
        'spdx:checksum': checksum['@id'],
      },
      checksum,
      sha256Algorithm,
      { '@id': address, '@type': 'rdfs:Resource' },
    ];
  });
  return [node, { '@id': page, '@type': 'foaf:Document' }, ...files];
}

/** What an edition is called within the catalogue. */
export function editionId({ name }: DataEdition): string {
  return `${absolute(paths.catalogue)}#edition-${name}`;
}

function fileId(address: string): string {
  return `${absolute(paths.catalogue)}#file-${address.slice(absolute(paths.dataFile('')).length)}`;
}
