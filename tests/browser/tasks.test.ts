/**
 * Ten things that people come for, done on a phone with a thumb: from the home page to the answer in at most two taps, and never
 * more than two screens down a page. Writing a word and sending it is one tap, as a tap on a suggestion is.
 */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { builtCities, startVisiting, type City, type Visitor } from './visit.ts';

const cities = await builtCities('asahi', 'hoshizora');
const phone = {
  viewport: { width: 375, height: 812 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
} as const;
const screens = 2;
const taps = 2;
let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

/** Somebody at the home page, whose taps are counted and who does not look further down than two screens. */
interface Reader {
  page: Page;
  tap: (target: Locator) => Promise<void>;
  /** Writes a word into the field of the page and sends it. */
  ask: (word: string) => Promise<void>;
  /** What stands there, where it is within reach. */
  read: (answer: Locator) => Promise<string>;
}

async function reader(city: City): Promise<Reader> {
  const { page } = await visitor.open(city, '', phone);
  onTestFinished(() => page.context().close());
  page.setDefaultTimeout(10_000);
  let left = taps;
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    // Where an address leads into the page, reading begins there.
    await expect
      .poll(() => target.evaluate((element) => element.getBoundingClientRect().top), {
        message: `how far down is ${String(target)}`,
      })
      .toBeLessThan(screens * phone.viewport.height);
    await target.scrollIntoViewIfNeeded();
    expect(await target.evaluate((element) => element.checkVisibility()), String(target)).toBe(true);
  };
  const spend = () => {
    left -= 1;
    expect(left, 'taps that are left').toBeGreaterThanOrEqual(0);
  };
  return {
    page,
    async tap(target) {
      await reach(target);
      spend();
      await target.tap();
    },
    async ask(word) {
      const field = page.getByRole('searchbox').first();
      await reach(field);
      spend();
      await field.fill(word);
      await field.press('Enter');
      await page.waitForURL('**/search/**');
    },
    async read(answer) {
      await reach(answer);
      return answer.innerText();
    },
  };
}

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
/** What was found of a kind, in the order in which it is shown. */
const found = (page: Page, kind: string) => page.locator(`[data-kind="${kind}"] li`);
/** One thing of the glance at a sheet. */
const glance = (page: Page, name: string | RegExp) =>
  page.locator('#glance li').filter({ hasText: name }).first();

describe('is it going well, and why', () => {
  it('旭市’s 移住: letter, value, target, and the reason of the city', async () => {
    const { page, tap, read } = await reader('asahi');
    await tap(link(page, '故郷創出プロジェクト'));
    const words = await read(glance(page, '人口の社会増減'));
    expect(words).toMatch(/−61\s*人/);
    for (const word of ['評価 D', '目標', '増加', '市の説明']) expect(words).toContain(word);
  });

  it('星空市’s 移住: found by the word, in the last sheet of the measure', async () => {
    const { page, ask, tap, read } = await reader('hoshizora');
    await ask('移住');
    await tap(found(page, 'sheet').getByRole('link').first());
    const words = await read(glance(page, '夜型移住者の差し引き人数'));
    for (const word of ['評価 ', '目標', '市の説明']) expect(words).toContain(word);
  });
});

describe('what was asked, and what came of it', () => {
  it('旭市’s ふるさと納税: the opinion, the answer, and that nothing more is stated', async () => {
    const { page, tap, read } = await reader('asahi');
    await tap(link(page, /^ふるさと納税$/));
    await tap(found(page, 'opinion').getByRole('link').first());
    const words = await read(page.locator('#opinion-1'));
    for (const word of ['ふるさと納税', '担当課の考え']) expect(words).toContain(word);
    expect(await read(page.locator('#opinions'))).toContain('その後');
  });

  it('星空市’s みかん: from the menu to all opinions', async () => {
    const { page, tap, read } = await reader('hoshizora');
    await tap(page.getByText('メニュー', { exact: true }).first());
    await tap(link(page, /^意見$/));
    const words = await read(page.locator('main li').filter({ hasText: '市内のみかんを使います。' }).last());
    expect(words).toContain('こたつ列車のみかんは、市内のものを使ってほしい。');
    expect(words).toContain('その後の記載なし');
  });
});

