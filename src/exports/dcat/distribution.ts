import { absolute, paths } from '../../addresses.ts';
import type { Site } from '../../schema/site.ts';
import { titleOfFile, type PublishedFile } from '../published-file.ts';
import { fileType, languages, registeredMediaType, sha256Algorithm, type GraphNode } from './vocabulary.ts';

/** A file as a Distribution, followed by the nodes that it refers to. */
export function distribution(file: PublishedFile, { licence, updated }: Site): GraphNode[] {
  const address = absolute(paths.dataFile(file.name));
  const mediaType = registeredMediaType(file.mediaType.split(';')[0] ?? file.mediaType);
  const format = fileType(mediaType['@id'].split('/').slice(-2).join('/'));
  const spoken = file.name.endsWith('.en.csv')
    ? [languages.japanese, languages.english]
    : [languages.japanese];
  const checksum = checksumNode(distributionId(file), file.sha256());
  const node: GraphNode = {
    '@id': distributionId(file),
    '@type': 'dcat:Distribution',
    'dct:title': { ...titleOfFile(file) },
    'dct:description': {
      ja: `「${file.title.ja}」のファイルです。`,
      en: `The file ${file.name} of "${file.title.en}".`,
    },
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': mediaType['@id'],
    ...(format && { 'dct:format': format['@id'] }),
    'dct:language': spoken.map((language) => language['@id']),
    'dct:license': licence.url,
    ...(updated === undefined ? {} : { 'dct:modified': updated }),
    'dcat:byteSize': file.size(),
    'spdx:checksum': checksum['@id'],
  };
  const place: GraphNode = { '@id': address, '@type': 'rdfs:Resource' };
  return [node, place, checksum, sha256Algorithm, mediaType, ...(format ? [format] : []), ...spoken];
}

/** The SHA-256 of a file, as a node beside that of its Distribution. */
export function checksumNode(distribution: string, digits: string): GraphNode {
  return {
    '@id': `${distribution}-checksum`,
    '@type': 'spdx:Checksum',
    'spdx:algorithm': sha256Algorithm['@id'],
    'spdx:checksumValue': digits,
  };
}

/** What a file is called within the catalogue. */
export function distributionId({ name }: PublishedFile): string {
  return `${absolute(paths.catalogue)}#file-${name}`;
}
