import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of some bytes, 64 hexadecimal digits. Neither Node's own nor the browser's, so that both check a release alike. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Checksums of files as `sha256sum --check` reads them: a line for each, in the order given. */
export function checksumLines(files: readonly { name: string; sha256: string }[]): string {
  return files.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join('');
}
