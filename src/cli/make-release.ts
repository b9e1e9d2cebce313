import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  compareReleaseNames,
  releaseFiles,
  releaseOf,
  releasesNewestFirst,
} from '../domain/publication/release.ts';
import { freeze, type NamedBytes } from '../exports/release-archive.ts';
import { changesOfReleases } from '../exports/release-changes.ts';
import { countChanges } from '../exports/release-diff.ts';
import { readContentFolder } from '../loader/content-folder.ts';
import { largestArchive } from '../loader/plain-file.ts';
import { printReport } from '../loader/report.ts';
import { siteAddress } from '../loader/site-address.ts';
import { releaseChanges, releaseTitle } from '../text/release.ts';
import type { ReleasePlace } from './release-place.ts';
import { withSite } from './site-build.ts';

/** A release to be made of what the content says today. */
export interface NewRelease {
  name: string;
  date: string;
  notes: string | undefined;
}

/** Makes a release, or tells in words why not; then nothing has been written. */
export async function makeRelease(
  folder: string,
  { name, date, notes }: NewRelease,
  place: ReleasePlace,
): Promise<string | undefined> {
  if (existsSync(join(folder, 'releases', name)))
    return `${releaseTitle({ name })}は、もうあります。版は一度作ったら変えません。新しい番号（例：${nextAfter(name)}）で作ってください。`;
  const { content, problems } = readContentFolder(folder);
  if (!content) {
    printReport(problems);
    return '内容に問題があるので、版を作りませんでした。';
  }
  const [last] = releasesNewestFirst(content.releases);
  if (last && compareReleaseNames(name, last.name) < 0)
    return `いちばん新しい版は ${last.name} です。それより後の番号（例：${nextAfter(last.name)}）で作ってください。`;
  if (last && date < last.date)
    return `いちばん新しい版（${last.name}）は ${last.date} に作られています。--date には、それより前でない日を書いてください。`;
  const built = await withSite(filesUnder);
  if (!built) return 'サイトを作れなかったので、版も作りませんでした。上の表示を見てください。';

  const { site: host, base } = siteAddress(folder, process.env);
  const home = new URL(base.endsWith('/') ? base : `${base}/`, host).href;
  const fileOf = (release: string, file: string) => readFileSync(join(folder, 'releases', release, file));
  const { record, files } = freeze({
    name,
    date,
    notes,
    site: content.site,
    home,
    built,
    previous: last && { name: last.name, record: fileOf(last.name, releaseFiles.record) },
  });
  const megabytes = largestArchive / 1024 / 1024;
  if (record.archive.bytes > largestArchive)
    return `データの書庫（ZIP）が ${megabytes} MB をこえるので、版を作りませんでした。content に置けるのは ${megabytes} MB までです。`;
  place.put(name, files, 'new');
  const both = [releaseOf({ record }), ...(last ? [last] : [])];
  const changes = changesOfReleases(both, (each) => fileOf(each.name, each.archive.name)).get(name);
  console.log(
    `${releaseTitle(record)}を作りました：${relative(process.cwd(), join(folder, 'releases', name))}\n${releaseChanges(changes && { since: changes.since, ...countChanges(changes.changes) })}`,
  );
  console.log('npm run build で公開用のフォルダーに入ります。このフォルダーも git に加えてください。');
  return undefined;
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
