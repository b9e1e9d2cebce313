/** An indicator's chart on another site, put there by the very line that its page offers, under the strictest policy. */
import axe from 'axe-core';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { builtSites } from '../site/built-sites.ts';
import { siteUrl } from '../site/site.ts';
import { lineOn } from '../site/embed-line.ts';
import { everyPage } from '../site/every-page.ts';
import { collisions } from './layout.ts';
import { builtCities, startVisiting, type City, type Visitor } from './visit.ts';

const { root, hoshizora } = await builtSites('root', 'hoshizora');
const folders = { asahi: root, hoshizora };
const elsewhere = 'https://blog.example/';
const batch = 8;
const cities = await builtCities('asahi', 'hoshizora');
let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisiting(cities);
});
afterAll(() => visitor.close());

const lines = new Map(
  Object.entries(folders).flatMap(([city, folder]) =>
    everyPage(folder)
      .filter(({ path }) => /^indicators\/./.test(path))
      .map((page) => [`${city} ${page.path}`, lineOn(page)] as const),
  ),
);
const lineOf = (city: City, id: string) => lines.get(`${city} indicators/${id}/`)!;

/** A window in which the city's site answers under its true address and another site holds whatever is given. */
async function windowWith(city: City): Promise<{
  context: BrowserContext;
  page: Page;
  show: (...lines: string[]) => Promise<Frame[]>;
  complaints: string[];
}> {
  const context = await visitor.browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  let held = '';
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await context.route(`${siteUrl}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await route.fetch({ url: visitor.address(city, pathname.slice(1)) });
    const policy = headersOf(pathname.slice(1))['Content-Security-Policy'] ?? '';
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await context.route(`${elsewhere}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A blog</title><style>body{margin:0}iframe{display:block}</style>${held}`,
    }),
  );
  return {
    context,
    page,
    complaints,
    async show(...given) {
      held = given.join('\n');
      await page.goto(elsewhere);
      const frames = page.frames().slice(1);
      for (const frame of frames) {
        await frame.waitForLoadState('load');
        await frame.locator('h1').waitFor();
      }
      return frames;
    },
  };
}

/** What can be scrolled in a frame, and texts over each other. */
async function overfull(frame: Frame): Promise<string[]> {
  const scrolled = await frame.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return scrollHeight > innerHeight || scrollWidth > innerWidth
      ? [`${scrollWidth} × ${scrollHeight} in ${innerWidth} × ${innerHeight}`]
      : [];
  });
  return [...scrolled, ...(await collisions(frame as unknown as Page))];
}

describe.each(['asahi', 'hoshizora'] as const)('every indicator of %s', (city) => {
  it('fits the frame of its line at 280, 320, 600 and 900 pixels, and nothing complains', async () => {
    const { context, page, show, complaints } = await windowWith(city);
    const faults: string[] = [];
    const own = [...lines].filter(([each]) => each.startsWith(city));
    // Several on one page, as high as all of them: one page for each would take its time.
    for (let first = 0; first < own.length; first += batch) {
      const some = own.slice(first, first + batch);
      await page.setViewportSize({ width: 900, height: batch * 700 });
      const frames = await show(...some.map(([, line]) => line));
      for (const width of [280, 320, 600, 900]) {
        await page.setViewportSize({ width, height: batch * 700 });
        for (const [index, frame] of frames.entries()) {
          // A frame of another site is told of its new width a little later.
          await frame.waitForFunction((wanted) => innerWidth === wanted, width);
          const name = some[index]![0];
          faults.push(...(await overfull(frame)).map((fault) => `${name} at ${width}: ${fault}`));
        }
      }
    }
    expect(lines.size).toBeGreaterThan(60);
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

it.each([
  ['a cancelled year', 'asahi', '103-kpi-11'],
  ['a name of 80 characters', 'hoshizora', '103-kpi-2'],
  ['figures of a former indicator', 'hoshizora', '202-kpi-5'],
  ['no value', 'hoshizora', '201-kpi-5'],
] as const)('a frame with %s passes axe-core, light and dark', async (_, city, id) => {
  const { context, page, show } = await windowWith(city);
  const [frame] = await show(lineOf(city, id));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await frame!.evaluate(axe.source);
    const found = await frame!.evaluate(async () =>
      (
        await (window as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
        })
      ).violations.map(
        ({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join()}`,
      ),
    );
    expect(found, colorScheme).toEqual([]);
  }
  await context.close();
});

it('a name that is too long for the frame is whole for those who hear it', async () => {
  const { context, page, show } = await windowWith('hoshizora');
  await page.setViewportSize({ width: 320, height: 900 });
  await show(lineOf('hoshizora', '103-kpi-2'));
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
  expect((await heading.textContent())!.trim().length).toBeGreaterThan(80);
  await expect(heading.ariaSnapshot()).resolves.toContain('夜光バス');
  await context.close();
});

it('the link in the frame opens the full page in a window of its own', async () => {
  const { context, page, show } = await windowWith('asahi');
  await show(lineOf('asahi', '103-kpi-10'));
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link').click();
  expect((await opened).url()).toBe(`${siteUrl}/indicators/103-kpi-10/`);
  expect(page.url()).toBe(elsewhere);
  await context.close();
});

describe('the button beside the line', () => {
  const path = 'indicators/103-kpi-10/';

  it('copies it, and says so', async () => {
    const { page } = await visitor.open('asahi', path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'コピーする' }).click();
    await page.getByText('コピーしました。').waitFor();
    const line = await page.locator('copy-line code').textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line);
    expect(line).toMatch(/^<iframe src="https:\/\/.*<\/iframe>$/);
    await page.context().close();
  });

  it('selects it where it may not copy', async () => {
    const { page } = await visitor.open('asahi', path);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'コピーする' }).click();
    await page.getByText('コピーできませんでした。').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await page.locator('copy-line code').textContent(),
    );
    await page.context().close();
  });

  it('is not there without JavaScript, but the line is', async () => {
    const { page } = await visitor.open('asahi', path, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'コピーする' }).count()).toBe(0);
    expect(await page.locator('copy-line code').isVisible()).toBe(true);
    await page.context().close();
  });
});
