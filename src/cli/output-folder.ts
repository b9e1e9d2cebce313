import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { contentFolder } from '../loader/content-folder.ts';
import { bearsMark } from './own-mark.ts';

type Environment = Record<string, string | undefined>;

/**
 * Where the site is to stand: `MEASURE_SHEETS_OUT` (`OUT_DIR`, its older and more general name, still counts where it is
 * unset), else `dist`, or for another city's content a folder of its own beside it. Empty, or blank, is unset.
 */
export function outputFolder(root: string, environment: Environment): string {
  const given = [environment['MEASURE_SHEETS_OUT'], environment['OUT_DIR']].find((each) => each?.trim());
  if (given) return resolve(root, given);
  if (!environment['CONTENT_DIR']?.trim()) return join(root, 'dist');
  const content = contentFolder(environment);
  return join(root, `dist-${basename(dirname(content))}-${basename(content)}`);
}

/** Why the built site cannot be shown or sent, with what to do; nothing where one stands in its place. */
export function noSiteYet(root: string, environment: Environment): string | undefined {
  const output = outputFolder(root, environment);
  return existsSync(output)
    ? undefined
    : `サイトがまだありません（${output}）。先に npm run build で作ってください。`;
}

/** What stands inside the checkout and is for nothing else to stand in. */
const ownFolders = ['src', 'public', 'starter', 'node_modules', '.astro', '.git'];

/** Why a site may not be built into a folder, in a sentence with what to do; nothing where it may. Nothing is changed. */
export function refusalOf(
  output: string,
  root: string,
  content: string,
  home = homedir(),
): string | undefined {
  const other = '環境変数 MEASURE_SHEETS_OUT に、ほかのフォルダーを指定してください。';
  const wrong = wrongPlace(output, root, content, home);
  if (wrong !== undefined) return `出力先「${output}」${wrong}${other}`;
  return notOurs(output, realPlace(output) ?? output, other);
}

/**
 * Why nothing may be made in a folder, whatever stands there, as the rest of a sentence that begins with it: it holds or lies in what
 * is the project's own, the content or another site. Nothing where something may.
 */
export function wrongPlace(
  folder: string,
  root: string,
  content: string,
  home = homedir(),
): string | undefined {
  const place = realPlace(folder);
  if (place === undefined) return 'は、切れたリンクです。';
  const inside = (other: string) => isWithin(place, realPlace(other) ?? other);
  const around = (other: string) => isWithin(realPlace(other) ?? other, place);

  if (around(root)) return 'には、このプログラムそのものが入っています。';
  if (around(content) || inside(content)) return `は、内容のフォルダー（${content}）と重なっています。`;
  if (around(home)) return 'には、ホームフォルダーが入っています。';
  if (ownFolders.some((each) => inside(join(root, each)))) return 'は、このプログラムのフォルダーの中です。';
  const site = ancestors(place).find(bearsMark);
  return site === undefined ? undefined : `は、別のサイト（${site}）の中です。`;
}

function notOurs(output: string, place: string, other: string): string | undefined {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory())
    return `出力先「${output}」は、フォルダーではなくファイルです。移すか消すか、${other}`;
  if (found.dev !== statSync(dirname(place)).dev)
    return `出力先「${output}」は、ディスクをつないだ場所そのものなので、入れかえられません。その中のフォルダーを、環境変数 MEASURE_SHEETS_OUT に指定してください。`;
  if (readdirSync(place).length === 0 || bearsMark(place)) return undefined;
  return `出力先「${output}」には、このプログラムが作ったのではないもの（.measure-sheets が無い）が入っています。要らないことを確かめて消すか、${other}`;
}

/** The folder that a path leads to, whether it is there yet or not; nothing where a link on the way leads nowhere. */
export function realPlace(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    const parent = dirname(path);
    if (isLink || parent === path) return undefined;
    const place = realPlace(parent);
    return place === undefined ? undefined : join(place, basename(path));
  }
}

/** Whether a path is a folder, or lies somewhere in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...ancestors(parent)];
}
