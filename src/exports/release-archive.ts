import { strFromU8, strToU8, unzipSync } from 'fflate';
import { paths } from '../addresses.ts';
import { checksumLines, sha256Of } from '../domain/publication/checksum.ts';
import { releaseFiles, standingParts, tableOfPart } from '../domain/publication/release.ts';
import type { ReleaseRecord, SealedFile, WithdrawalRecord, Withdrawals } from '../schema/release.ts';
import type { Site } from '../schema/site.ts';
import { releaseReadme, withdrawnReadme } from '../text/release.ts';
import { tableSnapshot, type TableSnapshot } from './release-diff.ts';
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
  /** The release before, with the bytes of its record. */
  previous?: { name: string; record: Uint8Array } | undefined;
}

/** What a withdrawal is made from: what the folder of the release holds, and what is to go. */
export interface WithdrawalRequest {
  record: ReleaseRecord;
  /** The record as it stands in the folder. */
  recordBytes: Uint8Array;
  archive: Uint8Array;
  withdrawn?: Withdrawals | undefined;
  withdrawal: WithdrawalRecord;
}

/** Whether a file of the built site holds data: not pages and pictures, and neither the archive of all, its checksums nor earlier releases. */
export function isDataFile(path: string): boolean {
  if (/^data\/(releases\/|all\.zip$|SHA256SUMS$)/.test(path) || /\.(html|svg)$/.test(path)) return false;
  return /^(data|schema)\/|^datapackage\.json$/.test(path);
}

/**
 * Freezes the data of a built site: the record of the release, and every file of its folder. The same data under the same name and
 * day after the same release give the same bytes.
 */
export function freeze(request: ReleaseRequest): { record: ReleaseRecord; files: NamedBytes[] } {
  const { name, date, notes, previous } = request;
  const data = request.built.filter(([path]) => isDataFile(path));
  const noted: NamedBytes[] = notes === undefined ? [] : [[releaseFiles.notes, strToU8(`${notes}\n`)]];
  const parts = [...data, readme(request), ...noted].toSorted(byPath);
  const archive = archiveOf(parts);
  const record: ReleaseRecord = {
    name,
    date,
    ...(previous && { previous: { name: previous.name, sha256: sha256Of(previous.record) } }),
    archive: sealed([`data-${name}.zip`, archive]),
    tables: tablesIn(parts).map((table) => ({ name: table.name, rows: table.rows.size })),
    parts: parts.map(sealed),
  };
  return { record, files: folderOf(record, json(record), archive) };
}

/** Takes parts out of a release: what was withdrawn from it now, and every file of its folder as it is to stand. */
export function withdraw(request: WithdrawalRequest): { withdrawn: Withdrawals; files: NamedBytes[] } {
  const { record, recordBytes } = request;
  const withdrawals = [...(request.withdrawn?.withdrawals ?? []), request.withdrawal];
  const planned = { archive: record.archive, withdrawals };
  const standing = new Set(standingParts(record, planned).map(({ name }) => name));
  const parts = Object.entries(unzipSync(request.archive)).filter(([path]) => standing.has(path));
  const said: NamedBytes = [releaseFiles.withdrawn, strToU8(withdrawnReadme(record, withdrawals))];
  const archive = archiveOf(parts, [said]);
  const { bytes, sha256 } = sealed(['', archive]);
  const withdrawn: Withdrawals = { archive: { bytes, sha256 }, withdrawals };
  return { withdrawn, files: folderOf(record, recordBytes, archive, withdrawn) };
}

/**
 * The parts of a release in which some words stand, and with each every other form of the same table or document: what stands in one
 * stands in all. Files that hold every table are looked into.
 */
export function partsHolding(archive: Uint8Array, words: string): string[] {
  const members = Object.entries(unzipSync(archive)).filter(([path]) => !isOwn(path));
  const holds = ([path, bytes]: NamedBytes) =>
    path.endsWith('.xlsx')
      ? Object.values(unzipSync(bytes)).some((inner) => strFromU8(inner).includes(words))
      : strFromU8(bytes).includes(words);
  const subjects = new Set(members.filter(holds).map(([path]) => subjectOf(path)));
  return members.map(([path]) => path).filter((path) => subjects.has(subjectOf(path)));
}

/**
 * The parts that somebody means by a name: that of a part, or of a table in all its forms, with the workbook of all tables, which
 * holds it too.
 */
export function partsMeant({ parts }: ReleaseRecord, given: string): string[] {
  const names = parts.map(({ name }) => name);
  if (names.includes(given)) return [given];
  const ofTable = names.filter((name) => tableOfPart(name) === given);
  return ofTable.length === 0 ? [] : names.filter((name) => ofTable.includes(name) || isWorkbookOfAll(name));
}

/** The tables among some files: each has a JSON file of its own, right under data/. */
export function tablesIn(files: readonly NamedBytes[]): TableSnapshot[] {
  return files.flatMap(([path, bytes]) => {
    const name = path.endsWith('.json') ? tableOfPart(path) : undefined;
    return (name === undefined ? undefined : tableSnapshot(name, strFromU8(bytes))) ?? [];
  });
}

const isWorkbookOfAll = (path: string) => path === 'data/all.xlsx';

/** Whether a file of an archive is made anew with it, and no part of the release. */
const isOwn = (path: string) => path === releaseFiles.checksums || path === releaseFiles.withdrawn;

/** `data/costs` of every form of a table, and of the description of its CSV files. */
function subjectOf(path: string): string {
  return path.replace(/\.(csv|en\.csv|json|parquet|csv-metadata\.json)$/, '');
}

function folderOf(
  record: ReleaseRecord,
  recordBytes: Uint8Array,
  archive: Uint8Array,
  withdrawn?: Withdrawals,
): NamedBytes[] {
  const listed: NamedBytes[] = [
    [releaseFiles.record, recordBytes],
    ...(withdrawn ? [[releaseFiles.withdrawals, json(withdrawn)] as const] : []),
    [record.archive.name, archive],
  ];
  return [...listed, [releaseFiles.seal, strToU8(checksumLines(listed.map(sealed)))]];
}

function archiveOf(parts: readonly NamedBytes[], others: readonly NamedBytes[] = []): Uint8Array {
  const checksums: NamedBytes = [releaseFiles.checksums, strToU8(checksumLines(parts.map(sealed)))];
  return zipArchive([...parts, ...others, checksums]);
}

function readme({ name, date, site, home }: ReleaseRequest): NamedBytes {
  const address = new URL(paths.release(name), home).href;
  return ['README.txt', strToU8(releaseReadme({ name, date }, site, address))];
}

function sealed([name, bytes]: NamedBytes): SealedFile {
  return { name, bytes: bytes.length, sha256: sha256Of(bytes) };
}

function json(data: object): Uint8Array {
  return strToU8(`${JSON.stringify(data, null, 2)}\n`);
}

function byPath([one]: NamedBytes, [other]: NamedBytes): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
