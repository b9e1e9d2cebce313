import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { html, links, main, rows, words, wordsOf } from './built-page.ts';
import { builtSites } from './built-sites.ts';
import { siteUrl, subPath } from './site.ts';

const { root, sub } = await builtSites('root', 'sub');

const pages = [
  'measures',
  'measures/103',
  'measures/anshin-keisei',
  'goals/3',
  'years/2021',
  'years/2023',
  'plans/2020',
  'departments',
  'departments/kikaku-seisaku',
];

describe.each(pages)('the page %s', (path) => {
  test('has one heading, a description and its own address', () => {
    const page = html(path);
    expect(page.match(/<h1\b/g)).toHaveLength(1);
    expect(/<meta name="description" content="([^"]+)"/.exec(page)![1]!.length).toBeGreaterThan(15);
    expect(page).toContain(`<link rel="canonical" href="${siteUrl}/${path}/">`);
  });

  test('tells readers and machines the way from the home page', () => {
    const list = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html(path))![1]!,
    ) as {
      '@type': string;
      itemListElement: { item: string }[];
    };
    expect(list['@type']).toBe('BreadcrumbList');
    expect(list.itemListElement[0]!.item).toBe(`${siteUrl}/`);
    expect(list.itemListElement.at(-1)!.item).toBe(`${siteUrl}/${path}/`);
  });

  test('has no script or style within it', () => {
    expect(html(path)).not.toMatch(
      /\sstyle="|<style|<script(?! type="application\/ld\+json"| type="module" src=")/,
    );
  });

  test('leads under a sub-path to that sub-path alone', () => {
    const inside = [...html(path, sub).matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!);
    expect(inside.filter((href) => !href.startsWith(`${subPath}/`))).toEqual([]);
  });
});

test('a goal holds its own measures and no other', () => {
  const said = words('goals/3');
  expect(said).toContain('ひとの定着・還流・移住の流れをつくり、人々が集うまちづくり');
  expect(said).toContain('故郷創出プロジェクト');
  expect(said).not.toContain('安心形成プロジェクト');
});

describe('a year', () => {
  test('with a sheet tells its letters and its cost', () => {
    expect(words('years/2021')).toContain('7事業の事業費は 87,309千円（約8,731万円）。');
    expect(
      rows('years/2021', 'distt').map(
        ([grade, count]) => `${/評価 (.)：/.exec(grade!)![1]!} ${count!.split(' ').at(-1)!}`,
      ),
    ).toEqual(['S 2', 'A 0', 'B 0', 'C 0', 'D 1', '― 1']);
  });

  test('without a sheet says so and shows neither letters nor money', () => {
    const said = words('years/2023');
    expect(said).toContain('令和5年度のシートは、まだ1枚も登録していません。');
    expect(said).toContain('安心形成プロジェクト');
    expect(said).not.toMatch(/評価の分布|の事業費/);
  });

  test('without a sheet is called 未登録 wherever it is linked to', () => {
    for (const page of ['measures', 'plans/2020', 'years/2021']) {
      const link = /<a[^>]*href="\/years\/2023\/".*?<\/a>/s.exec(main(page))![0];
      expect(wordsOf(link)).toContain('未登録');
    }
  });
});

test('a plan shows the rule in the order it is judged, beside the words of the legend', () => {
  const said = words('plans/2020');
  expect(said).toContain('令和2年度（2020年度）から令和6年度（2024年度）まで');
  const order = [
    '実績値がないと',
    '実績値が目標値に届いた',
    '+10% 以上',
    '0% より上、+10% 未満',
    '−10% より上、0% 以下',
    '−10% 以下',
  ];
  const [, rule = ''] = /<ol class="scale-rule">(.*?)<\/ol>/s.exec(main('plans/2020'))!;
  const steps = [...rule.matchAll(/<li>(.*?)<\/li>/gs)].map(([, step]) => wordsOf(step!));
  expect(steps).toEqual(order.map((part) => expect.stringContaining(part) as string));
  for (const word of [
    '現状値と同水準（同値～△10％未満）',
    '概ね順調',
    '一般財源',
    '数値目標、KPI、成果指標',
  ]) {
    expect(said).toContain(word);
  }
});

describe('departments', () => {
  test('are all listed, each with a page', () => {
    const table = rows('departments', 'deps');
    expect(table).toHaveLength(5);
    expect(table).toContainEqual(['企画政策課', '0', '1']);
    expect(readdirSync(join(root, 'departments')).filter((name) => name !== 'index.html')).toHaveLength(5);
  });

  test('say that the lead of a sheet could not be placed, and do not guess it', () => {
    for (const page of ['departments', 'departments/kikaku-seisaku']) {
      expect(words(page)).toContain('主管課が欄未特定のシート');
    }
    const [, lead = ''] = /id="lead"(.*?)<\/section>/s.exec(main('departments/kikaku-seisaku'))!;
    expect(wordsOf(lead)).toContain('登録したシートの中にはありません。');
    expect(lead).not.toContain('故郷創出');
  });
});

test('every link of these pages leads to a page that exists', () => {
  const inside = new Set(pages.flatMap(links).filter((href) => href.startsWith('/')));
  const missing = [...inside].filter((href) => {
    const [place = '', anchor] = href.split('#');
    const [path = ''] = place.split('?');
    const file = path.endsWith('/') ? join(root, path, 'index.html') : join(root, path);
    return (
      !existsSync(file) || (anchor !== undefined && !readFileSync(file, 'utf8').includes(`id="${anchor}"`))
    );
  });
  expect(missing).toEqual([]);
});
