/** Pages of things that are listed no more, or under another id: they live on, and say what follows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { html, wordsOf } from './built-page.ts';
import { builtSites } from './built-sites.ts';

const { root, hoshizora } = await builtSites('root', 'hoshizora');
const title = (path: string) =>
  /<div class="wrap title[^"]*">(.*?)<section/s.exec(html(path, hoshizora))![1]!;
const note = (path: string) => /<div class="ours ending">(.*?)<\/div>/s.exec(title(path))?.[1] ?? '';
const hrefs = (markup: string) => [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
const trend = (id: string) =>
  /<section[^>]*id="trend".*?<\/section>/s.exec(html(`indicators/${id}`, hoshizora))![0];
const row = (list: string, id: string) =>
  new RegExp(`<(tr|li)\\b[^>]*>(?:(?!</\\1>).)*href="/${list}/${id}/".*?</\\1>`, 's').exec(
    html(list, hoshizora),
  )![0];

describe('the page of an indicator that was', () => {
  it.each([
    [
      'redefined',
      '202-kpi-1',
      '令和3年度のシートが最後です。令和4年度のシートからは、定義を変えた次の指標に',
      ['202-kpi-5'],
    ],
    [
      'split',
      '202-kpi-2',
      '令和4年度のシートが最後です。令和5年度のシートからは、次の指標に分かれて',
      ['202-kpi-6', '202-kpi-7'],
    ],
    [
      'merged',
      '202-kpi-3',
      '令和5年度のシートが最後です。令和6年度のシートからは、次の指標にまとめられて',
      ['202-kpi-8'],
    ],
  ])('%s says at its head what follows it, and leads there', (_, id, words, following) => {
    const said = note(`indicators/${id}`);
    expect(wordsOf(said)).toContain(`この指標は、${words}`);
    expect(wordsOf(said)).toContain('当サイトの読み方です');
    expect(hrefs(said)).toEqual(following.map((each) => `/indicators/${each}/`));
  });

  it('dropped says since when, by the sheets that are registered, and gives no reason', () => {
    expect(wordsOf(note('indicators/102-kpi-3')).trim()).toBe(
      'この指標は、令和3年度のシートが最後です。そのあとのシート（令和5年度、令和6年度）には載っていません。',
    );
    expect(wordsOf(note('indicators/101-kpi-2'))).toContain(
      'そのあとの計画のシート（令和7年度）には載っていません。',
    );
  });

  it('listed by the last sheet that is registered says nothing of the kind', () => {
    expect(note('indicators/102-kpi-1')).toBe('');
    expect(note('indicators/202-kpi-5')).toBe('');
    expect(html('indicators/103-kpi-10', root)).not.toContain('シートが最後です');
  });
});

it('the page of a project that was split leads to what follows it', () => {
  const said = note('projects/2210');
  expect(wordsOf(said)).toContain(
    'この事務事業は、令和4年度のシートが最後です。令和5年度のシートからは、次の事務事業に分かれて',
  );
  expect(hrefs(said)).toEqual(['/projects/2211/', '/projects/2212/']);
});

it('the page of a measure says that the next plan is without it, and who bears its number now', () => {
  expect(wordsOf(title('measures/102'))).toContain('に、この重点施策はありません。');
  expect(hrefs(title('measures/103'))).toContain('/measures/2025-103/');
  expect(hrefs(title('measures/2025-103'))).toContain('/measures/103/');
  expect(wordsOf(title('measures/101'))).not.toMatch(/この施策はありません|別の施策/);
});

describe('the lists', () => {
  it('mark what is listed no more, quietly', () => {
    expect(wordsOf(row('indicators', '102-kpi-3'))).toContain('令和3年度まで');
    expect(wordsOf(row('indicators', '102-kpi-1'))).not.toContain('まで');
    expect(wordsOf(row('projects', '2210'))).toContain('令和4年度まで');
    expect(wordsOf(row('projects', '2211'))).not.toContain('まで');
  });
});

describe('the trend of an indicator that continues another', () => {
  it('has the years of that one before the break, with its name and a link in chart, table and caption', () => {
    const section = trend('202-kpi-5');
    const [, sentence = ''] = /aria-label="(転|出[^"]*)"/.exec(section)!;
    expect(sentence).toMatch(
      /前の指標「出前天文教室の回数」は、現状値 平成30年度 20回、令和2年度 18回。定義の変更のあとは、/,
    );
    expect(section).toMatch(/<tspan[^>]*>前の指標<\/tspan>/);
    expect(section).toMatch(/<tspan[^>]*>定義の変更<\/tspan>/);
    const before = [...section.matchAll(/<tr class="was">(.*?)<\/tr>/gs)].map(([, cells]) => cells!);
    expect(before.map((cells) => wordsOf(cells).trim().replaceAll(/\s+/g, ' '))).toEqual([
      '現状値 20 平成30年度 前の指標 ：出前天文教室の回数',
      '令和2年度 18 前の指標 ：出前天文教室の回数',
    ]);
    expect(before.flatMap(hrefs)).toEqual(['/indicators/202-kpi-1/', '/indicators/202-kpi-1/']);
    expect(wordsOf(section)).toContain('前の指標の値は、令和3年度 19回です。');
  });

  it('keeps the data files to its own values', () => {
    const csv = readFileSync(join(hoshizora, 'data/indicators/202-kpi-5.csv'), 'utf8');
    expect(csv).not.toContain('202-kpi-1');
    expect(readFileSync(join(hoshizora, 'data/indicators/202-kpi-5.svg'), 'utf8')).toContain('前の指標');
  });

  it('shows several that were merged beside it, each in a picture of its own', () => {
    const section = trend('202-kpi-8');
    expect(section).not.toContain('>前の指標<');
    const [, beside = ''] = /<div class="formers">(.*)/s.exec(section)!;
    expect(hrefs(beside).slice(0, 2)).toEqual(['/indicators/202-kpi-3/', '/indicators/202-kpi-4/']);
    expect([...beside.matchAll(/<figure/g)]).toHaveLength(2);
    expect(wordsOf(beside)).toContain('1つの図には描かず');
  });
});

it('every id that something continues has a page still', () => {
  for (const id of ['202-kpi-1', '202-kpi-2', '202-kpi-3', '202-kpi-4']) {
    expect(existsSync(join(hoshizora, 'indicators', id, 'index.html'))).toBe(true);
  }
});
