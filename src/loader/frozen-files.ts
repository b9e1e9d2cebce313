import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { compareNames } from './problem.ts';

/** A file of a frozen release, by its path under the releases: `2026.1/observations.csv`. */
export interface FrozenFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Every file that the frozen releases of a content folder publish: what stands in their folders, and the files of the
 * tables out of their archives, so that one table of a release can be loaded by its address.
 */
export function frozenFiles(folder: string): FrozenFile[] {
  return visible(join(folder, 'releases')).flatMap((release) => {
    const place = join(folder, 'releases', release);
    const files = visible(place).map((name) => [name, readFileSync(join(place, name))] as const);
    const archives = files.filter(([name]) => name.endsWith('.zip'));
    const tables = archives.flatMap(([, bytes]) => Object.entries(unzipSync(bytes)).flatMap(ofTable));
    return [...files, ...tables].map(([name, bytes]) => ({
      path: `${release}/${name}`,
      bytes: Uint8Array.from(bytes),
    }));
  });
}

function ofTable([path, bytes]: [path: string, bytes: Uint8Array]): [name: string, bytes: Uint8Array][] {
  const name = /^data\/([^/]+\.[a-z]+)$/.exec(path)?.[1];
  return name === undefined ? [] : [[name, bytes]];
}

function visible(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !/^README/i.test(name))
      .sort(compareNames);
  } catch {
    // A city without releases has no such folder.
    return [];
  }
}
