import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site comes from and what it consists of, each as SHA-256 in hexadecimal digits. */
export interface SiteDigests {
  /** Every byte that a build reads: content, code, packages, settings. */
  origin: string;
  /** Every file of the site with its path. */
  files: string;
}

/** The file that tells a folder of ours from everybody else's: only a folder that holds it is ever emptied. */
export const markName = '.measure-sheets';
const words = 'このフォルダーは measure-sheets が作りました。次に作るとき、中身はすべて入れかわります。\n';

/**
 * Marks a folder as made by this project; a finished site with its digests, where they are known. The same words everywhere, so that
 * the same site has the same bytes.
 */
export function leaveMark(folder: string, digests?: SiteDigests): void {
  const lines = digests ? `origin ${digests.origin}\nfiles ${digests.files}\n` : '';
  writeFileSync(join(folder, markName), words + lines);
}

/** Whether a folder was made by this project. A link of that name marks nothing. */
export function bearsMark(folder: string): boolean {
  return lstatSync(join(folder, markName), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The digests that the mark of a folder says, where it bears one that says them. */
export function markedDigests(folder: string): SiteDigests | undefined {
  if (!bearsMark(folder)) return undefined;
  const mark = readFileSync(join(folder, markName), 'utf8');
  const [, origin, files] = /^origin ([0-9a-f]{64})\nfiles ([0-9a-f]{64})\n$/m.exec(mark) ?? [];
  return origin === undefined || files === undefined ? undefined : { origin, files };
}
