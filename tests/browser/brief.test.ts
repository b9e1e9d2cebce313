/**
 * A measure on one page: printed by Chromium and read back by a PDF reader. What the real sheet and a measure of three sheets hold
 * fits one page of A4; what does not flows on, and nothing is cut off or stands beyond the margins.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { briefOf } from '../../src/domain/over-years/brief.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import { builtSites } from '../site/built-sites.ts';
import { serveSite, type SiteServer } from '../site/server.ts';
import { openBrowser } from './chromium.ts';
import { plain, print, type PrintedPage } from './pdf.ts';

const folders = {
  root: 'content',
  hoshizora: 'tests/cities/hoshizora/content',
  maboroshi: 'tests/cities/maboroshi/content',
};
type City = keyof typeof folders;
const built = await builtSites('root', 'hoshizora', 'maboroshi');
const millimetre = 72 / 25.4;
const briefs = (Object.keys(folders) as City[]).flatMap((city) => {
  const { content } = readContentFolder(fileURLToPath(new URL(`../../${folders[city]}`, import.meta.url)));
  return publish(content!).measures.flatMap((measure) => {
    const brief = briefOf(measure);
    return brief ? [{ city, id: measure.id, brief }] : [];
  });
});
let browser: Browser;
let servers: Record<City, SiteServer>;

beforeAll(async () => {
  browser = await openBrowser();
  servers = {
    root: await serveSite(built.root),
    hoshizora: await serveSite(built.hoshizora),
    maboroshi: await serveSite(built.maboroshi),
  };
});

afterAll(async () => {
  await browser.close();
  for (const server of Object.values(servers)) await server.close();
});

describe.each(briefs)('$city/measures/$id/brief/', ({ city, id, brief }) => {
  let pages: PrintedPage[];
  let text: string;
  let cut: string[];

  beforeAll(async () => {
    const page = await browser.newPage();
    await page.goto(`${servers[city].url}measures/${id}/brief/`, { waitUntil: 'load' });
    pages = await print(page);
    text = pages.map((each) => each.text).join('');
    await page.emulateMedia({ media: 'print' });
    // As wide as what the margins leave of the paper: 186 mm.
    await page.setViewportSize({ width: 703, height: 1000 });
    cut = await page.evaluate(() =>
      [...document.querySelectorAll('.brief th, .brief td, .brief p, .brief dd')]
        .filter((element) => !element.closest('.vh') && element.scrollWidth > element.clientWidth + 1)
        .map(({ className, textContent }) => `${className}: ${textContent.trim()}`),
    );
    await page.close();
  });

  it('is A4, portrait, and stays within its margins', () => {
    for (const { width, height, pieces } of pages) {
      expect([width / millimetre, height / millimetre].map(Math.round)).toEqual([210, 297]);
      // A bracket that begins a line has its empty half before the margin.
      expect(Math.min(...pieces.map(({ x }) => x))).toBeGreaterThan(10 * millimetre);
      expect(Math.max(...pieces.map(({ x }) => x))).toBeLessThan(width - 12 * millimetre);
      expect(Math.max(...pieces.map(({ y }) => y))).toBeLessThan(height - 9 * millimetre);
    }
    expect(cut).toEqual([]);
  });

  it('prints every reason, opinion and answer whole, and nothing around the page', () => {
    const quoted = [
      ...brief.indicators.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)),
      ...brief.judgements.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)),
      ...brief.opinions.flatMap(({ opinion: { opinion, answer = '' } }) => [opinion, answer]),
    ];
    expect(quoted.filter((each) => !text.includes(plain(each)))).toEqual([]);
    expect(text).not.toContain(plain('本文へ移動'));
    expect(text).not.toContain(plain('誤りを知らせる'));
  });

  if (id === '101' || city === 'root')
    it('fits one page', () => {
      expect(pages).toHaveLength(1);
      expect(brief.indicators.length).toBeGreaterThan(3);
    });
});
