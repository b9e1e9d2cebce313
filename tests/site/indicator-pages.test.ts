import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { html, main, words, wordsOf as plain } from './built-page.ts';
import { builtSites } from './built-sites.ts';
import { siteUrl } from './site.ts';

const { root } = await builtSites('root');

const section = (path: string, id: string) =>
  new RegExp(`<section[^>]*\\bid="${id}"[^>]*>(.*?)</section>`, 's').exec(main(path))?.[1] ?? '';
const rows = (markup: string) =>
  [...markup.matchAll(/<tr\b.*?>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<(th|td)\b.*?>(.*?)<\/\1>/gs)].map(([, , cell]) => plain(cell!).trim()),
  );
const pages = [
  'indicators',
  'projects',
  'indicators/103-kpi-10',
  'indicators/41191-outcome-1',
  'projects/4510',
  'projects/41191',
];

describe.each(pages)('the page %s', (path) => {
  test('has one heading, its own address and a way back', () => {
    expect(html(path).match(/<h1\b/g)).toHaveLength(1);
    expect(html(path)).toContain(`<link rel="canonical" href="${siteUrl}/${path}/">`);
    expect(html(path)).toContain('"BreadcrumbList"');
  });

  test('holds neither script nor style in its text', () => {
    expect(html(path)).not.toMatch(
      /\sstyle="|<style|<script(?! type="application\/(?:ld\+)?json"|[^>]*\ssrc=)/,
    );
  });

  test('leads to pages, anchors and files that exist', () => {
    const targets = [...main(path).matchAll(/<a\b[^>]*href="(\/[^"]*)"/g)].map(([, href]) => href!);
    const dead = targets.filter((href) => {
      const [address = '', anchor] = href.split('#');
      const [page = ''] = address.split('?');
      const file = join(root, page, page.endsWith('/') ? 'index.html' : '');
      if (!existsSync(file)) return true;
      return anchor !== undefined && !readFileSync(file, 'utf8').includes(`id="${anchor}"`);
    });
    expect(dead).toEqual([]);
  });
});

test('the list holds every indicator that has a page, under its kind', () => {
  const links = [...main('indicators').matchAll(/href="\/indicators\/([^"/]+)\/"/g)].map(([, id]) => id!);
  const built = readdirSync(join(root, 'indicators'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(links.sort()).toEqual(built.map(({ name }) => name).sort());
  const [line] = /<li>(?:(?!<\/li>).)*103-kpi-10.*?<\/li>/s.exec(main('indicators'))!;
  for (const said of ['KPI 10', '58世帯', '目標値', '50世帯', '令和6年度'])
    expect(plain(line)).toContain(said);
  expect(line).toContain('aria-label="令和3年度 評価 S（目標値を達成（見込み））"');
});

test('the first numbers of an indicator are its newest value, target, baseline and letter', () => {
  const hero = plain(
    /<div class="heroes">(.*?)<\/section>|<div class="heroes">(.*?)<section/s.exec(
      main('indicators/103-kpi-10'),
    )![0],
  );
  expect(hero).toMatch(
    /令和3年度（2021年度）の実績値 58 ?世帯.*目標値（令和6年度） 50 ?世帯.*現状値（平成30年度） 42 ?世帯.*評価 S：/s,
  );
});

test('the table under the chart has the numbers of the chart in its order, and the list says who states them', () => {
  const trend = section('indicators/103-kpi-10', 'trend');
  const sentence = /role="img"[^>]*aria-label="([^"]*)"/.exec(trend)![1]!;
  expect(sentence).toMatch(/42世帯.*47世帯.*58世帯.*50世帯/s);
  expect(rows(trend).flatMap(([, value]) => (/^\d/.test(value ?? '') ? [value] : []))).toEqual([
    '42',
    '47',
    '58',
    '50',
  ]);
  const values = section('indicators/103-kpi-10', 'values');
  expect(rows(values)[3]).toEqual(['令和3年度（2021年度）', '実績値', '58 世帯', '+11 世帯']);
  expect(plain(values)).toMatch(/どの行も、\s*令和3年度 事後・決算\s*のシートにあります。/);
  expect(values).toContain('href="/measures/103/2021/#103-kpi-10"');
});

test('a missing value is a word and never a zero', () => {
  expect(words('indicators/103-kpi-11')).toContain('令和3年度の実績値は、中止です。');
  expect(words('indicators/41191-outcome-1')).toContain('シートに「-」とだけあります');
  expect(section('indicators/41191-outcome-1', 'values')).not.toMatch(/>\s*0\s*</);
});

test('every letter opens its arithmetic beside the reason of the city', () => {
  const letters = section('indicators/103-headline-1', 'letters');
  expect(letters).toContain('なぜ D？');
  expect(plain(letters)).toContain('−454.5%');
  expect(plain(letters)).toContain('令和３年度は▲６１人で若干抑えられている');
});

test('what is our reading is said to be ours', () => {
  const meaning = plain(section('indicators/103-kpi-9', 'meaning'));
  expect(meaning).toContain('同じ数と読める指標');
  expect(meaning).toContain('令和2年度、令和3年度の値が同じです');
  expect(meaning).toContain('同じ数だとは書かれていません');
  expect(plain(section('indicators/3650-outcome-2', 'meaning'))).toContain('累計です');
  expect(plain(section('indicators/103-kpi-10', 'beside'))).toContain('当サイトの読み方です');
});

test('a project shows its cost by year in the printed unit, what we could not place, and its outcome beside it', () => {
  const costs = rows(section('projects/4510', 'costs'));
  expect(costs[1]?.slice(0, 3)).toEqual(['令和元年度', expect.stringContaining('28,800'), '欄未特定']);
  expect(costs.at(-1)?.[1]).toBe('41,300 千円 4,130万円');
  const figures = [...section('projects/4510', 'outcomes').matchAll(/role="img" aria-label="([^"]*)"/g)].map(
    ([, said]) => said,
  );
  expect(figures).toEqual([
    '事業費。令和元年度 28,800千円、令和2年度 32,930千円、令和3年度 41,300千円。',
    '成果指標 転入者（定住促進奨励金利用）。令和元年度 99人、令和2年度 126人、令和3年度 140人。',
  ]);
});

test('machines are told of the data of an indicator', () => {
  const blocks = [...html('indicators/103-kpi-10').matchAll(/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => json!,
  );
  const dataset = blocks.find((json) => json.includes('"Dataset"'));
  expect(dataset).toContain(`${siteUrl}/data/indicators/103-kpi-10.csv`);
});

test('both lists stand in the navigation of every page', () => {
  for (const path of ['', ...pages]) {
    expect(html(path)).toMatch(/<nav[^>]*aria-label="サイト内".*href="\/indicators\/".*href="\/projects\/"/s);
  }
});
