import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ContentEntry, ContentFiles } from '../loader/content-files.ts';
import { contentFiles } from '../loader/content-folder.ts';

/** The content as it once was, and what that is called. */
export interface EarlierContent {
  found: ContentFiles;
  label: string;
}

const largestRepository = 1024 * 1024 * 1024;

/**
 * The content to compare with: that of another folder, or of `folder` itself in an earlier state that git knows by a name (a branch,
 * a tag, `HEAD~1`). Otherwise in one Japanese sentence why there is none.
 */
export function earlierContent(given: string, folder: string): EarlierContent | { fault: string } {
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
    const files = contentFiles(resolve(given));
    return 'problem' in files ? { fault: files.problem.reason } : { found: files.found, label: given };
  }
  const inside = git(folder, ['rev-parse', '--show-prefix']);
  if (!inside.known) {
    return {
      fault: inside.missing
        ? `「${given}」というフォルダーはなく、git も見つかりません。git を入れるか、くらべるフォルダーの名前を書いてください。`
        : `「${given}」というフォルダーはなく、${folder} は git で管理されていません。くらべるフォルダーの名前を書いてください。`,
    };
  }
  const version = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${given}^{commit}`]);
  if (!version.known)
    return {
      fault: `「${given}」というフォルダーも、git の版（枝、タグ、HEAD~1 など）も見つかりません。書き方を確かめてください。`,
    };
  const commit = version.text.trim();
  const paths = listed(folder, commit);
  if (paths.length === 0)
    return { fault: `git の版「${given}」には、このフォルダーがありません。別の版を書いてください。` };
  return { found: new Map(entriesOf(folder, commit, paths)), label: `${given}（${commit.slice(0, 10)}）` };
}

/** The files of the folder in a version: plain ones alone, as the loader reads them. */
function listed(folder: string, commit: string): string[] {
  const { known, text } = git(folder, ['ls-tree', '-r', '-z', commit, '.']);
  if (!known) return [];
  return text.split('\0').flatMap((line) => {
    const [, mode, path] = /^(\d+) \w+ \w+\t(.+)$/su.exec(line) ?? [];
    return path !== undefined && mode?.startsWith('100') ? [path] : [];
  });
}

/** One process hands out every file: a header line for each, its bytes, and a line break. */
function entriesOf(
  folder: string,
  commit: string,
  paths: readonly string[],
): [path: string, entry: ContentEntry][] {
  const { bytes } = git(
    folder,
    ['cat-file', '--batch'],
    paths.map((path) => `${commit}:./${path}\n`).join(''),
  );
  let start = 0;
  return paths.flatMap((path): [string, ContentEntry][] => {
    const headEnd = bytes.indexOf(0x0a, start);
    const [, type, size] = bytes.subarray(start, headEnd).toString().split(' ');
    if (type !== 'blob') {
      start = headEnd + 1;
      return [];
    }
    const content = Uint8Array.from(bytes.subarray(headEnd + 1, headEnd + 1 + Number(size)));
    start = headEnd + 1 + Number(size) + 1;
    return [[path, { is: 'file', bytes: () => content }]];
  });
}

function git(
  folder: string,
  args: string[],
  input = '',
): { known: boolean; missing: boolean; text: string; bytes: Buffer } {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: largestRepository,
  });
  // Where there is no git at all, there is no output either, whatever the types say.
  const bytes = Buffer.from((stdout as Buffer | null) ?? '');
  return {
    known: status === 0,
    missing: (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT',
    text: bytes.toString(),
    bytes,
  };
}
