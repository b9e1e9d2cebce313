import { createHash } from 'node:crypto';
import type { PublishedFile } from '../files.ts';

/** The SHA-256 of a file in lower-case hexadecimal digits. */
export function sha256(file: Pick<PublishedFile, 'bytes'>): string {
  return createHash('sha256').update(file.bytes()).digest('hex');
}
