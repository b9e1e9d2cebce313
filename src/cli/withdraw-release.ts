import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles, withdrawnParts } from '../domain/publication/release.ts';
import { partsHolding, partsMeant, withdraw } from '../exports/release-archive.ts';
import { readContentFolder } from '../loader/content-folder.ts';
import { printReport } from '../loader/report.ts';
import type { KeptRelease } from '../schema/release.ts';
import { releaseTitle } from '../text/release.ts';
import type { ReleasePlace } from './release-place.ts';

/** What is to be taken out of a release: parts by their names, or whatever holds some words. */
export interface WithdrawalRequest {
  name: string;
  date: string;
  ground: string;
  parts: readonly string[];
  holding: string | undefined;
}

/** Takes parts out of a release, or tells in words why not; then nothing has been written. */
export function withdrawFromRelease(
  folder: string,
  request: WithdrawalRequest,
  place: ReleasePlace,
): string | undefined {
  const { content, problems } = readContentFolder(folder);
  if (!content) {
    printReport(problems);
    return '内容に問題があるので、取り下げませんでした。';
  }
  const { releases } = content;
  const release = releases.find(({ record }) => record.name === request.name);
  if (!release) {
    const known = releases.map(({ record }) => record.name).join('、');
    return `${releaseTitle(request)}はありません。${known === '' ? 'まだ版はありません。' : `あるのは ${known} です。`}`;
  }
  const { record, withdrawn } = release;
  const { date, ground } = request;
  const last = withdrawn?.withdrawals.at(-1)?.date ?? record.date;
  if (date < last) return `--date の日（${date}）が、${last} より前です。取り下げる日を書いてください。`;
  const wanted = wantedParts(folder, release, request);
  if (typeof wanted === 'string') return wanted;

  const bytesOf = (file: string) => readFileSync(join(folder, 'releases', record.name, file));
  const { files } = withdraw({
    record,
    recordBytes: bytesOf(releaseFiles.record),
    archive: bytesOf(record.archive.name),
    withdrawn,
    withdrawal: { date, ground, parts: wanted },
  });
  place.put(record.name, files, 'changed');
  console.log(`${releaseTitle(record)}から、次のファイルを取り下げました。`);
  for (const part of wanted) console.log(`  ${part}`);
  tellOfOthers(folder, releases, release, wanted, request.holding);
  console.log(
    'npm run build で、公開用のフォルダーからも消えます。git の履歴や、すでにダウンロードされたものからは消えません。',
  );
  return undefined;
}

/** The names of the parts that are meant and still stand, in the order of the record; or why there are none. */
function wantedParts(
  folder: string,
  { record, withdrawn }: KeptRelease,
  { parts, holding }: WithdrawalRequest,
): string[] | string {
  const gone = withdrawnParts(withdrawn);
  const unknown = parts.filter((each) => partsMeant(record, each).length === 0);
  if (unknown.length > 0) {
    const tables = record.tables.map(({ name }) => name).join('、');
    return `${releaseTitle(record)}に「${unknown.join('」「')}」はありません。表の名前（${tables}）か、書庫の中のファイルの名前（例：${record.parts[0]?.name ?? ''}）を書いてください。`;
  }
  const archive = readFileSync(join(folder, 'releases', record.name, record.archive.name));
  const found = holding === undefined ? [] : partsHolding(archive, holding);
  if (holding !== undefined && found.length === 0)
    return `${releaseTitle(record)}に、その語が入ったファイルはありません。書き方を確かめてください。`;
  const meant = new Set([...parts.flatMap((each) => partsMeant(record, each)), ...found]);
  const standing = record.parts.map(({ name }) => name).filter((name) => meant.has(name) && !gone.has(name));
  return standing.length > 0 ? standing : 'もう取り下げられています。';
}

/** What is withdrawn from one release may stand in another: each is withdrawn by itself. */
function tellOfOthers(
  folder: string,
  releases: readonly KeptRelease[],
  own: KeptRelease,
  wanted: readonly string[],
  holding: string | undefined,
): void {
  const sums = new Map(own.record.parts.map(({ name, sha256 }) => [name, sha256]));
  const others = releases.filter(({ record, withdrawn }) => {
    if (record.name === own.record.name) return false;
    if (holding !== undefined)
      return (
        partsHolding(readFileSync(join(folder, 'releases', record.name, record.archive.name)), holding)
          .length > 0
      );
    const gone = withdrawnParts(withdrawn);
    return record.parts.some(
      ({ name, sha256 }) => wanted.includes(name) && !gone.has(name) && sums.get(name) === sha256,
    );
  });
  if (others.length > 0)
    console.log(
      `同じものが、ほかの版（${others.map(({ record }) => record.name).join('、')}）にもあります。そちらも取り下げるか、確かめてください。`,
    );
}
