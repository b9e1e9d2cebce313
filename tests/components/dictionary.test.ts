import { describe, expect, it } from 'vitest';
import codes from '../../src/components/dictionary/Codes.examples.ts';
import conventions from '../../src/components/dictionary/Conventions.examples.ts';
import table from '../../src/components/dictionary/DictionaryTable.examples.ts';
import tables from '../../src/components/dictionary/DictionaryTables.examples.ts';
import fields from '../../src/components/dictionary/RecordFields.examples.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import { publishedCity } from '../domain/published-city.ts';
import { rendered } from './rendered.ts';

describe('the page of a table', () => {
  it('says in both languages what the table and a row of it are, and offers its files', async () => {
    const shown = await rendered(table, 'A table that leads to others');
    expect(shown.texts('h2')).toEqual(['この表について', '列', '型をつけて読み込む']);
    expect(shown.texts('header [lang=en]')).toEqual(['Observations']);
    expect(shown.links('header')).toEqual([
      ['CSV', '/data/observations.csv'],
      ['英語見出しCSV', '/data/observations.en.csv'],
      ['JSON', '/data/observations.json'],
      ['Parquet', '/data/observations.parquet'],
    ]);
    expect(shown.texts('.body > [lang=en]')[0]).toContain(
      'Every baseline, actual and target that a sheet states',
    );
    expect(shown.texts('dt')).toEqual([
      '1行は',
      '行を決める列（主キー）',
      'ほかの表へのつながり（外部キー）',
    ]);
    expect(shown.texts('dd').slice(0, 2)).toEqual([
      '1枚のシートが書いている値1つ（指標 × 期間 × 現状値・実績値・目標値 × 値の性質）One statement on one sheet: indicator, period, role and basis',
      '「値のID」が同じ行は、ほかにありません。observation_id',
    ]);
  });

  it('leads to each column by its name', async () => {
    const shown = await rendered(table, 'A table with a key of one column, which leads nowhere');
    const links = shown.links('.column-names');
    expect(shown.texts('summary')[0]).toBe(`列の名前から選ぶ${String(links.length)}列`);
    expect(links[0]).toEqual(['municipality_code全国地方公共団体コード', '#plans.municipality_code']);
    expect(links.map(([, address]) => address)).toEqual(shown.links('th[scope=row]').map(([, to]) => to));
  });

  it('says what tells rows apart, and where they lead', async () => {
    const shown = await rendered(table, 'A table that leads to others');
    expect(shown.texts('dd').slice(2)).toEqual([
      '指標IDが同じ行が、表「指標」に1行あります。指標の説明へ',
      '政策目標IDが同じ行が、表「政策目標」に1行あります。政策目標の説明へ',
      'シートIDが同じ行が、表「評価シート」に1行あります。評価シートの説明へ',
    ]);
    expect(shown.links('dd')).toEqual([
      ['指標の説明へ', '/data/dictionary/indicators/'],
      ['政策目標の説明へ', '/data/dictionary/goals/'],
      ['評価シートの説明へ', '/data/dictionary/measures/'],
    ]);
    const alone = await rendered(table, 'A table with a key of one column, which leads nowhere');
    expect(alone.texts('dt')).toEqual(['1行は', '行を決める列（主キー）']);
    expect(alone.texts('dd')[1]).toBe('「計画ID」が同じ行は、ほかにありません。plan_id');
  });

  it('offers the lines that read it with the types of its columns', async () => {
    const shown = await rendered(table, 'A table that leads to others');
    expect(shown.texts('#typed summary')).toEqual([
      'Python（pandas）',
      'R（readr）',
      'DuckDB',
      'Excel（Power Query）',
    ]);
    expect(shown.texts('#typed pre').every((code) => /observations\.(en\.)?csv/.test(code))).toBe(true);
    expect(shown.texts('#typed pre')[3]).toContain('{"値", type number}');
  });

  it('explains each column in both languages, with its type and unit, whether it may be empty, and its words', async () => {
    const shown = await rendered(table, 'A table that leads to others');
    expect(shown.texts('#columns header p')).toEqual([
      `${shown.texts('tbody tr').length}列あります。CSV、JSON、Parquet のどれでも、列の順は同じです。`,
    ]);
    expect(shown.getByRole('table', { name: '指標の値の列' })).toBeTruthy();
    expect(shown.texts('thead th')).toEqual(['列', '型', '意味と、入る値']);
    expect(shown.links('tbody tr:first-child')).toEqual([
      ['municipality_code', '#observations.municipality_code'],
    ]);
    expect(shown.element.querySelector('tbody tr')!.id).toBe('observations.municipality_code');
    expect(shown.texts('tbody tr:first-child > *')).toEqual([
      'municipality_code全国地方公共団体コードLocal government code',
      '文字空の行はない',
      '市区町村の6けたのコードです（最後の1けたは検査数字）。数ではなく文字です。Six-digit code of the municipality; the last digit is a check digit. Text, not a number.',
    ]);
    const row = (key: string) => [...shown.element.querySelector(`[id="observations.${key}"]`)!.children];
    expect(row('value')[1]!.textContent).toBe('数空のことがある');
    expect([...row('role')[2]!.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'baseline現状値Where the plan began',
      'actual実績値What the sheet states for the period',
      'target目標値Where the plan wants to be',
    ]);
    expect(row('value')[2]!.querySelector('ul')).toBeNull();
    const words = await rendered(table, 'A table whose columns have a unit, and words without a translation');
    const amounts = words.element.querySelector('[id="costs.amount_yen"]')!;
    expect(amounts.children[1]!.textContent).toBe('整数（円）空のことがある');
    expect(words.texts('[id="costs.published_unit"] li')).toEqual(['円', '千円', '万円', '百万円', '億円']);
  });
});

