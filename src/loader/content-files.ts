/** Why what stands at a path may not be read, and what to do about it. */
export interface Unreadable {
  reason: string;
  remedy: string;
}

/**
 * What stands at one path: a file, of which the bytes are nothing where it cannot be opened; a folder that is empty or not looked
 * into; or something that may not be read.
 */
export type ContentEntry =
  | { is: 'file'; bytes: () => Uint8Array<ArrayBuffer> | undefined }
  | { is: 'folder' }
  | ({ is: 'unreadable' } & Unreadable);

/**
 * Everything that stands in a content folder, by its path from the folder, with `/`: `measures/2021/103.yaml`. Whoever makes one
 * (from a disk, from git, from files dropped on a page) knows the file system; whoever reads one does not.
 */
export type ContentFiles = ReadonlyMap<string, ContentEntry>;

/** The bytes of the file at a path; nothing where no file stands there that can be opened. */
export function bytesAt(files: ContentFiles, path: string): Uint8Array<ArrayBuffer> | undefined {
  const entry = files.get(path);
  return entry?.is === 'file' ? entry.bytes() : undefined;
}
