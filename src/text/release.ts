import type { Release } from '../schema/release.ts';
import type { Site } from '../schema/site.ts';
import { dateLabel } from './changes.ts';
import { licenceScope } from './licence.ts';
import { readableNumber } from './number.ts';
import { publisherName } from './site.ts';

/** What a release is named by. */
type Named = Pick<Release, 'name' | 'date'>;

/** What stands where there is no release yet. */
export const noReleases =
  'まだ版はありません。版を作ったら、作ったときのままのデータと、前の版からの違いを、ここに載せます。';

/** 2026.1版 */
export function releaseTitle({ name }: Pick<Release, 'name'>): string {
  return `${name}版`;
}

/** How to name a release in a text: who made it, what it is, which release, on which terms, where. */
export function releaseCitation({ name, date }: Named, site: Site, address: string): string {
  return `${publisherName(site)}「${site.name}」${releaseTitle({ name })}（${dateLabel(date)}、${site.licence.name}）　${address}`;
}

/** The same for BibTeX: double braces keep the words as they are. */
export function releaseBibtex({ name, date }: Named, site: Site, address: string): string {
  const fields = [
    ['author', `{${publisherName(site)}}`],
    ['title', `{${site.name}}`],
    ['year', date.slice(0, 4)],
    ['version', name],
    ['date', date],
    ['url', address],
    ['note', `{${site.licence.name}}`],
  ];
  const lines = fields.map(([key = '', value = '']) => `  ${key} = {${value}},`);
  return [`@misc{measure-sheets-${site.municipality.code}-${name},`, ...lines, '}'].join('\n');
}

/** What has changed since the release before, in one sentence. */
export function releaseChanges({ changes }: Release): string {
  if (!changes) return '最初の版です。くらべる前の版はありません。';
  const { since, added, changed, removed } = changes;
  if (added + changed + removed === 0) return `${releaseTitle({ name: since })}と、違いはありません。`;
  const counts: [what: string, number: number][] = [
    ['増えた行や列', added],
    ['変わった値', changed],
    ['無くなった行や列', removed],
  ];
  const words = counts.flatMap(([what, number]) =>
    number === 0 ? [] : `${what}が${readableNumber(String(number))}`,
  );
  return `${releaseTitle({ name: since })}から、${words.join('、')}あります。`;
}

/** The text that travels with the data of a release. */
export function releaseReadme(
  { name, date, notes }: Named & { notes?: string | undefined },
  site: Site,
  address: string,
): string {
  const { licence, municipality } = site;
  return [
    `${site.name}　${releaseTitle({ name })}（${date}）`,
    ...(notes === undefined ? [] : ['', notes]),
    '',
    `${municipality.name}（全国地方公共団体コード ${municipality.code}）の重点施策のデータを、作った日のまま残したものです。`,
    'CSV は日本語の見出し（BOM付きUTF-8）、en.csv は英語の見出しです。値が無いときの理由は absence の列にあります。',
    "文字の欄が = + - @ で始まるときは、CSV では前に ' を付けています。数の欄には付けません。",
    `ライセンス：${licence.name}　${licence.url}`,
    licenceScope,
    `引用：${releaseCitation({ name, date }, site, address)}`,
    '',
    `${site.name}, release ${name} of ${date}: frozen data, never changed. SHA256SUMS lists the checksums of all files.`,
    `Licence: ${licence.name} ${licence.url} (numbers as such are not under copyright; the source documents keep their terms).`,
    `BibTeX:`,
    releaseBibtex({ name, date }, site, address),
    '',
  ].join('\n');
}
