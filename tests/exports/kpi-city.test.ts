/** A city whose form has KPIs and nothing else: nothing of what it does not have stands in its files or in what leads to them. */
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { dataDescription, recordKinds } from '../../src/components/data-page/data-words.ts';
import { recipes } from '../../src/components/data-page/recipes.ts';
import { catalogueEntries } from '../../src/exports/catalogue/entry.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { dcatCatalogue } from '../../src/exports/dcat/catalogue.ts';
import { filesByName, filesByTable, publishedFiles } from '../../src/exports/files.ts';
import {
  indicatorDataset,
  publicationDataset,
  sheetDataset,
} from '../../src/exports/json-ld/page-datasets.ts';
import { everyTable, tablesOf } from '../../src/exports/tables.ts';
import { dataCaveats } from '../../src/text/data-caveats.ts';
import { publicationWith, writtenPlan, writtenSheet } from '../domain/invented-city.ts';
import { fullCity } from './full-city.ts';

const city = publicationWith(
  {
    forms: [{ id: 'f1', name: '月の一覧表', words: { measure: '月の項目', indicator: '月の印' } }],
    plans: [writtenPlan({ goals: [], measures: [{ id: 'm1', name: '月' }] })],
    site: { name: 'つきみ市の一覧' },
  },
  writtenSheet({
    measureCode: '7',
    indicators: [{ id: 'm1-kpi-1', name: '月の数', actuals: { 令和3年度: '1' } }],
  }),
);
const published = ['measures', 'indicators', 'observations', 'plans', 'plan_measures'];
const left = Object.entries(everyTable(fullCity)).flatMap(([name, { title }]) =>
  published.includes(name) ? [] : [{ name, title: title.ja }],
);
const files = publishedFiles(city);
const text = (name: string) => new TextDecoder().decode(filesByName(city).get(name)!.bytes());

describe('of a city with KPIs alone', () => {
  it('only the tables with something in them are published', () => {
    expect(Object.keys(tablesOf(city))).toEqual(published);
    expect(left).toHaveLength(12);
    expect(filesByTable(city).map(({ table }) => table.name)).toEqual(published);
    expect(filesByTable(city).every(({ table }) => table.rows.length > 0)).toBe(true);
  });

  it('no catalogue, package, archive or workbook has another', async () => {
    const names = catalogueEntries(city).map(({ name }) => name);
    expect(names).toEqual(['all', ...published]);
    const { resources } = JSON.parse(dataPackage(city, files)) as { resources: { name: string }[] };
    expect(resources.map(({ name }) => name)).toEqual(published);
    const distributions = dcatCatalogue(city).match(/"dcat:downloadURL": "[^"]+"/g) ?? [];
    expect(distributions).toHaveLength(published.length * 4 + 2);
    const packed = Object.keys(unzipSync(filesByName(city).get('all.zip')!.bytes()));
    expect(packed.filter((name) => name.endsWith('.parquet'))).toEqual(
      published.map((name) => `data/${name}.parquet`),
    );
    const sheets = await readWorkbook(Buffer.from(filesByName(city).get('all.xlsx')!.bytes()), {
      trim: false,
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      '評価シート',
      '指標',
      '指標の値',
      '計画',
      '計画にある施策',
      '項目定義',
      '出典',
    ]);
  });

  it('nothing that explains the data speaks of another', () => {
    const readMe = unzipSync(filesByName(city).get('all.zip')!.bytes());
    const explained = [
      ...['README.ja.md', 'README.en.md'].map((name) => new TextDecoder().decode(readMe[name])),
      ...dataCaveats(city).flatMap((caveat) => [
        caveat.title.ja,
        caveat.text.ja,
        caveat.title.en,
        caveat.text.en,
      ]),
      ...catalogueEntries(city).flatMap(({ title, description, keywords }) => [
        title.ja,
        description.ja,
        ...keywords,
      ]),
      dataDescription(city.vocabulary, Object.values(tablesOf(city))),
      JSON.stringify(publicationDataset(city)),
      JSON.stringify(sheetDataset(city.sheets[0]!, city)),
      JSON.stringify(indicatorDataset(city.indicators[0]!, city)),
    ].join('\n');
    // What is a word of what there is: 計画にある施策 for 施策, 評価シート for 評価.
    const rest = explained.replaceAll('評価シート', '');
    // The lines that load a table name every column that it has.
    const code = recipes(Object.values(tablesOf(city))).map((recipe) => recipe.code);
    const read = [rest, ...code].join('\n');
    const said = left.filter(
      ({ name, title }) => read.includes(title) || new RegExp(`\\b${name}\\b`).test(read),
    );
    expect(said).toEqual([]);
    for (const word of ['財源', '事業費', 'amount_yen', 'worked_out', '改訂', 'placement'])
      expect(rest).not.toContain(word);
    expect(rest).toContain('月の項目');
  });

  it('a sheet is called what the form calls it, and says which numbers it has', () => {
    expect(filesByName(city).get('measures/m1/2021.json')?.title.ja).toBe(
      '月の項目 7 月見をたのしむプロジェクト 令和3年度 事後・決算',
    );
    expect(sheetDataset(city.sheets[0]!, city).description).toContain('月の印の値を、値がない理由とともに');
    expect(sheetDataset(city.sheets[0]!, city).keywords).toContain('月の項目');
    expect(indicatorDataset(city.indicators[0]!, city).description).toContain(
      'つきみ市の月の項目「月見をたのしむプロジェクト」の月の印「月の数」の、実績値を年度ごとに',
    );
  });

  it('the headers of the tables are the same as in every city', () => {
    const header = (name: string) => text(name).slice(1).split('\r\n')[0];
    for (const name of published) {
      const inFull = new TextDecoder().decode(filesByName(fullCity).get(`${name}.csv`)!.bytes());
      expect(inFull.slice(1).split('\r\n')[0]).toBe(header(`${name}.csv`));
    }
    expect(header('measures.csv')).toContain('施策ID,施策番号,施策名,政策目標ID');
  });

  it('the form’s file tells of what it has', () => {
    expect(JSON.parse(text('forms/f1.json'))).toMatchObject({
      description: 'シートの様式です。紙面での呼び方があります。',
      description_en: 'The form of the sheets, with its words.',
    });
    expect(recordKinds(city.forms, files).map(({ title, lead }) => [title, lead])).toEqual([
      ['シート', 'JSON はシートのすべて、CSV は指標の値です。'],
      ['指標', '1つの指標の、すべての年度の値です。'],
      ['様式', '紙面での呼び方です。'],
    ]);
  });
});

