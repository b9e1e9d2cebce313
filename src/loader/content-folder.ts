import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ContentEntry, ContentFiles } from './content-files.ts';
import { readContent, type Reading } from './content-reading.ts';
import { isLeftAlone, mayHoldFiles } from './folder-listing.ts';
import { largestArchive, largestText, plainFileFault } from './plain-file.ts';
import type { Problem } from './problem.ts';

/** Where the content stands: `CONTENT_DIR`, or `content` in the folder the command was started in. Empty, or blank, is unset. */
export function contentFolder(env: Record<string, string | undefined>): string {
  const given = env['CONTENT_DIR'];
  return resolve(given?.trim() ? given : 'content');
}

/** Reads and checks a whole content folder on this machine (see `readContent`). */
export function readContentFolder(folder: string, today?: string): Reading {
  const files = contentFiles(folder);
  if ('problem' in files) return { problems: [files.problem], notices: [] };
  return readContent(files.found, basename(resolve(folder)), today);
}

/** What stands in a folder on this machine, or why it cannot be looked into. Files are opened when they are asked for. */
export function contentFiles(folder: string): { found: ContentFiles } | { problem: Problem } {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { problem: noFolder(folder) };
  const unreadable = plainFileFault(realpathSync(folder), 0);
  if (unreadable) return { problem: { file: folder, field: 'content フォルダー', ...unreadable } };
  return { found: new Map(entriesUnder(folder, '')) };
}

/** An unknown folder, or one that may not be opened, stands for everything in it. */
function entriesUnder(folder: string, under: string): [path: string, entry: ContentEntry][] {
  return readdirSync(join(folder, under))
    .filter((name) => !isLeftAlone(name))
    .flatMap((name) => {
      const path = under ? `${under}/${name}` : name;
      const entry = entryAt(folder, path);
      const inside = entry.is === 'folder' && mayHoldFiles(path) ? entriesUnder(folder, path) : [];
      return inside.length > 0 ? inside : [[path, entry]];
    });
}

function entryAt(folder: string, path: string): ContentEntry {
  const place = join(folder, path);
  const fault = plainFileFault(place, path.startsWith('releases/') ? largestArchive : largestText);
  if (fault) return { is: 'unreadable', ...fault };
  const isFolder = lstatSync(place, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? { is: 'folder' } : { is: 'file', bytes: () => bytesOf(place) };
}

function bytesOf(place: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return readFileSync(place);
  } catch {
    return undefined;
  }
}

function noFolder(folder: string): Problem {
  if (existsSync(folder)) {
    return {
      file: folder,
      field: 'content フォルダー',
      reason: 'フォルダーではなく、ファイルです。',
      remedy: '中に site.yaml や measures がある、フォルダーのほうを指定してください。',
    };
  }
  return {
    file: folder,
    field: 'content フォルダー',
    reason: 'content フォルダーがありません。',
    remedy: 'フォルダーの場所を確かめてください。ほかの場所にあるときは、環境変数 CONTENT_DIR で指定します。',
  };
}
