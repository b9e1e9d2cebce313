import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { NamedBytes } from '../exports/release-archive.ts';
import { abandonedPlaces, clearAbandoned, makeBuildPlace, othersAtWork } from './build-place.ts';
import { tryToMove } from './swap.ts';

/** The place of the one process that may change the releases of a content folder. */
export interface ReleasePlace {
  /**
   * Puts a release where it belongs, all its files at once: one that is `new`, or in the place of what stands there. Killed at any
   * moment, it leaves the one or the other, as soon as `settleReleases` has run.
   */
  put: (name: string, files: readonly NamedBytes[], what: 'new' | 'changed') => void;
  remove: () => void;
}

const attempts = 5;
/** How long one waits for another that came in the same moment, in milliseconds: up to this, so that they do not meet again. */
const longestWait = 200;

// Hidden, so that nobody takes it for content; on the file system of the releases, so that they can be moved in one step.
const beginning = (content: string) => join(content, '.releases.building-');

/**
 * Puts back the release that a killed process had taken away and not yet replaced, which no system does in one step for folders, and
 * clears away what it left. Whoever reads releases does this first.
 */
export function settleReleases(content: string): void {
  for (const left of abandonedPlaces(beginning(content))) {
    const before = join(left, 'before');
    if (!existsSync(before)) continue;
    for (const name of readdirSync(before)) {
      const place = join(content, 'releases', name);
      if (!existsSync(place)) tryToMove(join(before, name), place);
    }
  }
  clearAbandoned(beginning(content));
}

/** A place for the only process that changes releases; nothing where another is at it. One that was killed is in nobody's way. */
export async function releasePlace(content: string): Promise<ReleasePlace | undefined> {
  settleReleases(content);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // Each makes its place before it looks for others: of two that come together, at least one sees the other.
    const place = makeBuildPlace(beginning(content));
    if (othersAtWork(beginning(content), place).length === 0)
      return {
        put: (name, files, what) => put(content, place.folder, name, files, what),
        remove: place.remove,
      };
    place.remove();
    await setTimeout(Math.random() * longestWait);
  }
  return undefined;
}

function put(
  content: string,
  own: string,
  name: string,
  files: readonly NamedBytes[],
  what: 'new' | 'changed',
): void {
  const [fresh, before, releases] = [join(own, 'fresh'), join(own, 'before'), join(content, 'releases')];
  mkdirSync(fresh);
  for (const [path, bytes] of files) writeFileSync(join(fresh, path), bytes, { flush: true });
  flush(fresh);
  mkdirSync(releases, { recursive: true });
  const place = join(releases, name);
  if (what === 'changed') {
    mkdirSync(before);
    tryToMove(place, join(before, name));
  }
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (what === 'changed') tryToMove(join(before, name), place);
    throw error;
  }
  flush(releases);
}

/** Has the disk keep the names in a folder, as far as the system lets one ask for it. */
function flush(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Windows opens no folders; it keeps names by itself.
  }
}
