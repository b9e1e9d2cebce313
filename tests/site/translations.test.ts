/** What a reader of English finds: every page marks what stays Japanese, leads to the same thing in Japanese and back, and answers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { everyPage, isEmbedded, tagsOf, type BuiltPage } from './every-page.ts';
import { firstVisit, weight } from './first-visit.ts';
import { elements, markup, type Element } from './markup.ts';

const built = await builtSites('root', 'maboroshi', 'hoshizora');
const translated = [
  { name: 'the real city', folder: built.root },
  { name: 'Maboroshi', folder: built.maboroshi },
];
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const alternates = ({ tags }: BuiltPage) =>
  Object.fromEntries(
    tags.flatMap(({ name, attributes: { hreflang, href } }) =>
      name === 'link' && hreflang !== undefined ? [[hreflang, new URL(href!).pathname]] : [],
    ),
  );

const switches = ({ html }: BuiltPage) =>
  [...html.matchAll(/<li class="lang-sw">\s*<a href="([^"]*)" lang="(\w+)"/g)].map(([, path, language]) => [
    language,
    path,
  ]);

/** Words of a page that hold Japanese and are not marked so. */
function unmarked(element: Element, isMarked = false): string[] {
  const marked = element.attributes.lang === undefined ? isMarked : element.attributes.lang === 'ja';
  return element.children.flatMap((child) => {
    if (typeof child !== 'string') return unmarked(child, marked);
    return !marked && japanese.test(child) ? [child.trim()] : [];
  });
}

const wordsOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

