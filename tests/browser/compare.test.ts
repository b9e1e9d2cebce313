/** Choosing the indicators that stand beside each other, and the address that holds the choice, in a real browser. */
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSites } from '../site/built-sites.ts';
import { subPath } from '../site/site.ts';
import { serveSite } from '../site/server.ts';
import { asked, expectShown, patient, shown } from './compared.ts';
import { builtCities, startVisiting, type City, type Visit, type Visitor } from './visit.ts';

const cities = await builtCities('asahi', 'hoshizora');
let visitor: Visitor;
const desk = { viewport: { width: 1280, height: 900 } };

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

async function open(city: City, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await visitor.open(city, path, { ...desk, ...options });
  // What an address asks for is looked up in a list that is loaded for it.
  if (path.includes('?')) await visit.page.locator('[data-list] li, [data-notes] li').first().waitFor();
  return visit;
}

describe('choosing', () => {
  it('without a choice the page says what to do, and asks for no chart', async () => {
    const { page, requests, faults } = await open('hoshizora', 'compare/');
    expect(await page.locator('[data-status]').innerText()).toBe('まだ選んでいません。12まで選べます。');
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    expect(requests.filter((request) => /stage|interactive|\.json/.test(request))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('puts each choice into the address, where reload, back and forward find it', async () => {
    const { page, faults } = await open('hoshizora', 'compare/');
    await page.getByText('101　星めぐり観光プロジェクト').click();
    await page.getByLabel('数値目標 星空観光の入込客数').check();
    await page.getByLabel('KPI 4 星めぐりツアー参加者数').check();
    await expectShown(page, ['101-headline-1', '101-kpi-1']);
    expect(new URL(page.url()).search).toBe('?i=101-headline-1&i=101-kpi-1');
    expect(await page.locator('[data-address]').inputValue()).toBe(page.url());
    expect(await page.locator('[data-status]').innerText()).toBe('2つの指標を選んでいます（12まで）。');

    await page.getByRole('button', { name: '星めぐりツアー参加者数（延べ）を前へ' }).click();
    await expectShown(page, ['101-kpi-1', '101-headline-1']);
    await page.getByLabel('現状値を100とする').check();
    expect(new URL(page.url()).search).toBe('?i=101-kpi-1&i=101-headline-1&scale=index');
    // A script that is still on its way when the page is left counts as one that failed.
    await page.locator('[data-overlay] canvas').waitFor();
    await page.reload();
    await expectShown(page, ['101-kpi-1', '101-headline-1']);
    expect(await page.getByLabel('現状値を100とする').isChecked()).toBe(true);

    await page.getByRole('button', { name: '数値目標 星空観光の入込客数をはずす' }).click();
    await expectShown(page, ['101-kpi-1']);
    await page.goBack();
    await expectShown(page, ['101-kpi-1', '101-headline-1']);
    await page.goForward();
    await expectShown(page, ['101-kpi-1']);
    await page.getByRole('button', { name: 'をはずす' }).click();
    await expect.poll(() => page.locator('[data-result]').isVisible(), patient).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('an indicator that two measures share is ticked in both', async () => {
    const { page } = await open('hoshizora', asked(['101-kpi-4']));
    const boxes = page.locator('input[value="101-kpi-4"]');
    expect(await boxes.count()).toBe(2);
    expect(await boxes.evaluateAll((all) => all.every((box) => (box as HTMLInputElement).checked))).toBe(
      true,
    );
    await page.context().close();
  });

  it('the filter leaves the names that hold every word, whatever their width', async () => {
    const { page } = await open('hoshizora', 'compare/');
    await page.getByLabel('名前でしぼる').fill('ｋｐｉ バス');
    const left = page.locator('[data-choices] li:visible');
    await expect.poll(() => left.count(), patient).toBeGreaterThan(0);
    for (const name of await left.allInnerTexts()) {
      expect(name).toContain('KPI');
      expect(name).toContain('バス');
    }
    await page.getByLabel('名前でしぼる').fill('そんな指標はない');
    expect(await page.locator('[data-found]').innerText()).toBe('名前が合う指標は、ありません。');
    await page.context().close();
  });

  it('goes by keyboard alone, and the focus is never lost', async () => {
    const { page } = await open('asahi', 'compare/');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.getByLabel('名前でしぼる').focus();
    await page.keyboard.type('転入');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(async () => (await shown(page))[1]?.length, patient).toBe(2);
    const [first = '', second = ''] = (await shown(page))[0]!;
    await page.locator(`li[data-id="${second}"] button`).first().focus();
    await page.keyboard.press('Enter');
    await expectShown(page, [second, first]);
    expect(await focused()).toContain('はずす');
    await page.keyboard.press('Enter');
    await expectShown(page, [first]);
    expect(await focused()).toContain('はずす');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.context().close();
  });

  it('copies the address, or selects it where a browser does not allow that', async () => {
    const { page } = await open('asahi', asked(['103-kpi-10', '103-kpi-9']), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'アドレスを写す' }).click();
    await expect.poll(() => page.locator('[data-copied]').innerText(), patient).toBe('写しました。');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'アドレスを写す' }).click();
    await expect
      .poll(() => page.locator('[data-copied]').innerText(), patient)
      .toContain('コピーしてください');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
    await page.context().close();
  });
});

describe('an address', () => {
  it('that names what does not exist is told so kindly, and shows the rest', async () => {
    const { page } = await open('asahi', 'compare/?i=103-kpi-99&i=103-kpi-10&i=<img+src=x>&scale=log');
    await expectShown(page, ['103-kpi-10']);
    const notes = await page.locator('[data-notes]').innerText();
    for (const word of ['「103-kpi-99」', '「<img src=x>」', '「log」']) expect(notes).toContain(word);
    expect(await page.locator('[data-address]').inputValue()).toMatch(/\/compare\/\?i=103-kpi-10$/);
    await page.context().close();
  });

  it('that names nothing that exists is not blank: the list is there to choose from', async () => {
    const { page } = await open('asahi', asked(['999-kpi-1']));
    expect(await page.locator('[data-notes]').innerText()).toContain('999-kpi-1');
    expect(await page.getByLabel('KPI 9').isVisible()).toBe(true);
    await page.context().close();
  });

  it('that names too many shows twelve and names the others; a thirteenth cannot be chosen', async () => {
    const { page } = await open('hoshizora', 'compare/');
    const all = await page
      .locator('[data-choices] input')
      .evaluateAll((boxes) => [...new Set(boxes.map((box) => (box as HTMLInputElement).value))]);
    await page.goto(visitor.address('hoshizora', asked(all.slice(0, 14))));
    await expectShown(page, all.slice(0, 12));
    const notes = await page.locator('[data-notes]').innerText();
    expect(notes).toContain('12まで');
    expect(notes).toContain(all[12]);
    expect(notes).toContain(all[13]);
    await page.getByText('指標の一覧').click();
    const box = page.locator(`input[value="${all[20]}"]`).first();
    await box.evaluate((element) => (element as HTMLInputElement).click());
    expect(await box.isChecked()).toBe(false);
    expect(await page.locator('[data-status]').innerText()).toContain('どれかをはずしてください');
    await page.context().close();
  });

  it('is what other pages link to', async () => {
    for (const [path, name, first] of [
      ['indicators/103-kpi-10/', 'ほかの指標とくらべる', '103-kpi-10'],
      ['measures/103/', 'これらの指標を図でくらべる', '103-headline-1'],
    ] as const) {
      const { page } = await open('asahi', path);
      await page.getByRole('link', { name }).click();
      await expect.poll(async () => (await shown(page))[2]?.[0], patient).toBe(first);
      await page.context().close();
    }
  });
});

it('a site under a path finds its files there, and keeps its path in the address', async () => {
  const { sub } = await builtSites('sub');
  const server = await serveSite(sub, subPath);
  const page = await visitor.browser.newPage(desk);
  await page.goto(server.url + asked(['103-kpi-10', '103-kpi-9']));
  await expectShown(page, ['103-kpi-10', '103-kpi-9']);
  await page.getByRole('button', { name: 'KPI 9 ホームページのアクセス件数をはずす' }).click();
  await expectShown(page, ['103-kpi-10']);
  expect(page.url()).toBe(server.url + asked(['103-kpi-10']));
  expect(await page.locator('[data-files] a').first().innerText()).toBe(
    `${server.url}data/indicators/103-kpi-10.csv`,
  );
  await page.close();
  await server.close();
});
