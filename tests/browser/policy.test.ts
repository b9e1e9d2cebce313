/** The site under the policy that hosts are told (src/hosting): everything forbidden but its own files, nothing inline. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { builtSites } from '../site/built-sites.ts';
import { serveSite, type SiteServer } from '../site/server.ts';
import { openBrowser } from './chromium.ts';

const { root } = await builtSites('root');
let server: SiteServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

/** The policy alone: of types and caching the browser is told by the server. */
const policyOf = (path: string) => ({
  'content-security-policy': headersOf(path)['Content-Security-Policy'] ?? '',
});

beforeAll(async () => {
  server = await serveSite(root);
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  await page.route('**', async (route) => {
    const response = await route.fetch();
    const path = new URL(route.request().url()).pathname.slice(1);
    const headers = { ...response.headers(), ...policyOf(path) };
    await route.fulfill({ response, headers });
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it.each(['', 'measures/103/2021/', 'data/', 'glossary/', 'status/?letter=D'])(
  'shows /%s without a complaint',
  async (path) => {
    await page.goto(server.url + path);
    expect(complaints).toEqual([]);
  },
);

it('moves a chart and saves it as PNG', async () => {
  await page.goto(`${server.url}indicators/103-kpi-10/`);
  await page.getByRole('button', { name: 'グラフを動かす' }).click();
  await page.getByRole('slider').press('ArrowLeft');
  await page.getByRole('status').filter({ hasText: '47世帯' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNGで保存' }).click();
  expect((await download).suggestedFilename()).toBe('103-kpi-10.png');
  expect(complaints).toEqual([]);
});

it('answers a question', async () => {
  await page.goto(`${server.url}search/?q=移住`);
  await page.getByRole('status').filter({ hasText: '見つかりました' }).waitFor();
  expect(await page.locator('mark').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