describe.each(translated)('the English pages of $name', ({ folder }) => {
  const pages = everyPage(folder).filter((page) => !isEmbedded(page) && page.path !== '404.html');
  const english = pages.filter(({ path }) => path.startsWith('en/'));
  const byPath = new Map(pages.map((page) => [`/${page.path}`, page]));

  it('are those of the home, the measures, sheets, grades, indicators, data, dictionary and glossary', () => {
    expect(english.length).toBeGreaterThan(20);
    for (const { path, html } of english) expect(html, path).toContain('<html lang="en"');
  });

  it('mark everything that stays Japanese, and nothing else is', () => {
    const found = english.flatMap(({ path, html }) =>
      unmarked(elements(markup(html), 'body')[0]!).map((words) => `${path} ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('have titles and descriptions in English', () => {
    for (const { path, html } of english) {
      const title = /<title>([^<]*)/.exec(html)![1]!;
      expect(title, path).not.toBe('');
      expect(html, path).toMatch(/<meta name="description" content="[A-Z]/);
    }
  });

  it('name the same page in Japanese, which names them, and the one for everybody else', () => {
    for (const page of english) {
      const own = `/${page.path}`;
      const links = alternates(page);
      expect(links, own).toEqual({ en: own, ja: own.slice(3), 'x-default': own.slice(3) });
      expect(alternates(byPath.get(own.slice(3))!), own).toEqual(links);
    }
  });

  it('are left for the same thing, and pages in Japanese for the same thing or the first page', () => {
    for (const page of pages) {
      const own = `/${page.path}`;
      const expected = page.path.startsWith('en/')
        ? ['ja', own.slice(3)]
        : ['en', byPath.has(`/en${own}`) ? `/en${own}` : '/en/'];
      // Once in the masthead and once in the menu of narrow screens.
      expect(switches(page), own).toEqual([expected, expected]);
    }
  });

  it('run no script and are sent within the budget of the sheet', () => {
    const heavy = english.filter(({ path }) => weight(firstVisit(folder, path)) > 30 * 1024);
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect(
      english.filter(({ html }) => html.includes('<script type="module"')).map(({ path }) => path),
    ).toEqual([]);
  });

  it('say whose the English names are', () => {
    expect(byPath.get('/en/')!.html).toContain('by the makers of this site, not the city.');
  });

  it('are named in the sitemap beside the page in Japanese', () => {
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const entry = /<url><loc>[^<]*\/en\/glossary\/<\/loc>(.*?)<\/url>/.exec(sitemap)![1];
    for (const language of ['ja', 'en', 'x-default']) expect(entry).toContain(`hreflang="${language}"`);
  });
});

describe('five questions of a reader of English', () => {
  const pages = new Map(everyPage(built.root).map((page) => [`/${page.path}`, page]));
  const followed = (path: string) =>
    pages.get(path)!.tags.flatMap(({ name, attributes: { href = '' } }) => {
      const [to = ''] = href.split('#');
      return name === 'a' && to.startsWith('/en/') && pages.has(to) ? [to] : [];
    });
  const first = new Set(['/en/', ...followed('/en/')]);
  const within = new Set([...first, ...[...first].flatMap(followed)]);
  const answer = (path: string) => {
    expect(within, path).toContain(path);
    return wordsOf(elements(markup(pages.get(path)!.html), 'main')[0]!).replace(/\s+/g, ' ');
  };

  it.each([
    ['which grade', '/en/', /Households moving in.*58 households.*Grade S: ?Target reached/],
    [
      'why',
      '/en/indicators/103-kpi-10/',
      /The result, FY2021, 58 households, is at or above the target, FY2024, 50 households\. By the rule this is S/,
    ],
    ['what is missing', '/en/glossary/', /After this sheet.*printed in advance.*No column/],
    [
      'how to cite',
      '/en/indicators/103-kpi-10/',
      /Cite as.*Asahi City, Priority Measure Management Sheet.*unofficial/,
    ],
    [
      'how to load',
      '/en/data/',
      /pd\.read_csv\( ?"https:\/\/[^"]+\/data\/observations\.en\.csv", dtype=\{ "municipality_code": "string"/,
    ],
  ])('%s is answered within two links of the first page', (_, path, said) => {
    expect(answer(path)).toMatch(said);
  });
});

it('the page of data leads to examples and changes, tells what a correction is, and what to know before', () => {
  const html = readFileSync(join(built.root, 'en/data/index.html'), 'utf8');
  for (const path of ['data/examples/', 'changes/'])
    expect(html).toMatch(new RegExp(`<a class="tap-within" href="/${path}" hreflang="ja">`));
  expect(html).toContain('the column “corrected” gives the date');
  expect(html).toMatch(/As printed on the sheets\. Only line breaks/);
  const dictionary = readFileSync(join(built.root, 'en/data/dictionary/ratings/index.html'), 'utf8');
  expect(dictionary).toMatch(/<summary>R \(readr\)<\/summary>/);
  expect(dictionary + html).not.toContain('dtype=str');
});

describe('all grades', () => {
  const page = (path: string) => readFileSync(join(built.maboroshi, path, 'index.html'), 'utf8');
  const said = (html: string) => wordsOf(elements(markup(html), 'main')[0]!).replace(/\s+/g, ' ');

  it('stand by axis and year, each leading to its sheet in English, and their subjects to their pages', () => {
    const html = page('en/status');
    expect(html).toContain('aria-label="枝の七の二 しずくとり Lesser ruler Drops gathered so far FY2042');
    expect(html).toMatch(/<a class="lm[^"]*" href="\/en\/measures\/shizukutori\/2042\/#shizukutori-kpi-1"/);
    expect(html).toContain('href="/en/indicators/shizukutori-kpi-1/"');
    expect(html).toMatch(/<a class="tap" href="\/projects\/[^"]+" hreflang="ja">/);
    expect(said(html)).toMatch(/Grades for FY2042.*7 graded things.*Year by year.*Words only, in no order/);
  });

  it('are led to from the first page, the menu and the page in Japanese, and lead back', () => {
    expect(page('en')).toMatch(/<a class="tap" href="\/en\/status\/"/);
    expect(alternates({ path: '', file: '', html: '', tags: tagsOf(page('status')) })).toMatchObject({
      en: '/en/status/',
    });
    expect(page('en/status')).toMatch(/href="\/status\/" hreflang="ja"/);
  });
});

describe('names', () => {
  const page = (path: string) => readFileSync(join(built.maboroshi, path, 'index.html'), 'utf8');

  it('stand in English with the city’s own below them, where there are any', () => {
    const html = page('en/indicators/nijikake-kpi-1');
    expect(html).toMatch(/<h1[^>]*>\s*Rainbows seen\s*<span class="ja-name" lang="ja">[^<]+<\/span>/);
    expect(html).toContain('arches');
  });

  it('stand in Japanese and marked so, where there are none', () => {
    expect(page('en/measures/shizukutori')).toMatch(/<h1>\s*<span lang="ja">しずくとり<\/span>\s*<\/h1>/);
  });
});

it('a site in Japanese alone has no page, link or switch in another language', () => {
  expect(existsSync(join(built.hoshizora, 'en'))).toBe(false);
  for (const page of everyPage(built.hoshizora)) {
    expect(alternates(page), page.path).toEqual({});
    expect(switches(page), page.path).toEqual([]);
  }
});
