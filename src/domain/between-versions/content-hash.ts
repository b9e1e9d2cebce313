import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Content } from '../../schema/content.ts';
import { canonical } from './canonical.ts';
import { contentRecords } from './content-record.ts';

/**
 * The SHA-256 of what a content folder says, 64 hexadecimal digits: the same whenever the same is published, however its files are
 * laid out and in whatever order they are read, and another as soon as one value differs.
 */
export function contentHash(content: Content): string {
  const records = contentRecords(content).map(canonical).sort();
  return bytesToHex(sha256(utf8ToBytes(records.join('\n'))));
}
