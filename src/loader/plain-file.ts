import { accessSync, constants, lstatSync } from 'node:fs';
import type { Unreadable } from './content-files.ts';

/** How large a file that people write may be: a hundred times the longest sheet we know. */
export const largestText = 5 * 1024 * 1024;
/** How large a frozen file may be: an archive of all data of many years. */
export const largestArchive = 100 * 1024 * 1024;

/**
 * Why what stands at a path may not be read: it is no plain file or folder, it may not be opened, or it is too large. Nothing is
 * opened and no link followed, so that a link never leads out of the content, and a pipe never keeps anyone waiting.
 */
export function plainFileFault(path: string, largest: number): Unreadable | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) {
    return {
      reason: 'リンクです。content の外を読まないように、リンクは読みません。',
      remedy: 'リンクを消して、ファイルやフォルダーそのものを置いてください。',
    };
  }
  if (!found.isFile() && !found.isDirectory()) {
    return {
      reason: 'ふつうのファイルではありません（パイプ、ソケット、装置など）。',
      remedy: 'content の外に移すか、消してください。',
    };
  }
  if (found.isFile() && found.size > largest) {
    return {
      reason: `ファイルが大きすぎます（${megabytes(found.size)} MB。${megabytes(largest)} MB まで）。`,
      remedy: '別のファイルがまぎれこんでいないか確かめて、小さく分けてください。',
    };
  }
  return isReadable(path, found.isDirectory()) ? undefined : notReadable;
}

const notReadable: Unreadable = {
  reason: '読む権限がありません。',
  remedy: 'このファイル（フォルダーなら中も）を読めるように、権限を変えてください。',
};

function isReadable(path: string, isFolder: boolean): boolean {
  try {
    accessSync(path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
}
