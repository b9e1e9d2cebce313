import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSites } from '../site/built-sites.ts';
import { subPath } from '../site/site.ts';
import { serveSite, type SiteServer } from '../site/server.ts';
import { openBrowser } from './chromium.ts';

const { root, sub } = await builtSites('root', 'sub');
let browser: Browser;
const servers: SiteServer[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
});

it.each([
  ['at the root of a host', root, ''],
  ['under a path', sub, subPath],
])('the home page %s opens without an error and asks no other host', async (_, folder, path) => {
  const server = await serveSite(folder, path);
  servers.push(server);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });

  await page.goto(server.url, { waitUntil: 'networkidle' });

  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  expect(faults).toEqual([]);
});
