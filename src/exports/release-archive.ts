import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { paths } from '../addresses.ts';
import type { Release } from '../schema/release.ts';
import type { Site } from '../schema/site.ts';
import { releaseReadme } from '../text/release.ts';
import { csv } from './csv.ts';
import {
  countChanges,
  releaseDiff,
  tableSnapshot,
  type TableSnapshot,
  type ValueChange,
} from './release-diff.ts';
import { releaseChangesTable } from './tables/release-changes.ts';
import { zipArchive } from './zip-archive.ts';

/** A file by its path, `/` between folders. */
export type NamedBytes = readonly [path: string, bytes: Uint8Array];

/** What a release is made from. */
export interface ReleaseRequest {
  name: string;
  date: string;
  notes?: string | undefined;
  site: Site;
  /** The site's home page. */
  home: string;
  /** The files of the built site. */
  built: readonly NamedBytes[];
  /** The release before, with the archive it was frozen into. */
  previous?: { name: string; archive: Uint8Array } | undefined;
}

/** The release's description, its files (archive, checksums, differences), and the differences one by one. */
export interface FrozenRelease {
  release: Release;
  files: NamedBytes[];
  changes: ValueChange[];
}

/** Whether a file of the built site holds data: not pages and pictures, and neither the archive of all, its checksums nor earlier releases. */
export function isDataFile(path: string): boolean {
  if (/^data\/(releases\/|all\.zip$|SHA256SUMS$)/.test(path) || /\.(html|svg)$/.test(path)) return false;
  return /^(data|schema)\/|^datapackage\.json$/.test(path);
}

/** The name of a release's archive. */
export function archiveName(release: string): string {
  return `data-${release}.zip`;
}

/** Freezes the data of a built site. The same data under the same name and day give the same bytes. */
export function freeze(request: ReleaseRequest): FrozenRelease {
  const { name, date, notes, previous } = request;
  const data = request.built.filter(([path]) => isDataFile(path)).toSorted(byPath);
  const tables = tablesIn(data);
  const changes = previous ? releaseDiff(tablesIn(Object.entries(unzipSync(previous.archive))), tables) : [];
  const members = [...data, readme(request)].toSorted(byPath);
  const archive = zipArchive([...members, ['SHA256SUMS', strToU8(checksums(members))]]);
  const files: NamedBytes[] = [[archiveName(name), archive], ...(previous ? changeFiles(changes) : [])];
  const release: Release = {
    name,
    date,
    ...(notes === undefined ? {} : { notes }),
    ...(previous ? { changes: { since: previous.name, ...countChanges(changes) } } : {}),
    tables: tables.map((table) => ({ name: table.name, rows: table.rows.size })),
    files: files.map(([path, bytes]) => ({ name: path, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  const described: NamedBytes = ['release.json', strToU8(`${JSON.stringify(release, null, 2)}\n`)];
  const listed = [...files, described];
  return { release, files: [...listed, ['SHA256SUMS', strToU8(checksums(listed))]], changes };
}

/** The tables among some files: each has a JSON file of its own, right under data/. */
function tablesIn(files: readonly NamedBytes[]): TableSnapshot[] {
  return files.flatMap(([path, bytes]) => {
    const name = /^data\/([a-z_]+)\.json$/.exec(path)?.[1];
    return (name === undefined ? undefined : tableSnapshot(name, strFromU8(bytes))) ?? [];
  });
}

function changeFiles(changes: readonly ValueChange[]): NamedBytes[] {
  const table = releaseChangesTable(changes);
  return [
    ['changes.csv', strToU8(csv(table, 'ja'))],
    ['changes.en.csv', strToU8(csv(table, 'en'))],
  ];
}

function readme({ name, date, notes, site, home }: ReleaseRequest): NamedBytes {
  const address = new URL(paths.release(name), home).href;
  return ['README.txt', strToU8(releaseReadme({ name, date, notes }, site, address))];
}

/** As `sha256sum --check` reads it. */
function checksums(files: readonly NamedBytes[]): string {
  return files.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function byPath([one]: NamedBytes, [other]: NamedBytes): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
