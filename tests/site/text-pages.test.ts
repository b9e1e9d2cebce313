/** The pages of words, as they were built: what they must say, and that what they say leads somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { absence } from '../../src/schema/absence.ts';
import { builtSites } from './built-sites.ts';
import { siteUrl } from './site.ts';
import { csvRows, jsonTable, withoutGuard } from './data-file.ts';
import { section } from './reading.ts';

const { root } = await builtSites('root');
const page = (path: string) => readFileSync(join(root, path, 'index.html'), 'utf8');
const main = (path: string) => /<main[^>]*>(.*)<\/main>/su.exec(page(path))?.[1] ?? '';
const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, '');

describe('/opinions/', () => {
  const html = main('opinions');

  test.each(csvRows(root, 'opinions.en.csv'))('holds opinion $number with its answer', (row) => {
    for (const key of ['opinion', 'answer']) {
      expect(words(html)).toContain(withoutGuard(row[key] ?? '').replaceAll(/\s+/gu, ''));
    }
    expect(html).toContain(
      `href="${new URL(row['page_url'] ?? '').pathname}#opinion-${row['number'] ?? ''}"`,
    );
  });

  test('says how many there are, and that all are answered', () => {
    expect(words(html)).toContain('4件の意見');
    expect(words(html)).toContain('すべてに、回答が書かれています');
  });
});

test('/changes/ says that nothing has changed yet, and lists the sheet', () => {
  const html = main('changes');
  expect(words(html)).toContain('登録しているシートは1枚だけなので、くらべるシートがありません');
  expect(html).toContain('href="/measures/103/2021/"');
});

describe('/data/dictionary/', () => {
  const html = main('data/dictionary');
  const tables = readdirSync(join(root, 'data'))
    .filter((name) => name.endsWith('.parquet'))
    .map((name) => name.replace('.parquet', ''));

  test('has a page for every table', () => {
    expect(tables.length).toBeGreaterThan(12);
    expect(
      readdirSync(join(root, 'data/dictionary'), { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(tables.sort());
  });

  test.each(tables)(
    'leads from every column of %s to what it means, each at an address of its own',
    (table) => {
      const { columns, primary_key } = jsonTable(root, table);
      const ofTable = main(`data/dictionary/${table}`);
      expect(columns.length).toBeGreaterThan(5);
      expect(html).toContain(`id="${table}"`);
      for (const { key } of columns) {
        expect(html).toContain(`id="${table}.${key}"`);
        expect(html).toContain(`href="/data/dictionary/${table}/#${table}.${key}"`);
        expect(ofTable).toContain(`id="${table}.${key}"`);
      }
      expect(ofTable).toContain(primary_key.join(', '));
    },
  );

  test('explains every absence and every field of a sheet', () => {
    for (const code of absence.options) expect(html).toContain(code);
    expect(html).toContain('indicators[].baseline');
  });
});

describe('/glossary/', () => {
  const html = main('glossary');
  const terms = [
    '重点施策', '総合戦略', '基本目標', '数値目標', 'KPI', '成果指標', '現状値', '実績値', '目標値', '達成状況',
    '施策の進捗状況', '事務事業', '事業費', '一般財源', '決算', '予算', '推進委員会', '主管課', '社会増減', '延べ',
    '累計', '年度', '暦年', '欄未特定', '欄なし', 'シートより後の年度', '未登録', '見込み',
  ]; // prettier-ignore

  test.each(terms)('explains %s', (term) => {
    expect(html).toMatch(new RegExp(`<h3 id="term-[a-z0-9-]+-name">\\s*${term}\\s*<`, 'u'));
  });

  test('keeps the order of the content: the plan comes first', () => {
    const groups = [...html.matchAll(/<section[^>]*id="group-([a-z-]+)"/gu)].map(([, id]) => id);
    expect(groups).toEqual(['plan', 'indicators', 'ratings', 'money', 'files', 'missing-values']);
  });
});

test.each(['opinions', 'about'])('/%s/ leads from hard words to their explanation', (path) => {
  const opened = [...main(path).matchAll(/class="term" popovertarget="([^"]+)"/gu)].map(([, id]) => id ?? '');
  const links = [...main(path).matchAll(/class="tap" href="\/glossary\/#([^"]+)"/gu)].map(
    ([, id]) => id ?? '',
  );
  expect(opened.length).toBeGreaterThan(0);
  for (const id of opened) expect(main(path)).toMatch(new RegExp(`id="${id}"[^>]* popover`, 'u'));
  expect(links).toHaveLength(opened.length);
  for (const id of links) expect(main('glossary')).toContain(`id="${id}"`);
});

describe('/about/', () => {
  const text = words(main('about'));

  test('says that the site is not the city’s, and sets no cookie', () => {
    expect(text).toContain('旭市のサイトではありません（非公式）');
    expect(text).toContain('Cookie（クッキー）を使いません');
  });

  test('counts what could not be placed as reading.md does', () => {
    expect(section('(4)')).toContain('20 cells of R1 and R2 stay open');
    expect(text).toContain('原本にあって欄の決まらない数は20個');
  });

  test('says that nobody is named to report mistakes to', () => {
    expect(text).toContain('誤りを知らせる先は、まだ決まっていません');
  });
});

test('/accessibility/ says what was not tested, and when it was written', () => {
  const text = words(main('accessibility'));
  expect(text).toContain('スクリーンリーダー（画面を読み上げるソフト）の実物では試していません');
  expect(text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日に確かめました/u);
});

test('the foot of every page leads to them', () => {
  for (const path of ['glossary', 'data/dictionary', 'changes', 'about', 'accessibility']) {
    expect(page('')).toContain(`href="/${path}/"`);
  }
});

test('the data page carries its Dataset', () => {
  const blocks = [...page('data').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)];
  const data = blocks.map(([, json]) => JSON.parse(json ?? '') as Record<string, unknown>);
  const found = data.find((each) => each['@type'] === 'Dataset');
  expect(found).toMatchObject({ '@context': 'https://schema.org', isAccessibleForFree: true });
  const offered = (found?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
  const built = readdirSync(join(root, 'data'))
    .filter((name) => /\.(csv|json|parquet|xlsx|zip)$/u.test(name) && !name.endsWith('-metadata.json'))
    .map((name) => `${siteUrl}/data/${name}`);
  expect(built.length).toBeGreaterThanOrEqual(24);
  expect(offered.toSorted()).toEqual(built.sort());
});
