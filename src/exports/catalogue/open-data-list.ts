import { absolute, paths } from '../../addresses.ts';
import { changeDaysOf, wholeChangedOn } from '../../domain/publication/changed-on.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { csvText } from '../csv.ts';
import { guarded } from '../formula-guard.ts';
import { formatOfFile, titleOfFile, type PublishedFile } from '../published-file.ts';
import { catalogueEntries, type CatalogueEntry } from './entry.ts';

/** A file of a data set, with whose it is. */
interface Listed {
  entry: CatalogueEntry;
  file: PublishedFile;
  publication: Publication;
}

/**
 * The data sets as the municipality's 「オープンデータ一覧」, set A-06 of the Digital Agency's 自治体標準オープンデータセット: a line a file,
 * under the standard's own titles, so that it can be put under the municipality's other lines or be read by its CMS. What is not known
 * (how often they change, extensions, provenance, a second title) has no column. Nothing where the municipality has not adopted the site: these are then not
 * its open data.
 */
export function openDataList(publication: Publication): string | undefined {
  if (!publication.site.official) return undefined;
  const files = catalogueEntries(publication).flatMap((entry) =>
    entry.files.map((file): Listed => ({ entry, file, publication })),
  );
  return csvText(
    columns.map(([title]) => title),
    files.map((file) => columns.map(([, value]) => guarded(value(file) ?? ''))),
    'ja',
  );
}

const columns: readonly (readonly [title: string, value: (listed: Listed) => string | undefined])[] = [
  ['全国地方公共団体コード', ({ publication }) => publication.site.municipality.code],
  ['地方公共団体名', ({ publication }) => publication.site.municipality.name],
  ['データセット_ID', ({ entry }) => entry.identifier],
  ['データセット_タイトル', ({ entry }) => entry.title.ja],
  ['データセット_概要', ({ entry }) => entry.description.ja],
  ['データセット_キーワード', ({ entry }) => entry.keywords.join(';')],
  ['データセット_URL', ({ entry }) => entry.page],
  ['データセット_公開日', ({ publication }) => changeDaysOf(publication.sheets, publication).first],
  ['データセット_最終更新日', ({ publication }) => wholeChangedOn(publication)],
  ['データセット_関連ドキュメント', ({ entry }) => entry.dictionary],
  ['データセット_対象期間', ({ entry: { days } }) => days && `${days.start}/${days.end}`],
  ['データセット_連絡先名称', ({ publication }) => publication.site.contact?.label],
  ['データセット_連絡先メールアドレス', ({ publication }) => publication.site.contact?.email],
  ['データセット_連絡先電話番号', ({ publication }) => publication.site.contact?.phone],
  ['データセット_連絡先FormURL', ({ publication }) => publication.site.contact?.url],
  ['ファイル_タイトル', ({ file }) => titleOfFile(file).ja],
  ['ファイル_アクセスURL', ({ entry }) => entry.page],
  ['ファイル_ダウンロードURL', ({ file }) => absolute(paths.dataFile(file.name))],
  ['ファイル形式', ({ file }) => formatOfFile(file)],
  ['ファイル_ライセンス', ({ publication }) => publication.site.licence.name],
  ['ファイル_ステータス', () => '配信中'],
  ['ファイル_サイズ', ({ file }) => String(file.size())],
  ['ファイル_最終更新日', ({ publication }) => wholeChangedOn(publication)],
  ['ファイル_利用規約', ({ publication }) => publication.site.licence.url],
];
