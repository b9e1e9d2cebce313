import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Shelf } from './exports/shelf.ts';

// Astro bundles pages apart from the integration: only the process itself is shared by both.
const shared = globalThis as typeof globalThis & { siteFolder?: URL | undefined };

/** Says which folder the build of this process fills; none is what the dev server has. */
export function fill(folder: URL | undefined): void {
  shared.siteFolder = folder;
}

/**
 * The folder that a build fills, as the place of files that it writes itself: Astro's router takes a millisecond of each file, and
 * what stands there need not be kept in memory. Nothing in the dev server, which sends them.
 */
export function siteShelf(): Shelf | undefined {
  const folder = shared.siteFolder;
  if (folder === undefined) return undefined;
  const made = new Set<string>();
  return (path, bytes) => {
    const file = fileURLToPath(new URL(path.split('/').map(encodeURIComponent).join('/'), folder));
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
    return () => Uint8Array.from(readFileSync(file));
  };
}
