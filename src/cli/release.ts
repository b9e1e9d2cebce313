import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compareReleaseNames, releasesNewestFirst } from '../domain/publication/release.ts';
import { archiveName, freeze, type NamedBytes } from '../exports/release-archive.ts';
import { contentFolder, readContentFolder } from '../loader/content-folder.ts';
import { printReport } from '../loader/report.ts';
import { siteAddress } from '../loader/site-address.ts';
import type { Content } from '../schema/content.ts';
import { calendarDate } from '../schema/printed-text.ts';
import { blocksLater, releaseName } from '../schema/release.ts';
import { releaseChanges, releaseTitle } from '../text/release.ts';
import { hostFault } from './host-fault.ts';
import { withSite } from './site-build.ts';

// Freezes the data under a name that never changes: `npm run release -- 2026.1 --notes "初めての版です。"`.
const folder = contentFolder(process.env);
const refusal = await makeRelease(process.argv.slice(2));
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}

/** Makes the release, or tells in words why not; then nothing has been written. */
async function makeRelease(args: string[]): Promise<string | undefined> {
  const { name, notes, date, wrong } = readArguments(args);
  if (wrong !== undefined) return wrong;
  if (existsSync(join(folder, 'releases', name))) {
    return `${releaseTitle({ name })}は、もうあります。版は一度作ったら変えません。新しい番号（例：${nextAfter(name)}）で作ってください。`;
  }
  const { content, problems } = readContentFolder(folder);
  if (!content) {
    printReport(problems);
    return '内容に問題があるので、版を作りませんでした。';
  }
  const [last] = releasesNewestFirst(content.releases);
  if (last && compareReleaseNames(name, last.name) < 0) {
    return `いちばん新しい版は ${last.name} です。それより後の番号（例：${nextAfter(last.name)}）で作ってください。`;
  }
  const built = await withSite(filesUnder);
  if (!built) return 'サイトを作れなかったので、版も作りませんでした。上の表示を見てください。';
  try {
    write({ name, notes, date, content, built });
    return undefined;
  } catch (error) {
    const fault = hostFault(error);
    if (fault === undefined) throw error;
    return `${fault}版は作りませんでした。`;
  }
}

interface Arguments {
  name: string;
  notes: string | undefined;
  date: string;
  wrong?: string;
}

function readArguments(args: string[]): Arguments {
  const today = new Date().toISOString().slice(0, 10);
  const usage = '使い方：npm run release -- 2026.1 --notes "この版の説明"';
  const nothing = { name: '', notes: undefined, date: today };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { notes: { type: 'string' }, date: { type: 'string' } },
    });
    const [name = ''] = positionals;
    const date = values.date ?? today;
    if (positionals.length !== 1 || !releaseName.safeParse(name).success) {
      return { ...nothing, wrong: `版の名前は 2026.1 のように、西暦の年と番号で書きます。\n${usage}` };
    }
    if (!calendarDate.safeParse(date).success)
      return { ...nothing, wrong: `--date は 2026-05-01 のように書きます。\n${usage}` };
    const blocked = blocksLater(name, date);
    if (blocked !== undefined)
      return {
        ...nothing,
        wrong: `${blocked}\n${date.slice(0, 4)}.1 のように、作る年の名前にしてください。`,
      };
    return { name, notes: values.notes?.trim() || undefined, date };
  } catch {
    return { ...nothing, wrong: usage };
  }
}

function nextAfter(name: string): string {
  const [year = '', number = '0'] = name.split('.');
  return `${year}.${Number(number) + 1}`;
}

function filesUnder(output: string): NamedBytes[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(output, path).replaceAll(sep, '/'), readFileSync(path)]);
}

function write({
  content: { site, releases },
  ...given
}: Pick<Arguments, 'name' | 'notes' | 'date'> & { content: Content; built: NamedBytes[] }): void {
  const { name } = given;
  const [last] = releasesNewestFirst(releases);
  const previous = last && {
    name: last.name,
    archive: readFileSync(join(folder, 'releases', last.name, archiveName(last.name))),
  };
  const { site: host, base } = siteAddress(folder, process.env);
  const home = new URL(base.endsWith('/') ? base : `${base}/`, host).href;
  const { release, files } = freeze({ ...given, site, home, previous });
  // Written beside its place and moved there in one step: half a release never stands there.
  const unfinished = join(folder, 'releases', `.${name}.tmp`);
  const place = join(folder, 'releases', name);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(unfinished, path), bytes);
  renameSync(unfinished, place);
  console.log(
    `${releaseTitle(release)}を作りました：${relative(process.cwd(), place)}\n${releaseChanges(release)}`,
  );
  console.log('npm run build で公開用のフォルダーに入ります。このフォルダーも git に加えてください。');
}