describe('the tables of the dictionary', () => {
  it('say what each is in both languages, and list its columns closed, each leading to what it means', async () => {
    const shown = await rendered(tables, 'Two tables');
    expect(shown.texts('h3')).toEqual(['評価シートmeasures', '指標indicators']);
    expect(shown.getByRole('article', { name: /^評価シート/ }).id).toBe('measures');
    expect(shown.texts('article:first-child [lang=en]')).toEqual([
      'The published sheets, with their headings, dates and source document.',
    ]);
    expect(shown.texts('article:first-child div > p:first-child')[0]).toContain(
      '公表されたシートの一覧です。',
    );
    expect(shown.texts('summary')[0]).toBe('列（評価シート）37列');
    expect(shown.element.querySelector('details[open]')).toBeNull();
    expect(shown.links('article:first-child').slice(0, 2)).toEqual([
      ['評価シート', '/data/dictionary/measures/'],
      ['municipality_code（評価シート）', '/data/dictionary/measures/#measures.municipality_code'],
    ]);
    expect(shown.texts('article:first-child li')[0]).toBe(
      'municipality_code（評価シート）全国地方公共団体コード',
    );
    expect(shown.texts('article:first-child li')).toHaveLength(37);
    expect(shown.element.querySelector('li')!.id).toBe('measures.municipality_code');
  });
});

describe('the codes of missing values', () => {
  it('have a word, a state by the international standard, and a meaning', async () => {
    const shown = await rendered(codes, 'Why a value is missing, and what state it is in');
    expect(shown.getByRole('region', { name: '値がない理由と、値の状態' })).toBeTruthy();
    expect(shown.texts('header p')).toEqual([
      '値のない欄は空にして、理由を absence の列に書いています。0 は値です。',
    ]);
    expect(shown.texts('h3')).toEqual(['値がない理由（absence）', '値の状態（obs_status）']);
    expect(shown.texts('h3 + p')).toEqual([
      '統計データの国際的な決まり SDMX の符号表 CL_OBS_STATUS によります。どの語にどの符号を当てるかは、当サイトの読み方です。',
    ]);
    expect(shown.texts('caption')).toEqual(['absence の列に入る語']);
    expect(shown.texts('thead th')).toEqual(['語', 'obs_status', '意味']);
    const rows = [...shown.element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(0, 2).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).toEqual([
      ['「-」dash', 'O'],
      ['空欄blank', 'O'],
      ['中止cancelled', 'M'],
      ['シートより後の年度after_sheet', 'O'],
      ['対象外not_applicable', 'M'],
      ['欄未特定unplaced', 'L'],
      ['非公表not_published', 'Q'],
      ['秘匿suppressed', 'Q'],
    ]);
    expect(shown.texts('tbody tr:nth-child(3) td')[1]).toContain('中止したと、シートに書かれています。');
    expect(shown.texts('dt')).toEqual(['A', 'P', 'E', 'F', 'L', 'M', 'O', 'Q']);
    expect(shown.texts('dd')[1]).toBe('速報値（速報・暫定）');
    expect(shown.texts('dd')).toHaveLength(shown.texts('dt').length);
  });
});