it('what is spent on ふるさと納税 and what is given: two lines with their units, no ratio', async () => {
  const { page, tap, read } = await reader('asahi');
  await tap(link(page, /^ふるさと納税$/));
  await tap(found(page, 'project').getByRole('link').first());
  const lines = page.locator('main').getByText(/43,633\s*千円|4,363\s*万円/).first(); // prettier-ignore
  await read(lines);
  await read(
    page
      .locator('main')
      .getByText(/10,561\s*万円|1億561\s*万円/)
      .first(),
  );
  await read(page.getByText('差し引きは利益ではありません').first());
});

describe('what moved against last year', () => {
  it.each(['asahi', 'hoshizora'] as const)('%s: that it cannot be compared yet, and why', async (city) => {
    const { page, read } = await reader(city);
    const why = page.getByText('まだくらべられません').first().locator('xpath=ancestor-or-self::p');
    expect(await read(why)).toMatch(/令和\d年度/);
  });

  it('星空市: the last year that can be compared, letter by letter', async () => {
    const { page, tap, read } = await reader('hoshizora');
    await tap(link(page, /令和6年度に.*変わった/));
    const first = page.locator('.moved > li').first();
    expect(await read(first)).toMatch(/星空観光の入込客数[^]*令和5年度は/);
    expect((await first.innerText()).match(/評価 [SABCD]：/g)).toHaveLength(2);
  });
});

it('what a KPI is', async () => {
  const { page, ask, tap, read } = await reader('asahi');
  await ask('KPIとは');
  await tap(found(page, 'term').getByRole('link').first());
  expect(await read(page.locator('#term-kpi'))).toContain('KPI');
});

it('whom to ask', async () => {
  const { page, tap, read } = await reader('asahi');
  await tap(link(page, '故郷創出プロジェクト'));
  await tap(link(page, '担当・問い合わせ'));
  expect(await read(page.locator('#contact'))).toMatch(/企画政策課/);
});

it('how to share one chart: its picture and its address', async () => {
  const { page, tap, read } = await reader('asahi');
  await tap(link(page, /^ホームページ$/));
  await tap(found(page, 'indicator').getByRole('link').first());
  expect(await read(page.locator('h1'))).toContain('ホームページのアクセス件数');
  await read(page.getByRole('button', { name: 'PNGで保存' }));
  await read(page.locator('main').getByRole('link', { name: '共有と引用' }));
});

describe('found by hiragana and by a misspelling', () => {
  it.each([
    ['asahi', 'いじゅう', 'measure', '故郷創出プロジェクト'],
    ['asahi', 'ホームペジ', 'indicator', 'ホームページのアクセス件数'],
    ['hoshizora', 'ほしみだい', 'indicator', '星見台の来場者数'],
    ['hoshizora', 'やこうバフ', 'measure', '夜光バスプロジェクト'],
  ] as const)('%s: %s', async (city, word, kind, name) => {
    const { page, ask, tap, read } = await reader(city);
    await ask(word);
    await tap(found(page, kind).getByRole('link').first());
    expect(await read(page.locator('h1'))).toContain(name);
  });
});

it('why 1,450,173 against 1,000,000: S, because the target is reached, with the arithmetic', async () => {
  const { page, tap, read } = await reader('asahi');
  await tap(link(page, '故郷創出プロジェクト'));
  const item = glance(page, 'ホームページのアクセス件数');
  const words = await read(item);
  for (const word of ['評価 S', '1,450,173', '1,000,000', '市の説明']) expect(words).toContain(word);
  await tap(item.getByRole('link', { name: 'ホームページのアクセス件数' }).first());
  await read(page.getByText('なぜ S？').filter({ visible: true }).first());
});

describe('last year’s sheet', () => {
  it('旭市: the one that there is, in one tap', async () => {
    const { page, tap, read } = await reader('asahi');
    await tap(link(page, '故郷創出プロジェクト'));
    await expect.poll(() => new URL(page.url()).pathname).toBe('/measures/103/2021/');
    await read(page.locator('main').getByText('令和3年度（2021年度）').filter({ visible: true }).first());
  });

  it('星空市: through the measure, where every year stands', async () => {
    const { page, tap, read } = await reader('hoshizora');
    await tap(page.locator('#plan').getByRole('link', { name: '星めぐり観光プロジェクト' }).first());
    await tap(link(page, '令和6年度 事後・決算'));
    await expect.poll(() => new URL(page.url()).pathname).toBe('/measures/101/2024/');
    await read(page.locator('main').getByText('令和6年度（2024年度）').filter({ visible: true }).first());
  });
});
