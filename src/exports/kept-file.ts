import { createHash } from 'node:crypto';
import { paths } from '../addresses.ts';
import type { PublishedFile } from './published-file.ts';
import type { Shelf } from './shelf.ts';

/** A file whose content is made when it is first asked for, and stands on a shelf from then on. */
export function keptFile(
  described: Omit<PublishedFile, 'bytes' | 'size' | 'sha256'>,
  make: () => Uint8Array<ArrayBuffer>,
  shelf: Shelf,
): PublishedFile {
  let known: ReturnType<typeof keep> | undefined;
  const keep = () => {
    const bytes = make();
    return {
      bytes: shelf(paths.dataFile(described.name), bytes),
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  };
  return {
    ...described,
    bytes: () => (known ??= keep()).bytes(),
    size: () => (known ??= keep()).size,
    sha256: () => (known ??= keep()).sha256,
  };
}
