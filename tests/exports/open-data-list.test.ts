/** What a municipality's own list of open data, and the systems that read such lists, find of the site. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { catalogueEntries } from '../../src/exports/catalogue/entry.ts';
import { openDataList } from '../../src/exports/catalogue/open-data-list.ts';
import { publishedCity } from '../domain/published-city.ts';
import { realPublication } from './real-publication.ts';

/** The titles under which the importer of a CMS that cities use (SHIRASAGI's `Opendata::Metadata::CsvImporter`) asks for what a line says. */
const askedFor = [
  '全国地方公共団体コード',
  '地方公共団体名',
  'データセット_ID',
  'データセット_タイトル',
  'データセット_概要',
  'データセット_キーワード',
  'データセット_URL',
  'データセット_公開日',
  'データセット_最終更新日',
  'データセット_関連ドキュメント',
  'データセット_対象期間',
  'データセット_連絡先名称',
  'データセット_連絡先メールアドレス',
  'データセット_連絡先電話番号',
  'データセット_連絡先FormURL',
  'ファイル_タイトル',
  'ファイル_アクセスURL',
  'ファイル_ダウンロードURL',
  'ファイル形式',
  'ファイル_ライセンス',
  'ファイル_最終更新日',
  'ファイル_利用規約',
];

describe.each(['hoshizora', 'tsukimi', 'yukiakari'])('the list of %s, which has adopted its site', (name) => {
  const publication = publishedCity(name);
  const list = openDataList(publication) ?? '';
  const lines = parse<Record<string, string>>(list, { bom: true, columns: true });

  it('has the titles that are asked for, and a mark without which Excel garbles them', () => {
    expect(list.startsWith('\uFEFF')).toBe(true);
    expect(Object.keys(lines[0] ?? {})).toEqual(expect.arrayContaining(askedFor));
  });

  it('has a line for every file of every data set', () => {
    const files = catalogueEntries(publication).flatMap((entry) =>
      entry.files.map((file) => [entry.identifier, file.name, String(file.size())]),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(
      lines.map((line) => [
        line['データセット_ID'],
        /\/data\/([^/]+)$/.exec(line['ファイル_ダウンロードURL'] ?? '')?.[1],
        line['ファイル_サイズ'],
      ]),
    ).toEqual(files);
  });

  it('says whose it is, under which terms, and since when', () => {
    const { municipality, licence } = publication.site;
    const said = (title: string) => [...new Set(lines.map((line) => line[title]))];
    expect(said('全国地方公共団体コード')).toEqual([municipality.code]);
    expect(said('地方公共団体名')).toEqual([municipality.name]);
    expect(said('ファイル_ライセンス')).toEqual([licence.name]);
    expect(said('ファイル形式').sort()).toEqual(['CSV', 'JSON', 'PARQUET', 'XLSX', 'ZIP']);
    for (const day of [...said('データセット_公開日'), ...said('ファイル_最終更新日')])
      expect(day).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
    for (const span of said('データセット_対象期間'))
      expect(span).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  });

  it('says nothing twice of a data set that has several files, save itself', () => {
    const sets = Map.groupBy(lines, (line) => line['データセット_ID']);
    for (const ofSet of sets.values())
      expect(new Set(ofSet.map((line) => line['データセット_概要'])).size).toBe(1);
    expect(new Set(lines.map((line) => line['ファイル_ダウンロードURL'])).size).toBe(lines.length);
  });
});

it('is not there for a site that the municipality has not adopted', () => {
  expect(realPublication().site.official).toBe(false);
  expect(openDataList(realPublication())).toBeUndefined();
});
