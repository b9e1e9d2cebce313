import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import catalogue from '../../src/components/data-page/CatalogueLinks.examples.ts';
import codeTables from '../../src/components/data-page/CodeTables.examples.ts';
import columns from '../../src/components/data-page/ColumnDictionary.examples.ts';
import columnTable from '../../src/components/data-page/ColumnTable.examples.ts';
import caveats from '../../src/components/data-page/DataCaveats.examples.ts';
import tables from '../../src/components/data-page/DataTables.examples.ts';
import checks from '../../src/components/data-page/FileChecks.examples.ts';
import loading from '../../src/components/data-page/LoadingExamples.examples.ts';
import records from '../../src/components/data-page/RecordFiles.examples.ts';
import whole from '../../src/components/data-page/WholeFiles.examples.ts';
import { filesByName } from '../../src/exports/files.ts';
import { publishedCity } from '../domain/published-city.ts';
import { rendered } from './rendered.ts';

afterEach(() => vi.unstubAllEnvs());

/** The words of the cells of each row of a table. */
const rowsOf = ({ element }: { element: HTMLElement }, within = 'tbody') =>
  [...element.querySelectorAll(`${within} tr`)].map((row) =>
    [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );

describe('what programs read by themselves', () => {
  it('is a feed, a catalogue and the address for CKAN', async () => {
    const shown = await rendered(catalogue, 'A site at the root of its host');
    expect(shown.texts('dt')).toEqual(['更新情報', 'データカタログ', 'アドレスの一覧', '言語モデル', 'CKAN']);
    expect(shown.links()).toEqual([
      ['Atom フィード', '/feed.atom'],
      ['DCAT（JSON-LD）', '/catalog.jsonld'],
      ['OpenAPI 3.1', '/openapi.json'],
      ['llms.txt', '/llms.txt'],
    ]);
    expect(shown.texts('dd').at(-1)).toBe(
      'https://example.org/CKAN のカタログには、このアドレスを収集元として登録してください。',
    );
    expect(shown.texts('dd p')[0]).toBe(
      'シートを登録すると、ここに載ります。フィードリーダーに、このアドレスを登録してください。',
    );
    expect(shown.texts('dd p')[1]).toContain('DCAT-AP 3.0.1');
  });
  it('is the list of open data, too, where the municipality has adopted the site', async () => {
    const shown = await rendered(catalogue, 'A site that the municipality has adopted');
    expect(shown.texts('dt')).toContain('オープンデータ一覧');
    expect(shown.links()).toContainEqual(['990078_open_data_list.csv', '/990078_open_data_list.csv']);
  });
  it('has no address for CKAN under a path, where its harvesters do not ask', async () => {
    vi.stubEnv('BASE_URL', '/city');
    const shown = await rendered(catalogue, 'A site at the root of its host');
    expect(shown.texts('dt')).toEqual(['更新情報', 'データカタログ', 'アドレスの一覧', '言語モデル']);
    expect(shown.links()[0]).toEqual(['Atom フィード', '/city/feed.atom']);
  });
});

describe('the tables', () => {
  it('say what a row is, how many rows and columns they have, and offer their files', async () => {
    const shown = await rendered(tables, 'The tables of a city');
    expect(shown.getByRole('table', { name: '公開している表' })).toBeTruthy();
    expect(shown.texts('thead th')).toEqual(['名前', '行', '列', '形式']);
    expect(shown.texts('tbody th b').slice(0, 3)).toEqual(['評価シート', '指標', '指標の値']);
    const [first = []] = rowsOf(shown);
    expect(first[0]).toContain('1行：シート1枚（施策 × 年度 × 段階）');
    expect(first[0]).toContain('公表されたシートの一覧です。');
    expect(first.slice(1, 3)).toEqual(['2', '37']);
    expect(shown.links('tbody tr:first-child')).toEqual([
      ['列の説明（評価シート）', '/data/dictionary/measures/'],
      ['型をつけて読み込む（評価シート）', '/data/dictionary/measures/#typed'],
      [expect.stringMatching(/^CSV（評価シート）（[\d.]+ KB）$/), '/data/measures.csv'],
      [expect.stringMatching(/^英語見出しCSV/), '/data/measures.en.csv'],
      [expect.stringMatching(/^JSON/), '/data/measures.json'],
      [expect.stringMatching(/^Parquet/), '/data/measures.parquet'],
    ]);
    const labels = [...shown.element.querySelectorAll('tbody tr:first-child td')];
    expect(labels.map((cell) => cell.getAttribute('data-l'))).toEqual(['行', '列', null]);
  });

  it('that explain codes stand in a line each, with the number of their rows', async () => {
    const shown = await rendered(codeTables, 'The code tables of a city');
    expect(shown.texts('li > div').slice(0, 3)).toEqual([
      '計画1行：計画1つ 1行',
      '政策目標1行：計画の政策目標1つ 1行',
      '計画にある施策1行：計画にある施策1つ 2行',
    ]);
    expect(shown.links().slice(0, 2)).toEqual([
      ['計画', '/data/dictionary/plans/'],
      [expect.stringMatching(/^CSV（計画）/), '/data/plans.csv'],
    ]);
  });

  it('share some columns, and each leads to its own', async () => {
    const shown = await rendered(columns, 'The tables of a city');
    expect(shown.texts('h3')).toEqual(['どの表にもある列', '表ごとの列']);
    expect(shown.getByRole('table', { name: 'どの表にもある列' })).toBeTruthy();
    expect(shown.texts('tbody th')).toEqual([
      '全国地方公共団体コードmunicipality_code',
      '市区町村名municipality_name',
    ]);
    expect(shown.texts('p')).toEqual(['すべての列の型、意味、入る値は、データの辞書に、表ごとにあります。']);
    expect(shown.texts('.names > li')[0]).toBe('評価シートmeasures 37列');
    expect(shown.element.querySelector('.names > li')!.id).toBe('columns-measures');
    expect(shown.links('.names')[0]).toEqual(['評価シート', '/data/dictionary/measures/']);
  });

  it('have columns with a type and its unit, a meaning, and the values that may stand there', async () => {
    const shown = await rendered(columnTable, 'Columns of every kind');
    expect(shown.texts('caption')).toEqual(['列の例']);
    expect(shown.texts('thead th')).toEqual(['列', '型', '意味']);
    expect(rowsOf(shown)).toEqual([
      ['施策IDmeasure_id', '文字', '施策のIDです。'],
      ['金額amount_yen', '整数（円）', '円に直した金額です。空のことがあります。'],
      ['役割role', '文字', '値の役割です。actual実績値継続'],
    ]);
    expect(shown.texts('.allowed')).toHaveLength(1);
    expect(shown.element.querySelector('td')!.getAttribute('data-l')).toBe('型');
  });
});

describe('the files of sheets and indicators', () => {
  it('stand in a line each while they are few', async () => {
    const shown = await rendered(records, 'As many as are read at a glance');
    expect(shown.texts('h3')).toEqual(['指標']);
    expect(shown.texts('h3 + p')).toEqual(['1つの指標の、すべての年度の値です。']);
    expect(shown.texts('.dl > li > p')).toEqual(['指標1', '指標2', '指標3', '指標4', '指標5', '指標6']);
    expect(shown.links('.dl > li:first-child')).toEqual([
      ['JSON（指標1）（2.7 KB）', '/data/indicators/101-kpi-1.json'],
      ['CSV（指標1）（2.7 KB）', '/data/indicators/101-kpi-1.csv'],
    ]);
    expect(shown.element.querySelector('details')).toBeNull();
  });
  it('are closed until they are wanted where they are many', async () => {
    const shown = await rendered(records, 'More, which are closed until they are wanted');
    expect(shown.texts('summary')).toEqual(['7指標の一覧']);
    expect(shown.element.querySelector('details')!.hasAttribute('open')).toBe(false);
    expect(shown.texts('details .dl > li')).toHaveLength(7);
  });
  it('are no list where they are too many for a page, which says where each of them is', async () => {
    const shown = await rendered(records, 'Too many for a list');
    expect(shown.element.querySelector('.dl, details')).toBeNull();
    expect(shown.texts('p')).toEqual([
      '1つの指標の、すべての年度の値です。',
      '61指標のファイルがあります。どのファイルも、その指標のページにあります。',
      '指標の一覧',
      'アドレスの形：https://example.org/data/indicators/ID.csv',
    ]);
    expect(shown.links()).toEqual([['指標の一覧', '/indicators/']]);
  });
  it('are named where there is one for each', async () => {
    const shown = await rendered(records, 'One file each');
    expect(shown.texts('.dl > li > p')).toEqual(['指標1', '指標2']);
    expect(shown.links('.dl > li:last-child')).toEqual([
      ['JSON（指標2）（2.7 KB）', '/data/indicators/101-kpi-2.json'],
    ]);
  });
  it('stand beside those that hold everything', async () => {
    const shown = await rendered(whole, 'All tables in one file');
    expect(shown.texts('b')).toEqual(['Excel のブック', 'すべての形式のファイル', '表の定義']);
    expect(shown.links()).toEqual([
      [expect.stringMatching(/^Excel（すべての表）（\d+ KB）$/), '/data/all.xlsx'],
      [expect.stringMatching(/^ZIP（すべての表）（\d+ KB）$/), '/data/all.zip'],
      ['Data Package', '/datapackage.json'],
    ]);
    expect(shown.texts('.d')).toEqual([
      '1つの表が1枚のシートです。「項目定義」と「出典」のシートもあります。',
      'CSV、JSON、Parquet と、説明、利用条件、書き方の例が入っています。',
      'プログラムが読む、すべての表の定義です（Data Package 2.0）。',
    ]);
  });
});

describe('how a file is checked', () => {
  it('is by the day of the data, the size and the SHA-256 of what is in it', async () => {
    const shown = await rendered(checks, 'A site that says of which day its data are');
    expect(shown.texts('p')).toEqual([
      'どのファイルも、2043年6月7日の版です。同じ内容からは、いつも同じファイルができます。SHA-256 は、ファイルが途中で変わっていないかを確かめるための値です。すべての値（SHA256SUMS）',
    ]);
    expect(shown.texts('summary')).toEqual([
      '大きさと SHA-256',
      '表ごとの定義（JSON Schema、CSV on the Web）',
    ]);
    const bytes = filesByName(publishedCity('maboroshi')).get('measures.csv')!.bytes();
    expect(rowsOf(shown, 'details:first-of-type tbody')[0]).toEqual([
      'measures.csv',
      `${(bytes.byteLength / 1000).toFixed(1)} KB`,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    expect(shown.texts('caption')).toEqual(['ファイルの大きさと SHA-256', '表ごとの定義']);
    expect(shown.links()).toEqual([
      ['すべての値（SHA256SUMS）', '/data/SHA256SUMS'],
      ['JSON Schema（評価シート）', '/schema/v1/measures.schema.json'],
      ['CSV on the Web（評価シート）', '/data/measures.csv-metadata.json'],
      ['JSON Schema（指標）', '/schema/v1/indicators.schema.json'],
      ['CSV on the Web（指標）', '/data/indicators.csv-metadata.json'],
    ]);
  });
  it('is without a day where the site says none', async () => {
    const shown = await rendered(checks, 'A site that does not');
    expect(shown.texts('p')[0]).toMatch(/^同じ内容からは、/);
  });
});

describe('what to know before trusting the data', () => {
  it('is said under a title each, of ratings worked out and of values not placed only where there are any', async () => {
    const some = await rendered(caveats, 'Of a city with rules and values that could not be placed');
    const none = await rendered(caveats, 'Of a city with neither');
    expect(some.texts('details p')).toHaveLength(some.texts('summary').length);
    expect(some.texts('summary').filter((title) => !none.texts('summary').includes(title))).toEqual([
      '評価を計算しなおすには',
      '改訂',
      '欄を特定できない値',
    ]);
    expect(some.texts('summary')[0]).toBe('値と語');
    expect(some.texts('details p')[0]).toBe(
      'シートに印刷されたとおりです。行の終わりの改行だけを取りました。',
    );
  });
});

describe('how to load the files', () => {
  it('is said for spreadsheets step by step, then for each tool in code to copy', async () => {
    const shown = await rendered(loading, 'The tables of a city');
    expect(shown.texts('h3')).toEqual([
      'Excel',
      'LibreOffice',
      'Python（pandas）',
      'R（readr）',
      'DuckDB',
      'DuckDB（CSV）',
      'DuckDB（いくつかの自治体）',
      'シェル',
    ]);
    expect(shown.texts('ol li')).toEqual([
      '「データ」の「データの取得」「その他のデータソースから」「空のクエリ」を選ぶ',
      '「詳細エディター」に、表の説明のページにある Power Query の式を貼り付ける（例：指標の値の式）',
      '「閉じて読み込む」を選ぶ',
    ]);
    expect(shown.texts('pre')).toHaveLength(6);
    expect(shown.texts('.how details p')).toEqual([
      'Excel のブック（all.xlsx）を保存して、そのまま開いてください。ID や番号は文字、日付は日付のままです。',
      'CSV をそのまま開くと、文字化けはしませんが、Excel は「1-2」を日付に、「0045」を 45 に変えてしまいます。CSV から読み込むときは、次のようにします。',
      'Excel のブックを、そのまま開けます。',
      'CSV を開くときは、文字コードを「Unicode（UTF-8）」、区切りを「コンマ」にして、番号の列の種類を「テキスト」にします。',
      'Parquet は、型がそのまま読めます。',
      '同じ形のサイトが2つ以上あれば、1つの表として読めます。2つめのアドレスは、たとえです。',
      'すべてのファイルを保存して、途中で変わっていないかを確かめます。',
    ]);
    // Code keeps its lines.
    expect(shown.element.querySelector('pre')!.textContent).toMatch(
      /^import pandas as pd\ndf = pd\.read_csv\(\n/,
    );
  });
});
