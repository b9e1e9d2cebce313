/** Real nginx before real Chromium: a page of every kind without a violation, and what another site may frame. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needing } from '../requirement.ts';
import { builtSites } from '../site/built-sites.ts';
import { everyPage } from '../site/every-page.ts';
import { lackOfNginx, nginx, serveWithNginx } from '../site/nginx.ts';
import { kindOf } from '../site/page-kinds.ts';
import type { SiteServer } from '../site/server.ts';
import { buildPlans } from '../site/site.ts';
import { openBrowser } from './chromium.ts';

const built = await builtSites('sub', 'maboroshi');

/** One page of each kind that a site has. */
const pagesOf = (folder: string) =>
  new Map(everyPage(folder).map(({ path }) => [kindOf(path), path] as const));

describe('behind nginx', needing(nginx !== undefined, lackOfNginx), () => {
  let browser: Browser;
  let elsewhere: Server;
  /** What the page of another site holds. */
  let held = '';
  const servers = new Map<string, SiteServer>();

  beforeAll(async () => {
    browser = await openBrowser();
    for (const name of ['sub', 'maboroshi'] as const)
      servers.set(name, await serveWithNginx(built[name], buildPlans[name].base));
    elsewhere = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><link rel="icon" href="data:,"><title>A blog</title>${held}`);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser.close();
    elsewhere.close();
    for (const server of servers.values()) await server.close();
  });

  /** A page, with everything that the browser complains of. */
  async function opened(): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  }

  it.each(['sub', 'maboroshi'] as const)('no kind of page of %s breaks the policy', async (name) => {
    const { page, complaints } = await opened();
    const kinds = pagesOf(built[name]);
    expect(kinds.size).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const path of [...kinds.values(), 'data/indicators/103-kpi-10.svg', 'feed.atom']) {
      const answer = await page.goto(servers.get(name)!.url + path).catch(() => undefined);
      expect(answer?.headers()['content-security-policy'], path).toContain("default-src 'none'");
      faults.push(...complaints.splice(0).map((each) => `${path}: ${each}`));
    }
    expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
    await page.close();
  });

  it('a violation would be heard of', async () => {
    const { page, complaints } = await opened();
    await page.goto(servers.get('sub')!.url);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    expect(complaints.filter((each) => each.includes('Content Security Policy')).length).toBeGreaterThan(0);
    await page.close();
  });

  it('searches, and moves a chart', async () => {
    const { page, complaints } = await opened();
    await page.goto(`${servers.get('sub')!.url}search/?q=移住`);
    await page.getByRole('status').filter({ hasText: '見つかりました' }).waitFor();
    await page.goto(`${servers.get('sub')!.url}indicators/103-kpi-10/`);
    await page.getByRole('button', { name: 'グラフを動かす' }).click();
    await page.getByRole('slider').press('ArrowLeft');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNGで保存' }).click();
    expect((await download).suggestedFilename()).toBe('103-kpi-10.png');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('another site frames an indicator’s chart, and no other page', async () => {
    const { page } = await opened();
    const { port } = elsewhere.address() as AddressInfo;
    const { url } = servers.get('sub')!;
    const framed = async (path: string) => {
      held = `<iframe src="${url}${path}" width="600" height="600"></iframe>`;
      // Another name of this machine is another site.
      await page.goto(`http://localhost:${port}/`);
      return page.frameLocator('iframe').getByRole('heading', { level: 1 }).count();
    };
    expect(await framed('embed/indicators/103-kpi-10/')).toBe(1);
    expect(await framed('indicators/103-kpi-10/')).toBe(0);
    await page.close();
  });
});
