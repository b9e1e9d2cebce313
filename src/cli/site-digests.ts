import { createHash, type Hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { arch, platform, version } from 'node:process';
import { isLeftAlone } from '../loader/folder-listing.ts';
import { largestArchive } from '../loader/plain-file.ts';
import { markName } from './own-mark.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that a build heeds, besides those that say where it reads and writes: `CONTENT_DIR`, `MEASURE_SHEETS_OUT`, `OUT_DIR`. */
export const heeded = ['SITE_URL', 'BASE_PATH', 'NODE_ENV'] as const;

/** What a build reads of the checkout; what was installed, by what npm wrote down of it. */
const sources = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/**
 * The digest of everything that decides what a build writes; nothing where something of it cannot be read like a plain file, so that
 * the build itself says what is wrong. Where files stand decides nothing, nor does what stands in the content and is never read (`.git`).
 */
export function originDigest(root: string, content: string, environment: Environment): string | undefined {
  const hash = createHash('sha256');
  const settings = [version, platform, arch, ...heeded.map((name) => environment[name]?.trim() ?? '')];
  hash.update(JSON.stringify(settings));
  // Vite reads such files as if they were variables of the environment.
  const variables = readdirSync(root).filter((name) => name.startsWith('.env'));
  const read =
    [...sources, ...variables.toSorted()].every((name) => add(hash, join(root, name), name)) &&
    add(hash, content, 'content', (name) => isLeftAlone(basename(name)));
  return read ? hash.digest('hex') : undefined;
}

/** The digest of a built site, whose mark does not count; nothing where it holds anything but plain files. */
export function filesDigest(site: string): string | undefined {
  const hash = createHash('sha256');
  return add(hash, site, '', (name) => name === `/${markName}`) ? hash.digest('hex') : undefined;
}

/**
 * Adds everything that stands at a path, under a name, but what is left out by its name. False where that is no plain file or folder,
 * cannot be read, or is too large to be ours.
 */
function add(hash: Hash, path: string, name: string, leftOut = (_: string) => false): boolean {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) {
      hash.update(`${name}\0none\0`);
      return true;
    }
    if (found.isDirectory())
      return readdirSync(path)
        .toSorted()
        .every(
          (each) => leftOut(`${name}/${each}`) || add(hash, join(path, each), `${name}/${each}`, leftOut),
        );
    if (!found.isFile() || found.size > largestArchive) return false;
    hash.update(`${name}\0${found.size}\0`);
    return addBytes(hash, path) === found.size;
  } catch {
    return false;
  }
}

// A site has hundreds of megabytes: read as whole files, they would all stay in memory until somebody clears it.
const slice = new Uint8Array(1 << 16);

/** Adds the content of a file and tells how many bytes it has. */
function addBytes(hash: Hash, path: string): number {
  const file = openSync(path, 'r');
  try {
    let size = 0;
    for (let read = readSync(file, slice); read > 0; read = readSync(file, slice)) {
      hash.update(slice.subarray(0, read));
      size += read;
    }
    return size;
  } finally {
    closeSync(file);
  }
}
