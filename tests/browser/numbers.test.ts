/**
 * No number stands alone (schema/README: no number alone). まぼろし村 has numbers that occur nowhere else, so a page can be searched for them:
 * whatever it shows of them is printed by the one component, and has its unit, its period and its basis with it, to be seen at
 * every width and heard by a screen reader.
 */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentIn } from '../../src/domain/publication/in-language.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import { builtSites } from '../site/built-sites.ts';
import { everyPage } from '../site/every-page.ts';
import { kindOf } from '../site/page-kinds.ts';
import { serveSite, type SiteServer } from '../site/server.ts';
import { openBrowser } from './chromium.ts';
import { numbersOn, soughtIn, type Shown } from './numbers.ts';

const { maboroshi } = await builtSites('maboroshi');
const widths = [320, 375, 768, 1280];
const content = readContentFolder(
  fileURLToPath(new URL('../cities/maboroshi/content', import.meta.url)),
).content;
const publication = publish(content!);
const sought = soughtIn(publication);
const soughtInEnglish = soughtIn(publish(contentIn('en', content!)));
const soughtOn = (path: string) => (path.startsWith('en/') ? soughtInEnglish : sought);

/** One page of each kind: the one that holds most numbers. */
const pages = [
  ...Map.groupBy(
    // What the examples print is their own answer, as their readers print it.
    everyPage(maboroshi)
      .filter(({ path }) => !path.startsWith('data/examples/'))
      .map(({ path, html }) => ({
        path,
        many: soughtOn(path).filter(({ number }) => html.includes(number)).length,
      })),
    ({ path }) => kindOf(path),
  ),
].flatMap(([kind, alike]) => {
  const [richest] = alike.toSorted((a, b) => b.many - a.many);
  return richest && richest.many > 0 ? [{ kind, path: richest.path }] : [];
});
const chosen = publication.indicators.map(({ id }) => `i=${id}`).join('&');

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveSite(maboroshi);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What a page shows at a width; on paper where `print` is asked for. */
async function shownOn(
  path: string,
  width: number,
  style = '',
  media: 'screen' | 'print' = 'screen',
): Promise<Shown[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.emulateMedia({ media });
  await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
  if (path.includes('?')) await page.locator('.cmp-table').waitFor();
  if (style !== '') await page.addStyleTag({ content: style });
  const shown = await numbersOn(page, soughtOn(path));
  await page.close();
  return shown;
}

const faultsOf = (shown: readonly Shown[]) =>
  shown.flatMap(({ number, text, faults }) => faults.map((fault) => `${number}: ${fault} — ${text}`));

it('the city has numbers of every sort, and pages of many kinds show them', () => {
  expect(sought.length).toBeGreaterThan(60);
  expect(pages.length).toBeGreaterThan(10);
});

describe.each([...pages, { kind: 'a comparison that was chosen', path: `compare/?${chosen}` }])(
  '$kind',
  ({ path }) => {
    it.each(widths)(`/${path} at %i px`, async (width) => {
      const shown = await shownOn(path, width);
      expect(shown.length).toBeGreaterThan(0);
      expect(faultsOf(shown)).toEqual([]);
    });
  },
);

it('a sheet on paper', async () => {
  const shown = await shownOn('measures/nijikake/2042/', 1280, '', 'print');
  expect(shown.length).toBeGreaterThan(40);
  expect(faultsOf(shown)).toEqual([]);
});

describe('the search is sharp: it misses', () => {
  it.each([
    ['a unit that a style sheet hides at 375 px', 'measures/nijikake/2042/', 375, '[data-n] .u', 'no unit'],
    ['the unit of a wide table that has lost its head', 'measures/nijikake/2042/', 1280, '.yu', 'no unit'],
    ['the year of a cell whose head is gone', 'measures/nijikake/', 768, '.hist-t tbody th', 'no period'],
    ['the basis of a column', 'measures/nijikake/2042/', 1280, '.proj thead', 'no basis'],
  ])('%s', async (_, path, width, hidden, fault) => {
    const faults = faultsOf(await shownOn(path, width, `${hidden} { display: none !important }`));
    expect(faults.filter((each) => each.includes(fault))).not.toEqual([]);
  });

  it('a number that is printed past the component', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}measures/nijikake/2042/`);
    await page.evaluate(() => document.querySelector('.g-val [data-n]')?.removeAttribute('data-n'));
    expect(faultsOf(await numbersOn(page, sought)).join('')).toContain('outside the component');
    await page.close();
  });
});
