import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { bearsMark, leaveMark } from './own-mark.ts';

/**
 * A folder for one build alone, gone when its process ends: however many builds run, none writes where another does. One that
 * was killed leaves it behind; the next build in the same place takes it away.
 */
export interface BuildPlace {
  folder: string;
  remove: () => void;
}

const hostFile = 'host';
const abandonedAfter = 24 * 60 * 60 * 1000;

/** Makes a place whose path begins as given, after clearing away those that killed builds have left there. */
export function makeBuildPlace(beginning: string): BuildPlace {
  makeFolder(dirname(beginning));
  clearAbandoned(beginning);
  const folder = `${beginning}${pid}-${randomBytes(4).toString('hex')}`;
  mkdirSync(folder);
  const removeOwn = () => remove(folder);
  process.on('exit', removeOwn);
  leaveMark(folder);
  writeFileSync(join(folder, hostFile), hostname());
  return {
    folder,
    remove: () => {
      process.off('exit', removeOwn);
      removeOwn();
    },
  };
}

/**
 * Makes a folder with those above it, up to the top, which is none that can be made: a drive that is not there. Node's own way never ends
 * where the system lets nothing be made, as under /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** The places that begin so and whose builds have ended without removing them. */
export function abandonedPlaces(beginning: string): string[] {
  return placesBeginning(beginning).flatMap(({ folder, id }) => (isAbandoned(folder, id) ? [folder] : []));
}

/** The places that begin so and in which somebody else is at work. */
export function othersAtWork(beginning: string, own: BuildPlace): string[] {
  return placesBeginning(beginning).flatMap(({ folder, id }) =>
    folder === own.folder || isAbandoned(folder, id) ? [] : [folder],
  );
}

/** Takes away the places that begin so and whose builds have ended without removing them. */
export function clearAbandoned(beginning: string): void {
  for (const left of abandonedPlaces(beginning)) remove(left);
}

function placesBeginning(beginning: string): { folder: string; id: number }[] {
  const parent = dirname(beginning);
  const start = basename(beginning);
  return namesIn(parent).flatMap((name) => {
    const id = name.startsWith(start) && /^(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length))?.[1];
    return id ? [{ folder: join(parent, name), id: Number(id) }] : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What is no folder, or may not be looked into, holds no place of ours.
    return [];
  }
}

function isAbandoned(folder: string, id: number): boolean {
  try {
    // Killed before it could leave its mark, a build leaves an empty folder.
    if (!bearsMark(folder)) return readdirSync(folder).length === 0 && !isAlive(id);
    const file = join(folder, hostFile);
    if (!existsSync(file)) return !isAlive(id);
    // Of a process on another machine, or in another container, nobody can tell whether it lives; here another may have been given
    // its number since. No build takes a day, and none outlives its machine.
    const age = Date.now() - statSync(file).mtimeMs;
    if (age > abandonedAfter) return true;
    return readFileSync(file, 'utf8') === hostname() && (age > uptime() * 1000 || !isAlive(id));
  } catch {
    return false;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It bears the mark: the next build tries again.
  }
}
