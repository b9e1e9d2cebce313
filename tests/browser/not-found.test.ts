/** An address that does not exist is answered with where to look, by what the address says. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCities, startVisiting, type Visitor } from './visit.ts';

const cities = await builtCities('asahi');
let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisiting(cities);
});
afterAll(() => visitor.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  return (await visitor.open('asahi', path, options)).page;
}

const firstLink = (page: Page) => page.locator('main li a').first();

it.each([
  ['indicators/103-kpi-99/', '指標「103-kpi-99」のページは、このサイトにありません。', 'indicators/'],
  ['measures/999/2021/', '施策「999/2021」のページは、このサイトにありません。', 'measures/'],
  ['projects/22400-9', '事業「22400-9」のページは、このサイトにありません。', 'projects/'],
  ['years/2031/', '「2031」のページは、このサイトにありません。', 'plans/2020/'],
  ['data/indicators/x.csv', 'データ「indicators/x.csv」は、このサイトにありません。', 'data/'],
  ['data/releases/2020.1/', 'データ「2020.1」は、このサイトにありません。', 'data/releases/'],
  ['embed/indicators/x/', '指標「x」のページは、このサイトにありません。', 'indicators/'],
  [
    'departments/%E8%A6%B3%E5%85%89%E8%AA%B2/',
    '課「観光課」のページは、このサイトにありません。',
    'departments/',
  ],
])('/%s: says what was looked for, and offers its list first', async (path, words, list) => {
  const page = await open(path);
  expect(await page.locator('main').innerText()).toContain(words);
  expect(await firstLink(page).getAttribute('href')).toBe(`/${list}`);
  await firstLink(page).click();
  expect(page.url()).toBe(visitor.address('asahi', list));
  await page.context().close();
});

it.each([
  ['indicators/103-kpi-99/', '103-kpi-99'],
  ['measures/999/2021/', '999'],
  ['data/indicators/x.csv', 'x'],
  ['departments/%E8%A6%B3%E5%85%89%E8%AA%B2/', '観光課'],
])('/%s: offers to search for it', async (path, wanted) => {
  const page = await open(path);
  const search = page.locator('main li a').nth(1);
  expect(await search.innerText()).toBe(`このサイトの中で「${wanted}」を探す`);
  expect(await search.getAttribute('href')).toBe(`/search/?q=${encodeURIComponent(wanted)}`);
  await page.context().close();
});

it('says nothing of an address that tells nothing', async () => {
  const page = await open('wp-login.php');
  expect(await page.locator('main').innerText()).toContain('アドレスが間違っているか');
  expect(await firstLink(page).getAttribute('href')).toBe('/measures/');
  await page.context().close();
});

it('shows markup in an address as text, and an address that cannot be read as it is', async () => {
  const page = await open('indicators/%3Cimg%20src=x%20onerror=alert(1)%3E/');
  expect(await page.locator('main').innerText()).toContain('指標「<img src=x onerror=alert(1)>」');
  expect(await page.locator('main img').count()).toBe(0);
  await page.goto(visitor.address('asahi', 'indicators/%E0%A4%A/'));
  expect(await page.locator('main').innerText()).toContain('指標「%E0%A4%A」');
  await page.context().close();
});

it('leads to every part without JavaScript', async () => {
  const page = await open('indicators/103-kpi-99/', { javaScriptEnabled: false });
  const leads = await page
    .locator('main li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const path of [
    '/measures/',
    '/indicators/',
    '/projects/',
    '/plans/2020/',
    '/data/',
    '/glossary/',
    '/search/',
    '/',
  ])
    expect(leads).toContain(path);
  await page.context().close();
});
