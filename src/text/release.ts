import type { Release } from '../domain/publication/release.ts';
import type { ReleaseRecord, WithdrawalRecord } from '../schema/release.ts';
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

/**
 * How to name a release in a text: who made it, what it is, which release, on which terms, where, and by which bytes it is known.
 * Within the archive nobody knows its checksum.
 */
export function releaseCitation({ name, date }: Named, site: Site, address: string, sha256?: string): string {
  const sum = sha256 === undefined ? '' : `　SHA-256：${sha256}`;
  return `${publisherName(site)}「${site.name}」${releaseTitle({ name })}（${dateLabel(date)}、${site.licence.name}）　${address}${sum}`;
}

/** The same for BibTeX: double braces keep the words as they are, and what means something to TeX is escaped. */
export function releaseBibtex({ name, date }: Named, site: Site, address: string, sha256?: string): string {
  const sum = sha256 === undefined ? '' : `, SHA-256 ${sha256}`;
  const fields = [
    ['author', `{${plainTex(publisherName(site))}}`],
    ['title', `{${plainTex(site.name)}}`],
    ['year', date.slice(0, 4)],
    ['version', name],
    ['date', date],
    ['url', address],
    ['note', `{${plainTex(site.licence.name)}${sum}}`],
  ];
  const lines = fields.map(([key = '', value = '']) => `  ${key} = {${value}},`);
  return [`@misc{measure-sheets-${site.municipality.code}-${name},`, ...lines, '}'].join('\n');
}

/** Characters that TeX has commands for. */
const texCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as TeX sets them, whatever else their characters would mean to it. */
function plainTex(words: string): string {
  return words.replaceAll(/[&%$#_{}\\~^]/g, (sign) => texCommands[sign] ?? `\\${sign}`);
}

/** How many differences there are to the release before, by their kind. */
export interface ChangeCounts {
  /** The release before. */
  since: string;
  added: number;
  changed: number;
  removed: number;
}

/** What has changed since the release before, in one sentence. */
export function releaseChanges(counts: ChangeCounts | undefined): string {
  if (!counts) return '最初の版です。くらべる前の版はありません。';
  const { since, added, changed, removed } = counts;
  if (added + changed + removed === 0) return `${releaseTitle({ name: since })}と、違いはありません。`;
  const kinds: [what: string, number: number][] = [
    ['増えた行や列', added],
    ['変わった値', changed],
    ['無くなった行や列', removed],
  ];
  const words = kinds.flatMap(([what, number]) =>
    number === 0 ? [] : `${what}が${readableNumber(String(number))}`,
  );
  return `${releaseTitle({ name: since })}から、${words.join('、')}あります。`;
}

/** Leads to the page of all differences. */
export const releaseChangesLink = '値ごとの違いを見る';

/** What stands where a part is no longer given out. */
export const withdrawnLabel = '取り下げ';

/** What a withdrawal means to those who read of it. */
export const withdrawnMeaning =
  '取り下げたファイルの中身は、もう出していません。SHA-256 は、版を作ったときのものです。';

/** The text that travels with the data of a release. */
export function releaseReadme({ name, date }: Named, site: Site, address: string): string {
  const { licence, municipality } = site;
  return [
    `${site.name}　${releaseTitle({ name })}（${date}）`,
    '',
    `${municipality.name}（全国地方公共団体コード ${municipality.code}）の評価シートのデータを、作った日のまま残したものです。`,
    'CSV は日本語の見出し（BOM付きUTF-8）、en.csv は英語の見出しです。値が無いときの理由は absence の列にあります。',
    "文字の欄が = + - @ で始まるときは、CSV では前に ' を付けています。数の欄には付けません。",
    `ライセンス：${licence.name}　${licence.url}`,
    licenceScope,
    `引用：${releaseCitation({ name, date }, site, address)}`,
    '',
    `${site.name}, release ${name} of ${date}: frozen data, never changed. SHA256SUMS lists the checksums of all files. Whatever is ever withdrawn is named in WITHDRAWN.txt.`,
    `Licence: ${licence.name} ${licence.url} (numbers as such are not under copyright; the source documents keep their terms).`,
    `BibTeX:`,
    releaseBibtex({ name, date }, site, address),
    '',
  ].join('\n');
}

/** The text that travels with an archive from which something was withdrawn. */
export function withdrawnReadme(
  { name, parts }: ReleaseRecord,
  withdrawals: readonly WithdrawalRecord[],
): string {
  const checksums = new Map(parts.map((part) => [part.name, part.sha256]));
  return [
    `${releaseTitle({ name })}から取り下げたもの　Withdrawn from release ${name}`,
    withdrawnMeaning,
    ...withdrawals.flatMap(({ date, ground, parts: gone }) => [
      '',
      `${date}　${ground}`,
      ...gone.map((part) => `  ${checksums.get(part) ?? ''}  ${part}`),
    ]),
    '',
  ].join('\n');
}