describe('what holds for all tables', () => {
  it('is said of ids, periods, codes and what counts once', async () => {
    const shown = await rendered(conventions, 'What holds for all tables');
    expect(shown.texts('dt')).toEqual([
      'ID',
      '期間',
      'コードと呼び方',
      '値の役割',
      '値の性質',
      'あとのシートの値',
      '1つの値だけを使うとき',
      '値がない欄',
      '見出し',
    ]);
    expect(shown.getByRole('region', { name: 'どの表にも共通のきまり' })).toBeTruthy();
    expect(shown.texts('dd')).toEqual([
      '施策、指標、事業、課の ID は、一度決めたら変えず、ほかのものに使い回しません。名前や番号は、年度によって変わることがあります。ID は数ではなく文字です。',
      '5つの列で表します。period_type が種類（欄の見出しの「年度」と「年」の別など）、period が始まる西暦年、period_label が和暦、period_start と period_end が初日と末日です。種類は空になりません。期間の記載がないときは none、毎年度の目標では every_year で、西暦年と初日と末日は空です。year（年度か年かの記載がない）では、初日と末日が空です。',
      'role のようなコードの列のとなりに、role_label のような日本語の列があります。',
      'role は、現状値（baseline）、実績値（actual）、目標値（target）のどれかです。',
      'basis は、決算・実績（settled）、見込み（expected）、予算（budget）、計画（planned）のどれかです。',
      '2枚のシートが同じことを書いているときは2行になり、あとのシートの行の is_newest が true です。決算（実績）と予算のように、性質の違う値は別のことです。',
      'is_current と is_primary がどちらも true の行を使います。is_current は、決算（実績）、見込み、予算、計画の順に、あるものを1つ選びます。is_primary は、いくつかの施策のシートに同じことが書かれているとき、数えるための1行を選びます。件数や合計には、is_primary が true の行だけを使います。',
      '数の欄を空にして、理由を absence の列に書いています。after_sheet は、シートの年度より後の列があらかじめ印刷されているというだけで、いまも値がないという意味ではありません。',
      'CSV の見出しは日本語、英語見出しCSV と JSON の名前は英語（snake_case）です。列の順は同じです。',
    ]);
  });

  it('is not said of columns that no table has', async () => {
    const shown = await rendered(conventions, 'Tables of plans alone');
    expect(shown.texts('dt')).toEqual(['ID', '見出し']);
    expect(shown.texts('dd')[0]).toMatch(/^施策の ID は、一度決めたら変えず/);
  });

  it('names columns and words that the tables have', async () => {
    const shown = await rendered(conventions, 'What holds for all tables');
    const { columns } = tablesOf(publishedCity('hoshizora'))['observations']!;
    const words = columns.flatMap(({ key, allowed = [] }) => [key, ...allowed.map(({ value }) => value)]);
    const named = new Set(shown.texts('code'));
    // The values of a yes or no, and how the names of JSON members are written.
    for (const word of ['true', 'snake_case']) named.delete(word);
    expect([...named].filter((word) => !words.includes(word))).toEqual([]);
  });
});

describe('the fields of the records', () => {
  it('are listed file by file in both languages, closed until they are wanted', async () => {
    const shown = await rendered(fields, 'The fields of every record');
    const counts = [...shown.element.querySelectorAll('details')].map(
      (each) => each.querySelectorAll('tbody tr').length,
    );
    expect(shown.texts('summary')).toEqual([
      `シートmeasures/${counts[0]}項目`,
      `様式forms/${counts[1]}項目`,
      `計画plans/${counts[2]}項目`,
      `指標と事業register/${counts[3]}項目`,
      `課departments.yaml${counts[4]}項目`,
    ]);
    expect(counts.every((count) => count > 5)).toBe(true);
    expect(shown.element.querySelector('details[open]')).toBeNull();
    expect(shown.texts('caption')).toEqual([
      'シートの記録の項目',
      '様式の記録の項目',
      '計画の記録の項目',
      '指標と事業の記録の項目',
      '課の記録の項目',
    ]);
    expect(shown.texts('#record-departments tbody tr:first-child > *')).toEqual([
      'departments',
      '課の一覧All departments',
    ]);
    expect(shown.texts('#record-sheet tbody th')).toContain('progress');
    expect(shown.texts('#record-form tbody th')).toContain('progressScale.steps[].label');
    expect(shown.texts('#record header p')).toEqual([
      '表は、YAML で書いたもとの記録から作っています。その項目の意味です。[] は、いくつも書ける項目です。',
    ]);
  });

  it('are only those that a record has', async () => {
    const shown = await rendered(fields, 'A city whose sheets have no committee and no progress');
    const listed = shown.texts('tbody th');
    expect(listed).toEqual(expect.arrayContaining(['measure', 'ratings[].axis', 'funding.sources[].label']));
    expect(listed.filter((path) => /^(opinions|progress|progressScale)\b/.test(path))).toEqual([]);
  });
});
