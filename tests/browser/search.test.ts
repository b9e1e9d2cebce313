/** The page of search in a real browser: what is written is answered, marked, counted, and in the address. */
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { builtSites } from '../site/built-sites.ts';
import { subPath } from '../site/site.ts';
import { serveSite } from '../site/server.ts';
import { fold } from '../../src/search/folding.ts';
import { searchedText } from '../../src/search/record.ts';
import { recordsOf } from '../search/published-city.ts';
import { wordsIn } from '../search/words.ts';
import { builtCities, startVisiting, type City, type Visit, type Visitor } from './visit.ts';

const { root, sub } = await builtSites('root', 'sub');
const kilobyte = 1024;
const cities = await builtCities('asahi', 'hoshizora', 'yukiguni');
let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

async function open(city: City, question?: string, options = {}): Promise<Visit> {
  const query = question === undefined ? '' : `?q=${encodeURIComponent(question)}`;
  const visit = await visitor.open(city, `search/${query}`, options);
  onTestFinished(() => visit.page.context().close());
  return visit;
}

const field = (page: Page) => page.getByRole('searchbox');
const says = (page: Page) => page.getByRole('status');
const answered = (page: Page, question: string) =>
  says(page)
    .filter({ hasText: `「${question}」は` })
    .waitFor();

/** The headings of what was found, with their counts. */
const kinds = (page: Page) => page.locator('[data-kind] h2').allInnerTexts();

it('answers the question of the address, kind by kind, with every place marked', async () => {
  const { page, faults } = await open('asahi', '移住');
  await answered(page, '移住');
  expect(await field(page).inputValue()).toBe('移住');
  expect(await says(page).innerText()).toMatch(/^「移住」は、\d+件見つかりました。$/);
  expect((await kinds(page)).length).toBeGreaterThanOrEqual(2);
  for (const item of await page.locator('[data-kind] li').all()) {
    expect(await item.locator('mark').allInnerTexts()).toContain('移住');
  }
  expect(faults).toEqual([]);
});

it('answers while one writes, and the address says what is asked', async () => {
  const { page } = await open('hoshizora');
  await field(page).pressSequentially('夜光');
  await answered(page, '夜光');
  expect(new URL(page.url()).searchParams.get('q')).toBe('夜光');
  await field(page).fill('');
  await page.locator('[data-found]').waitFor({ state: 'hidden' });
  expect(new URL(page.url()).search).toBe('');
  expect(await says(page).innerText()).toBe('');
});

it('asks nothing while kana are being turned into kanji', async () => {
  const { page, requests } = await open('asahi');
  const files = () => requests.filter((request) => /\/search\/./.test(new URL(request).pathname));
  await field(page).focus();
  await page.waitForLoadState('networkidle');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'いじゅ';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await page.waitForTimeout(400);
  expect(files()).toEqual([]);
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = '移住';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await answered(page, '移住');
});