describe('of a city without sheets', () => {
  const empty = publicationWith({
    forms: [{ id: 'f1', name: '様式' }],
    plans: [writtenPlan({ goals: [], measures: [{ id: 'm1', name: '月' }] })],
  });

  it('the plan is published, and nothing is said of what sheets say', () => {
    expect(Object.keys(tablesOf(empty))).toEqual(['plans', 'plan_measures']);
    expect(dataCaveats(empty).map(({ title }) => title.ja)).toEqual(['登録している範囲', 'CSV の文字']);
    expect(recordKinds(empty.forms, publishedFiles(empty)).map(({ title }) => title)).toEqual(['様式']);
    expect(dataDescription(empty.vocabulary, Object.values(tablesOf(empty)))).toMatch(/^様式のデータを、CSV/);
    const readMe = unzipSync(filesByName(empty).get('all.zip')!.bytes())['README.ja.md'];
    expect(new TextDecoder().decode(readMe)).not.toContain('absence');
  });
});

it('a sheet that states no value of an indicator has no file of values', () => {
  const said = publicationWith(
    {},
    writtenSheet({ policy: { fiscalYear: '令和4年度', items: ['月を見る。'] } }),
  );
  const names = publishedFiles(said).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('measures/'))).toEqual(['measures/m1/2021.json']);
  expect(sheetDataset(said.sheets[0]!, said).distribution).toHaveLength(1);
  expect(recordKinds(said.forms, publishedFiles(said))[0]?.lead).toBe('シートのすべてです。');
});

it('texts without a policy do not lead to one', () => {
  const policy = { fiscalYear: '令和4年度', items: ['月を見る。'] };
  const described = (parts: object) =>
    tablesOf(publicationWith({}, writtenSheet({ texts: { issues: ['月が遠い。'] }, ...parts })))['texts']!
      .description;
  expect(described({}).ja).not.toContain('方針');
  expect(described({}).en).not.toContain('Policies');
  expect(described({ policy }).ja).toContain('施策の方針は、表「評価シート」にあります。');
});

it('a lineage tells of those things alone that follow each other', () => {
  const linked = publicationWith(
    { indicators: { 'm1-kpi-2': { continues: ['m1-kpi-1'] } } },
    writtenSheet({
      indicators: [
        { id: 'm1-kpi-1', name: '月' },
        { id: 'm1-kpi-2', name: '月の光' },
      ],
    }),
  );
  expect(tablesOf(linked)['lineage']!.description.ja).toMatch(
    /^指標のIDの間の.*指標のつながりは当サイトの読み方です。/,
  );
});
