import { paths } from '../addresses.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { dataPackage } from './data-package.ts';
import type { PublishedFile } from './published-file.ts';
import { readMe } from './read-me.ts';
import { zipArchive } from './zip-archive.ts';

/** The files of all tables in one archive, laid out as on the site, with what has to travel with them. */
export function archive(publication: Publication, files: readonly PublishedFile[]): Uint8Array<ArrayBuffer> {
  const tables = [...new Set(files.flatMap(({ table }) => table ?? []))];
  const texts = { ...readMe(publication, tables), [paths.dataPackage]: dataPackage(publication, files) };
  const encoder = new TextEncoder();
  return zipArchive(packed());

  function* packed(): Generator<[name: string, bytes: Uint8Array]> {
    for (const [name, text] of Object.entries(texts)) yield [name, encoder.encode(text)];
    for (const file of files) yield [paths.dataFile(file.name), file.bytes()];
  }
}