it('leads to the very place', async () => {
  const { page } = await open('asahi', 'セカンドハウス');
  await answered(page, 'セカンドハウス');
  await page.locator('[data-kind=opinion] li a').first().click();
  await page.waitForURL(/\/measures\/103\/2021\/#opinion-\d$/);
  expect(await page.locator(new URL(page.url()).hash).innerText()).toContain('セカンドハウス');
  await page.goBack();
  await answered(page, 'セカンドハウス');
});

it('shows more of one kind on request, and the reader goes on from there with the keyboard', async () => {
  const { page } = await open('hoshizora', '星');
  await answered(page, '星');
  const group = page.locator('[data-kind=passage]');
  expect(await group.locator('li').count()).toBe(3);
  await group.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await group.locator('li').nth(22).waitFor();
  const focused = await group
    .locator('li')
    .nth(3)
    .locator('a')
    .evaluate((link) => link === document.activeElement);
  expect(focused).toBe(true);
});

it('works by keyboard alone', async () => {
  const { page } = await open('asahi');
  await field(page).focus();
  await page.keyboard.type('KPI');
  await page.keyboard.press('Enter');
  await answered(page, 'KPI');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const inResults = await page.evaluate(() => document.activeElement?.closest('[data-found]') !== null);
  expect(inResults).toBe(true);
});

describe('what finds nothing', () => {
  it.each(['存在しない言葉', '<img src=x onerror=alert(1)>', '🌟🌟', '"quoted"', '%E3%81', '&amp;'])(
    '%s is answered in words, and the list of everything stands below',
    async (question) => {
      const { page, faults } = await open('asahi', question);
      await says(page).filter({ hasText: '見つかりませんでした' }).waitFor();
      expect(await says(page).innerText()).toContain(`「${question}」は`);
      expect(await page.locator('[data-kind]').count()).toBe(0);
      expect(await page.locator('#everything a').count()).toBeGreaterThan(30);
      expect(faults).toEqual([]);
    },
  );

  it('a question that is too long is answered by its beginning, and says so', async () => {
    const { page } = await open('asahi', '移住'.repeat(100));
    await says(page).filter({ hasText: 'はじめの100文字' }).waitFor();
  });

  it('says so where the index cannot be read, and answers once it can', async () => {
    const { page } = await open('asahi');
    await page.route('**/search/*/**', (route) => route.abort());
    await field(page).fill('移住');
    await says(page).filter({ hasText: '読み込めませんでした' }).waitFor();
    await page.unroute('**/search/*/**');
    await field(page).press('Enter');
    await answered(page, '移住');
  });
});

it.each([
  ['asahi', 'content'],
  ['hoshizora', 'tests/cities/hoshizora/content'],
] as const)('finds in %s exactly what plain search in its texts finds', async (city, folder) => {
  const { page } = await open(city);
  const records = recordsOf(folder);
  for (const [, word] of wordsIn(records, 4)) {
    await field(page).fill(word);
    await field(page).press('Enter');
    await answered(page, word);
    const state = async () =>
      [await page.locator('[data-kind] li').count(), await page.locator('[data-kind] button').count()].join();
    for (const more = page.locator('[data-kind] button').first(); await more.isVisible();) {
      const before = await state();
      await more.click();
      await expect.poll(state).not.toBe(before);
    }
    const shown = await page
      .locator('[data-kind] li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    const expected = records.filter((record) =>
      searchedText(record).some((text) => fold(text).includes(fold(word))),
    );
    expect(shown.sort(), word).toEqual(expected.map(({ path }) => path).sort());
    expect(await page.locator('[data-kind] li:not(:has(mark))').count(), word).toBe(0);
  }
});

it('moves nothing while it answers the question that the page was opened with', async () => {
  const page = await visitor.browser.newPage({ viewport: { width: 1280, height: 800 } });
  onTestFinished(() => page.close());
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(visitor.address('asahi', 'search/?q=移住'));
  await answered(page, '移住');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

it.each([
  '移住',
  'ホームページ',
  '定住促進奨励金',
  'の',
  'いじゅう',
  '移住は増えてる？',
  'フェースブック',
  '地下鉄の駅はどこ？',
])('a first question (%s) costs 60 KB or less on the real site, the page included', async (question) => {
  const { page, requests } = await open('asahi', question);
  await says(page)
    .filter({ hasText: /見つかり|ありません/ })
    .waitFor();
  const files = new Set(requests.map((request) => new URL(request).pathname));
  const bytes = [...files].map(
    (path) =>
      brotliCompressSync(readFileSync(join(root, path.endsWith('/') ? `${path}index.html` : path))).length,
  );
  expect(bytes.length).toBeGreaterThan(5);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60 * kilobyte);
});

it('asks nothing of the index, and runs next to nothing, before anybody asks', async () => {
  const { page, requests } = await open('asahi');
  await page.waitForLoadState('networkidle');
  const before = requests.map((request) => new URL(request).pathname);
  expect(before.filter((path) => /\/search\/./.test(path))).toEqual([]);
  const scripts = before.filter((path) => path.endsWith('.js'));
  const bytes = scripts.map((path) => brotliCompressSync(readFileSync(join(root, path))).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(kilobyte);
  await field(page).fill('移住');
  await answered(page, '移住');
});

describe('what is not letter for letter what was asked', () => {
  it('is answered by what is read so, and says so', async () => {
    const { page, faults } = await open('asahi', 'いじゅう');
    await answered(page, 'いじゅう');
    expect(await page.locator('[data-near]').innerText()).toBe(
      '「いじゅう」は、「移住」とも読んで探しました。',
    );
    expect(await page.locator('[data-kind] mark').first().innerText()).toBe('移住');
    expect(faults).toEqual([]);
  });

  it('is answered by the nearest word, says so first, and leads back', async () => {
    const { page } = await open('asahi', 'フェースブックのリーチ');
    await says(page).filter({ hasText: 'をすべてふくむものはありません。' }).waitFor();
    expect(await page.locator('[data-near] p').first().innerText()).toMatch(
      /^近いことば「フェイスブック」「リーチ」で探して、/,
    );
    expect(await page.locator('[data-kind] li a').first().innerText()).toContain('フェイスブックのリーチ数');
    await page.getByRole('link', { name: 'もとのことば「リーチ」だけで探す' }).click();
    await answered(page, 'リーチ');
  });

  it('is told where there is nothing near, with other ways to go', async () => {
    const { page } = await open('asahi', '地下鉄');
    await says(page).filter({ hasText: '「地下鉄」は見つかりませんでした。' }).waitFor();
    expect(await page.locator('#other-ways').isVisible()).toBe(true);
    await page.locator('#other-ways a').first().click();
    await page.waitForURL(/\/measures\/$/);
  });
});

it('shows with a hit its letter, its value and its target, each with its year', async () => {
  const { page } = await open('asahi', '転入世帯数');
  await answered(page, '転入世帯数');
  const facts = page.locator('[data-kind=indicator] li .hit').first();
  expect(await facts.locator('svg.tone-reached').count()).toBe(1);
  expect(await facts.locator('.vh').innerText()).toMatch(/^令和3年度 .+ 評価 S/);
  expect(await facts.innerText()).toMatch(/58\s*世帯\s*令和3年度 実績値/);
  expect(await facts.innerText()).toMatch(/目標値\s*50\s*世帯\s*令和6年度/);
});

it('finds the project first where one asks for ふるさと納税, with what it cost and in which year', async () => {
  const { page } = await open('asahi', 'ふるさと納税っていくら？');
  await says(page).filter({ hasText: '「ふるさと納税」で探して' }).waitFor();
  const first = page
    .locator('[data-found] li')
    .filter({ has: page.locator('.hit') })
    .first();
  expect(await first.locator('a').getAttribute('href')).toBe('/projects/3620/');
  expect(await first.locator('.hit').innerText()).toMatch(/事業費\s*43,633\s*千円\s*令和3年度 決算/);
});

it('works under a path', async () => {
  const server = await serveSite(sub, subPath);
  onTestFinished(() => server.close());
  const page = await visitor.browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${server.url}search/?q=移住`);
  await answered(page, '移住');
  await page.locator('[data-kind] li a').first().click();
  await page.waitForURL(new RegExp(`${subPath}/(?!search)`));
  expect(await page.locator('h1').count()).toBe(1);
});

it.each([
  ['asahi', '移住'],
  ['asahi', 'いじゅう'],
  ['hoshizora', '星'],
  ['yukiguni', '雪'],
] as const)(
  'axe-core finds nothing in the answers of %s, at any width and in both schemes',
  async (city, question) => {
    const { page } = await open(city, question, { reducedMotion: 'reduce' });
    await answered(page, question);
    await page.evaluate(axe.source);
    for (const width of [375, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () =>
          (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id }) => id),
        );
        expect(found, `${width} ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  },
);

describe('without JavaScript', () => {
  it('the page says that search needs it, and everything stands there', async () => {
    const { page } = await open('hoshizora', '星', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await field(page).isVisible()).toBe(false);
    const links = await page
      .locator('#everything a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const pages = recordsOf('tests/cities/hoshizora/content')
      .filter(({ kind }) => !['passage', 'opinion', 'page'].includes(kind))
      .map(({ path }) => `/${path.replace(/#.*$/, '')}`);
    expect(pages.filter((path) => !links.includes(path))).toEqual([]);
  });

  it('the field of the home page leads there', async () => {
    const { page } = await visitor.open('asahi', '', { javaScriptEnabled: false });
    onTestFinished(() => page.context().close());
    await field(page).fill('移住');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('移住');
  });
});

it.each(['asahi', 'hoshizora'] as const)('every example of the home page of %s is found', async (city) => {
  const { page } = await visitor.open(city, '');
  onTestFinished(() => page.context().close());
  const examples = await page
    .locator('.search-f .eg a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    await page.goto(example);
    await says(page).filter({ hasText: '見つかりました。' }).waitFor();
  }
});
