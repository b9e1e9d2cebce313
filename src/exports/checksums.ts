import type { PublishedFile } from './published-file.ts';

/** The SHA-256 of files, one a line under their names, as `sha256sum --check` reads it. */
export function checksums(files: readonly PublishedFile[]): string {
  return files.map((file) => `${file.sha256()}  ${file.name}\n`).join('');
}
