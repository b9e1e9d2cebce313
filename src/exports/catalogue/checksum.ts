import { createHash } from 'node:crypto';
import type { PublishedFile } from '../published-file.ts';

/** The SHA-256 of a file in lower-case hexadecimal digits. */
export function sha256(file: Pick<PublishedFile, 'bytes'>): string {
  return createHash('sha256').update(file.bytes()).digest('hex');
}
