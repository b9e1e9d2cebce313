/** What stands on the page of indicators beside each other: charts, table, files; in a real browser, on two cities. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, expectShown, patient, shown, varied } from './compared.ts';
import { collisions, sidewaysScroll } from './layout.ts';
import { builtCities, startVisiting, type City, type Visit, type Visitor } from './visit.ts';

const cities = await builtCities('asahi', 'hoshizora');
let visitor: Visitor;
const desk = { viewport: { width: 1280, height: 900 } };

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

async function open(city: City, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  return visitor.open(city, path, { ...desk, ...options });
}

/** The colours of the moving chart, and how many of its pixels have them. */
function coloursOf(page: Page): Promise<Record<string, number>> {
  return page.locator('[data-overlay] canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const data = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height).data;
    const counts: Record<string, number> = {};
    for (let place = 0; place < data.length; place += 4) {
      if (data[place + 3] !== 255) continue;
      const colour = `${data[place]} ${data[place + 1]} ${data[place + 2]}`;
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
  });
}

async function rowsOf(city: City, id: string): Promise<string[][]> {
  const response = await fetch(visitor.address(city, `data/indicators/${id}.csv`));
  const rows: string[][] = parse(Buffer.from(await response.arrayBuffer()), { bom: true });
  return rows;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

describe('charts', () => {
  it('are painted, one for each indicator over the same years, and told in words', async () => {
    const { page, faults } = await open('hoshizora', asked(varied));
    await expectShown(page, varied);
    expect(faults).toEqual([]);
    for (const id of varied) {
      const marks = page.locator(`figure[data-id="${id}"] svg`).first().locator('circle, path, rect, line');
      expect(await marks.count(), id).toBeGreaterThan(1);
    }
    const drawing = page.locator('figure[data-id="101-kpi-1"] svg').first();
    // The actuals: the site's blue.
    expect(
      await drawing
        .locator('.t-dot')
        .first()
        .evaluate((dot) => getComputedStyle(dot).fill),
    ).toBe('rgb(0, 85, 173)');
    const sentence = await drawing.getAttribute('aria-label');
    expect(sentence).toContain('現状値 平成30年度 450人');
    expect(sentence).toContain('令和2年度は中止');
    expect(await page.locator('[data-overlay]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('are the pictures of the pages of their indicators', async () => {
    const { page } = await open('hoshizora', 'indicators/101-kpi-2/');
    const words = () => page.locator('figure.chart svg').first().locator('.t-hero').allTextContents();
    const onPage = await words();
    await page.context().close();
    const { page: compared } = await open('hoshizora', asked(['101-kpi-2', '101-kpi-1']));
    await expectShown(compared, ['101-kpi-2', '101-kpi-1']);
    const figure = compared.locator('figure[data-id="101-kpi-2"] svg').first();
    expect(await figure.locator('.t-hero').allTextContents()).toEqual(onPage);
    await compared.context().close();
  });

  it('as indices lie over each other in one chart, which changes its colours with the scheme', async () => {
    const ids = ['101-kpi-1', '101-kpi-2'];
    const { page } = await open('hoshizora', asked(ids, '&scale=index'), { colorScheme: 'dark' });
    await expectShown(page, ids);
    const blue = async () => {
      const { '0 85 173': light = 0, '151 211 255': dark = 0 } = await coloursOf(page);
      return light === dark ? 'none' : light > dark ? 'light' : 'dark';
    };
    await expect.poll(blue, patient).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(blue, patient).toBe('light');
    await page.context().close();
  });

  it('in one chart are hidden and shown by their names, and told year by year with what they were made of', async () => {
    const ids = ['101-kpi-1', '101-kpi-2'];
    const { page, faults } = await open('hoshizora', asked(ids, '&scale=index'));
    await expectShown(page, ids);
    const overlay = page.locator('[data-overlay]');
    const says = overlay.locator('[role=status]');
    await expect.poll(() => says.textContent(), patient).toContain('206.7（930人）');
    const canvas = overlay.locator('canvas');
    await canvas.focus();
    await page.keyboard.press('Home');
    expect(await says.textContent()).toContain('100.0（450人）');
    await page.keyboard.press('Escape');
    expect(await says.textContent()).toBe('');
    const name = overlay.getByRole('button', { name: '星めぐりツアー' });
    const painted = async () => (await coloursOf(page))['0 85 173'] ?? 0;
    expect(await painted()).toBeGreaterThan(100);
    await name.click();
    expect(await name.getAttribute('aria-pressed')).toBe('false');
    expect(await painted()).toBe(0);
    await name.click();
    expect(await painted()).toBeGreaterThan(100);
    // The browser advises whoever reads a canvas back, as this test does.
    expect(faults.filter((fault) => !fault.includes('willReadFrequently'))).toEqual([]);
    await page.getByLabel('それぞれの単位').check();
    await overlay.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('as indices say what stands for 100, and why one cannot be drawn', async () => {
    const { page } = await open('hoshizora', asked(varied, '&scale=index'));
    await expectShown(page, varied);
    const words = async (id: string) => page.locator(`figure[data-id="${id}"]`).innerText();
    expect(await words('101-kpi-1')).toContain('現状値（平成30年度） 450人 = 100');
    expect(await words('102-headline-1')).toContain('現状値が0より小さいので');
    expect(await words('101-kpi-3')).toContain('現状値が0なので');
    expect(await words('103-headline-1')).toContain('現状値の数がないので');
    expect(await page.locator('figure .chart > svg').count()).toBe(3);
    const cell = page.locator('.cmp-table tr[data-id="101-kpi-1"]');
    expect(await cell.innerText()).toContain('指数 110.0');
    await page.getByLabel('それぞれの単位').check();
    await expect.poll(() => page.locator('figure .chart > svg').count(), patient).toBe(varied.length);
    expect(await cell.innerText()).not.toContain('指数');
    expect(await words('102-headline-1')).toContain('単位：人');
    await page.context().close();
  });
});

it.each([
  ['asahi', ['103-headline-1', '103-kpi-9', '103-kpi-10', '103-kpi-11']],
  ['hoshizora', [...varied, '201-kpi-3', '202-headline-1', '102-kpi-1', '101-kpi-2']],
] as const)('the table holds the published numbers of %s, to the last decimal', async (city, ids) => {
  const { page } = await open(city, asked(ids));
  await expectShown(page, ids);
  const years = await page
    .locator('.cmp-table thead th')
    .evaluateAll((all) => all.map((head) => /\d{4}$/.exec(head.textContent)?.[0]));
  for (const id of ids) {
    const [head, ...rows] = await rowsOf(city, id);
    const cells = rows.map((row) => Object.fromEntries(head!.map((key, place) => [key, row[place]!])));
    const actuals = cells.filter((row) => row['いま見せる記載か'] === 'true' && row['数える行か'] === 'true' && row['値の役割コード'] === 'actual' && row['値'] !== ''); // prettier-ignore
    const published = actuals.map((row) => [row['期間（西暦）'], row['値']]).sort();
    const table = await page
      .locator(`.cmp-table tr[data-id="${id}"]`)
      .evaluate((row) =>
        [...row.children].flatMap((cell, place) =>
          [...cell.querySelectorAll('b.v')].map((value) => [place, value.textContent] as const),
        ),
      );
    const plain = table.map(([place, value]) => [years[place], value.replaceAll(',', '').replace('−', '-')]); // prettier-ignore
    expect(plain, id).toEqual(published);
    const words = await page.locator(`.cmp-table tr[data-id="${id}"]`).innerText();
    const silent = new Set(
      cells.map((row) => row['値が無い理由']!).filter((word) => word !== '' && word !== 'シートより後の年度'),
    );
    const superseded = cells.some((row) => row['最後の記載か'] === 'false');
    if (!superseded) for (const word of silent) expect(words, id).toContain(word);
  }
  await page.context().close();
});

it.each([
  ['asahi', ['103-kpi-10', '103-kpi-9', '103-headline-1']],
  ['hoshizora', varied],
] as const)('the file of the choice (%s) is the published files, one after the other', async (city, ids) => {
  const { page, faults } = await open(city, asked(ids));
  await expectShown(page, ids);
  const links = await page
    .locator('[data-files] a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toEqual(
    ids.flatMap((id) =>
      ['csv', 'json'].map((ending) => visitor.address(city, `data/indicators/${id}.${ending}`)),
    ),
  );
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '選んだ指標をまとめて保存（CSV）' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^compare_[\w-]+\.csv$/);
  const text = await textOf(download);
  expect(text.startsWith('\u{feff}')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  const files = await Promise.all(ids.map((id) => rowsOf(city, id)));
  expect(parse(text, { bom: true })).toEqual([files[0]![0], ...files.flatMap(([, ...rows]) => rows)]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a file that cannot be read is named, and the rest is shown', async () => {
  const { page } = await open('asahi', 'compare/');
  await page.route('**/103-kpi-9.json', (route) => route.abort());
  await page.getByLabel('KPI 10').check();
  await page.getByLabel('KPI 9').check();
  await expect
    .poll(() => page.locator('[data-notes]').innerText(), patient)
    .toContain('ホームページのアクセス件数');
  expect((await shown(page))[1]).toEqual(['103-kpi-10']);
  await page.context().close();
});

it('draws and saves under the strictest policy', async () => {
  const { page } = await open('asahi', 'compare/');
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.route('**', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(visitor.address('asahi', asked(['103-kpi-10', '103-kpi-9'])));
  await expectShown(page, ['103-kpi-10', '103-kpi-9']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'まとめて保存' }).click();
  expect((await download).suggestedFilename()).toBe('compare_103-kpi-10_103-kpi-9.csv');
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe.each([
  ['asahi', asked(['103-kpi-10', '103-kpi-9', '103-headline-1', '103-kpi-11'])],
  ['hoshizora', asked(varied)],
  ['hoshizora', asked(varied, '&scale=index')],
] as const)('with charts on it (%s/%s)', (city, path) => {
  it('fits every width, and axe-core finds nothing, light and dark', async () => {
    const { page, faults } = await open(city, path);
    await page.locator('.cmp-table tr[data-id]').first().waitFor();
    await page.getByText('指標の一覧').click();
    await page.evaluate(axe.source);
    for (const width of [320, 375, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sidewaysScroll(page), `${width}`).toEqual([]);
      expect(await collisions(page), `${width}`).toEqual([]);
      if (width !== 375 && width !== 1280) continue;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () =>
          (
            await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
          ).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
          ),
        );
        expect(found, `${width} ${colorScheme}`).toEqual([]);
      }
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has room for a finger at 375 pixels', async () => {
    const { page } = await open(city, path, { viewport: { width: 375, height: 800 } });
    await page.locator('.cmp-table tr[data-id]').first().waitFor();
    await page.getByText('指標の一覧').click();
    const small = await page.locator('.cmp :is(button, summary, label:has(> input), a)').evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.5)
        .map(({ text, height }) => `${text} ${height}`),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});

it.each(['asahi', 'hoshizora'] as const)(
  'without JavaScript every indicator of %s has its page and its file',
  async (city) => {
    const { page } = await open(city, asked(['103-kpi-1']), { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain('くらべるには JavaScript が必要です');
    expect(await page.locator('main :is(button, input, canvas)').filter({ visible: true }).count()).toBe(0);
    const links = await page
      .locator('[data-choices] li a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const { page: list } = await open(city, 'indicators/', { javaScriptEnabled: false });
    const all = await list
      .locator('main .inds a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const pages = all.filter((path) => path.startsWith('/indicators/'));
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(links)).toEqual(
      new Set(pages.flatMap((path) => [path, `/data${path.replace(/\/$/, '.csv')}`])),
    );
    await page.context().close();
    await list.context().close();
  },
);
