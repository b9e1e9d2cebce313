import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Content } from '../../schema/content.ts';
import { canonical } from './canonical.ts';

/**
 * The SHA-256 of what a content folder says, 64 hexadecimal digits: the same whenever the same is published, however its files are
 * laid out, and another as soon as one value differs.
 */
export function contentHash(content: Content): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}
