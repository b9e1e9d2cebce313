import { absolute, releaseFile, paths } from '../../addresses.ts';
import type { Release } from '../../domain/publication/release.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import { datasetId } from './dataset.ts';
import { checksumNode } from './distribution.ts';
import type { Surroundings } from './surroundings.ts';
import { sha256Algorithm, type GraphNode } from './vocabulary.ts';

/** A frozen release of all data as a Dataset of its own, with its archive as it stands; `before` is the release it follows. */
export function releaseDataset(
  release: Release,
  before: Release | undefined,
  whole: CatalogueEntry,
  { site, publisher, place, rights }: Surroundings,
): GraphNode[] {
  const page = absolute(paths.release(release.name));
  const { archive } = release;
  const address = absolute(paths.dataFile(releaseFile(release.name, archive.name)));
  const checksum = checksumNode(fileId(address), archive.sha256);
  const node: GraphNode = {
    '@id': releaseId(release),
    '@type': 'dcat:Dataset',
    'dct:identifier': `${whole.identifier}-${release.name}`,
    'dct:title': {
      ja: `${whole.title.ja} 版 ${release.name}`,
      en: `${whole.title.en}, release ${release.name}`,
    },
    'dct:description': { ...whole.description },
    'dct:publisher': publisher['@id'],
    'dct:spatial': place['@id'],
    'dct:license': site.licence.url,
    'dct:rights': rights['@id'],
    'dct:issued': release.date,
    'dct:modified': release.modified,
    'dcat:version': release.name,
    'dcat:isVersionOf': datasetId(whole),
    ...(before && { 'dcat:previousVersion': releaseId(before) }),
    ...(release.notes === undefined ? {} : { 'adms:versionNotes': release.notes }),
    'dcat:landingPage': page,
    'dcat:distribution': [fileId(address)],
  };
  const file: GraphNode = {
    '@id': fileId(address),
    '@type': 'dcat:Distribution',
    'dct:title': { ja: `${archive.name}（版 ${release.name}）` },
    'dct:description': { ja: `データの版 ${release.name} のファイル ${archive.name} です。` },
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:license': site.licence.url,
    'dct:modified': release.modified,
    'dcat:byteSize': archive.bytes,
    'spdx:checksum': checksum['@id'],
  };
  return [
    node,
    { '@id': page, '@type': 'foaf:Document' },
    file,
    checksum,
    sha256Algorithm,
    { '@id': address, '@type': 'rdfs:Resource' },
  ];
}

/** What a release is called within the catalogue. */
export function releaseId({ name }: Release): string {
  return `${absolute(paths.catalogue)}#release-${name}`;
}

function fileId(address: string): string {
  return `${absolute(paths.catalogue)}#file-${address.slice(absolute(paths.dataFile('')).length)}`;
}
