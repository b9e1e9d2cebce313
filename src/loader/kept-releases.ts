import { strFromU8, unzipSync } from 'fflate';
import { releaseFiles, withdrawnParts } from '../domain/publication/release.ts';
import type { KeptRelease } from '../schema/release.ts';
import { bytesAt, type ContentFiles } from './content-files.ts';
import type { ReadReleases } from './release-seal.ts';

/** Releases whose seals are whole, each with its notes out of its archive. */
export function keptReleases(found: ContentFiles, { records, withdrawals }: ReadReleases): KeptRelease[] {
  return records.files.map(({ name: file, data: record }) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const withdrawn = withdrawals.files.find(({ name }) => name.startsWith(folder))?.data;
    const hasNotes =
      record.parts.some(({ name }) => name === releaseFiles.notes) &&
      !withdrawnParts(withdrawn).has(releaseFiles.notes);
    const notes = hasNotes
      ? notesIn(bytesAt(found, `releases/${record.name}/${record.archive.name}`))
      : undefined;
    return {
      record,
      ...(withdrawn === undefined ? {} : { withdrawn }),
      ...(notes === undefined ? {} : { notes }),
    };
  });
}

function notesIn(archive: Uint8Array | undefined): string | undefined {
  if (!archive) return undefined;
  const [notes] = Object.values(unzipSync(archive, { filter: ({ name }) => name === releaseFiles.notes }));
  return notes && strFromU8(notes).trim();
}
