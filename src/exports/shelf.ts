/** Takes the content of a file under its path on the site, and gives the way to have it again, byte for byte. */
export type Shelf = (path: string, bytes: Uint8Array<ArrayBuffer>) => () => Uint8Array<ArrayBuffer>;

/** Keeps files in memory. */
export const inMemory: Shelf = (_, bytes) => () => bytes;
