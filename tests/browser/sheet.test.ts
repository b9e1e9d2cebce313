/** A sheet on a phone and at a desk: how long it is, how one finds about in it, and how it is taken along. In a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidewaysScroll } from './layout.ts';
import { setInOneTypeface } from './typeface.ts';
import { builtCities, startVisiting, type City, type Visitor } from './visit.ts';

const cities = await builtCities('asahi', 'hoshizora', 'yukiakari');
let visitor: Visitor;
const phone = { viewport: { width: 375, height: 812 } };
const desk = { viewport: { width: 1280, height: 900 } };
const sheet = 'measures/103/2021/';

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

async function open(path: string, options: BrowserContextOptions, city: City = 'asahi'): Promise<Page> {
  const { page } = await visitor.open(city, path, options);
  return page;
}

describe('the real sheet on a phone', () => {
  it('is 16,500 px long at most, and no text of the city is below 16 px', async () => {
    const page = await open(sheet, phone);
    await setInOneTypeface(page);
    const used = await page.evaluate(() => document.fonts.check('16px "Noto Sans JP Variable"', '旭市'));
    expect(used).toBe(true);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(16_500);
    // What is folded away is short; the sheet itself is all there.
    expect(height).toBeGreaterThan(12_000);
    const sizes = await page
      .locator('.g-why .txt, .topics li, .qa p.lines, .progress-shares dt, .proj td .num')
      .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    await page.context().close();
  });

  it('says the letter, the value, its target and why within the second screen', async () => {
    const page = await open(sheet, phone);
    const first = page.locator('.glance > li').first();
    const box = await first.boundingBox();
    expect(box!.y + box!.height).toBeLessThan(2 * 812);
    expect(await first.innerText()).toMatch(/−61[\s\S]*増加[\s\S]*若干抑えられている/u);
    await page.context().close();
  });

  it('leads from the end of every section back to its contents, with a target for a finger', async () => {
    const page = await open(sheet, phone);
    const links = page.locator('.to-contents a');
    expect(await links.count()).toBe(await page.locator('.text-beside > section').count());
    for (const link of await links.all())
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await links.last().click();
    await expect
      .poll(() => page.locator('#contents').evaluate((nav) => nav.getBoundingClientRect().top))
      .toBeLessThan(200);
    await page.context().close();
  });

  it.each([
    ['asahi', sheet],
    ['hoshizora', 'measures/101/2024/'],
    ['yukiakari', 'measures/4-1-02/2024/'],
  ] as const)('does not move sideways with wide text at 320 px (%s/%s)', async (city, path) => {
    const page = await open(path, { viewport: { width: 320, height: 700 } }, city);
    await page.addStyleTag({
      content:
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
    });
    expect(await sidewaysScroll(page)).toEqual([]);
    await page.context().close();
  });

  it('does not move sideways at twice the size of type', async () => {
    const page = await open(sheet, phone);
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await sidewaysScroll(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what is looked up', () => {
  it.each(['scale', 'questions', 'unplaced', 'absences', 'source'])(
    'opens at its address: #%s',
    async (id) => {
      const page = await open(`${sheet}#${id}`, { ...phone, javaScriptEnabled: false });
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      expect(await page.locator('.appendix-body:visible').count()).toBe(1);
      await page.context().close();
    },
  );

  it('opens where a question about a number is followed', async () => {
    const page = await open(sheet, phone);
    await page.locator('.g-ask a').first().click();
    expect(await page.locator('#questions .questions > li').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

it('keeps its contents in view beside the text at a desk', async () => {
  const page = await open(sheet, desk);
  await page.locator('#projects').evaluate((section) => section.scrollIntoView());
  const nav = await page.locator('#contents').boundingBox();
  expect(nav!.y).toBeGreaterThanOrEqual(0);
  expect(nav!.width).toBe(240);
  expect(await page.locator('.to-contents:visible').count()).toBe(0);
  await page.context().close();
});

describe('taking the page along', () => {
  it('copies the address and the citation, and says so', async () => {
    const page = await open(sheet, { ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'アドレスを写す' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('写しました');
    expect(await clipboard()).toBe(await page.locator('.cite code.copy').innerText());
    await page.getByRole('button', { name: '引用を写す' }).click();
    await expect.poll(clipboard).toContain('旭市「重点施策マネジメントシート');
    await page.context().close();
  });

  it('opens the share sheet of the system where there is one', async () => {
    const { page } = await visitor.open('asahi', 'about/', phone);
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = JSON.stringify(data);
        return Promise.resolve();
      };
    });
    await page.goto(visitor.address('asahi', sheet));
    await page.getByRole('button', { name: '送る' }).click();
    expect(JSON.parse(await page.title())).toEqual({
      title: '103　故郷創出プロジェクト 令和3年度 事後・決算',
      url: await page.locator('.cite code.copy').innerText(),
    });
    await page.context().close();
  });
});
