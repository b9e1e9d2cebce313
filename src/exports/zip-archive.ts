import { Zip, ZipDeflate } from 'fflate';

/** What a file of an archive holds, at once or in pieces that are made as they are packed. */
type Content = Uint8Array | Iterable<Uint8Array>;

/**
 * Files packed as a zip archive, in the order given; the same files always give the same bytes. Each is asked for when its turn
 * comes, so that of all files only one is held.
 */
export function zipArchive(
  files: Iterable<readonly [name: string, content: Content]>,
): Uint8Array<ArrayBuffer> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const [name, content] of files) {
    const file = new ZipDeflate(name, { level: 9 });
    // The first day that a zip can state, in the local time that fflate writes: the same bytes in every time zone.
    file.mtime = new Date(1980, 0, 1);
    file.os = 3;
    file.attrs = 0o644 << 16;
    zip.add(file);
    for (const piece of content instanceof Uint8Array ? [content] : content) file.push(piece);
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(packed));
}
