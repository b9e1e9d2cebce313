import { zipSync, type Zippable } from 'fflate';

/** Files packed as a zip archive, in the order given; the same files always give the same bytes. */
export function zipArchive(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  // The first day that a zip can state, in the local time that fflate writes: the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = Object.fromEntries(files);
  return Uint8Array.from(zipSync(entries, { mtime, level: 9, os: 3, attrs: 0o644 << 16 }));
}
