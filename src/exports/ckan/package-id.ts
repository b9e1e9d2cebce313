import { createHash } from 'node:crypto';

/** The namespace of our ids; changing it would give every data set a new one. */
const namespace = Buffer.from('6f1d1f2c4a0b4c5e9d3e7a1b8c2f5d60', 'hex');

/** The UUID (version 5, RFC 9562) that always belongs to a name: catalogues know data sets and files by UUIDs. */
export function packageId(name: string): string {
  const digest = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
