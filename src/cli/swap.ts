import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { abandonedPlaces, clearAbandoned, makeBuildPlace, type BuildPlace } from './build-place.ts';
import { leaveMark } from './own-mark.ts';
import { filesDigest } from './site-digests.ts';

const before = 'before-';
const attempts = 10;

/** How the places beside a site begin: on its own file system, so that the site can be put there in one step. */
const beside = (output: string) => join(dirname(output), `.${basename(output)}.building-`);

/** Makes a place beside a site, whatever killed builds have left there cleared away and the last good site put back. */
export function placeBeside(output: string): BuildPlace {
  putBack(output);
  return makeBuildPlace(beside(output));
}

/** Takes away what killed builds have left beside a site that stands. */
export function clearBeside(output: string): void {
  clearAbandoned(beside(output));
}

/**
 * Puts back the last good site where a build was killed in the moment between taking it away and putting its own there, which
 * no system does in one step for folders.
 */
export function putBack(output: string): void {
  for (const left of abandonedPlaces(beside(output))) {
    const last = readdirSync(left)
      .filter((name) => name.startsWith(before))
      .sort()
      .at(-1);
    if (last !== undefined && !existsSync(output)) tryToMove(join(left, last), output);
  }
}

/**
 * Puts a finished site where the last one stands. Of builds that end at the same time, the one that comes last stays. `origin` is the
 * digest of what it was made from, where that is sure.
 */
export function swapIn(
  site: string,
  output: string,
  { folder }: BuildPlace,
  origin: string | undefined,
): void {
  const fresh = join(folder, 'site');
  moveOrCopy(site, fresh);
  const files = origin === undefined ? undefined : filesDigest(fresh);
  leaveMark(fresh, origin === undefined || files === undefined ? undefined : { origin, files });
  makeReadable(fresh);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const old = join(folder, `${before}${attempt}`);
    const wasThere = tryToMove(output, old);
    try {
      renameSync(fresh, output);
      return;
    } catch (error) {
      // Another build has put its site there meanwhile: now that one is taken away.
      if (attempt + 1 < attempts && ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) continue;
      if (wasThere) tryToMove(old, output);
      throw error;
    }
  }
}

/** Moves what stands somewhere, if anything does and nothing stands in the new place. */
export function tryToMove(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copy(from, to);
  }
}

/** Node's own `cpSync` calls a full disk a broken one. */
function copy(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const paths = [join(from, entry.name), join(to, entry.name)] as const;
    if (entry.isDirectory()) copy(...paths);
    else copyFileSync(...paths);
  }
}

/** Lets a web server read a site, whatever the umask and however the files of `public/` were checked out. */
function makeReadable(path: string): void {
  const { mode } = lstatSync(path);
  const isFolder = (mode & 0o170000) === 0o040000;
  const readable = mode | (isFolder ? 0o755 : 0o644);
  if (readable !== mode) chmodSync(path, readable & 0o7777);
  if (isFolder) for (const name of readdirSync(path)) makeReadable(join(path, name));
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
