/** The list of letters with its filter, in a real browser: by form, by address, by keyboard, and what is said of it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCities, startVisiting, type City, type Visitor } from './visit.ts';

const cities = await builtCities('hoshizora', 'yukiguni');
let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

async function open(query = '', city: City = 'hoshizora', width = 1280): Promise<Page> {
  const { page } = await visitor.open(city, `status/${query}`, {
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  // The rows are loaded for an address that asks for something.
  if (query !== '') await page.locator('[data-found], [data-results] ul').first().waitFor();
  return page;
}

const says = (page: Page) => page.locator('.finder').getByRole('status').innerText();
/** One of the fields, by the name that is read out. */
const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const query = (page: Page) => new URL(page.url()).search;
/** What is read aloud of the letters that are shown. */
const letters = (page: Page) =>
  page
    .locator('[data-found] .lm')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));

describe('the filter', () => {
  it.each([
    ['評価', 'C', '?letter=C', '?letter=C&year=2021', /^令和3年度 評価 C（/],
    [
      '主管課',
      '星空みらい課',
      '?department=tenmon-kanko',
      '?department=tenmon-kanko&year=2021',
      /^令和3年度 /,
    ],
  ])('by %s and year shows the letters of that year alone', async (field, choice, first, both, of) => {
    const page = await open();
    await select(page, field).focus();
    const option = select(page, field).locator('option', { hasText: choice }).first();
    await select(page, field).selectOption(await option.getAttribute('value'));
    await expect.poll(() => query(page)).toBe(first);
    await select(page, '年度').selectOption('2021');
    await expect.poll(() => query(page)).toBe(both);
    await expect.poll(async () => (await letters(page)).length).toBeGreaterThan(0);
    expect((await letters(page)).filter((letter) => !of.test(letter))).toEqual([]);
    expect(await says(page)).toMatch(/^令和3年度　30のうち \d+件の指標$/);
    await page.context().close();
  });

  it('is not there where there is little to narrow', async () => {
    const { page } = await visitor.open('yukiguni', 'status/');
    expect(await page.locator('main :is(form, select, input)').count()).toBe(0);
    expect(await page.locator('.now-t tbody tr').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('counts as many as the change of a year is said to have', async () => {
    const page = await open();
    const counted = await page.locator('.chg a').evaluateAll((all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).search,
        count: link.querySelector('b')?.textContent ?? '',
      })),
    );
    expect(counted.length).toBeGreaterThan(3);
    for (const { href, count } of counted) {
      await page.goto(visitor.address('hoshizora', `status/${href}`));
      await expect
        .poll(() => says(page), { message: href })
        .toMatch(new RegExp(`(のうち |　)${count}件の指標$`));
    }
    await page.context().close();
  });
});

describe('an address', () => {
  it('shows everything that is chosen to whoever opens it, and goes back and forth', async () => {
    const page = await open('?letter=C&year=2021');
    const [told, shown] = [await says(page), await letters(page)];
    expect(shown.length).toBeGreaterThan(0);
    const sent = await open('?year=2021&letter=C');
    expect([await says(sent), await letters(sent)]).toEqual([told, shown]);
    await sent.context().close();
    await page.getByRole('link', { name: '評価 C はずす' }).click();
    await expect.poll(() => query(page)).toBe('?year=2021');
    await page.goBack();
    await expect.poll(() => says(page)).toBe(told);
    await page.context().close();
  });

  it('with values that do not exist says which, and applies the rest', async () => {
    const page = await open('?goal=9&letter=D&year=2021&utm_source=x');
    const words = await page.locator('[data-results]').innerText();
    expect(words).toContain('アドレスにある基本目標「9」は、この一覧にない値なので使っていません。');
    expect(await select(page, '評価').inputValue()).toBe('D');
    await page.context().close();
  });

  it('that nothing answers to says so, and offers to take conditions away, with what would be left', async () => {
    const page = await open('?letter=D&year=2021&change=better');
    expect(await says(page)).toContain('あてはまる指標はありません');
    const offers = page.getByRole('list', { name: '選んだ条件' }).getByRole('link');
    expect(await offers.count()).toBe(3);
    await offers.nth(1).click();
    await expect.poll(() => query(page)).toBe('?letter=D&year=2021');
    expect(await says(page)).toMatch(/5件の指標$/);
    await page.context().close();
  });

  it('shows the newest year where there is no script, and no form', async () => {
    const { page } = await visitor.open('hoshizora', 'status/?letter=D&goal=9', { javaScriptEnabled: false });
    expect(await page.locator('.now-t').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('main :is(form, select, button)').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });
});

it('with a keyboard alone letters are narrowed, the count is announced, and a row leads to its page', async () => {
  const page = await open();
  const letter = select(page, '評価');
  await letter.focus();
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?letter=A');
  await expect.poll(() => says(page)).toMatch(/^令和7年度　7のうち \d+件の指標$/);
  const first = page.locator('[data-found] th[scope=row] a').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/indicators\/[^/]+\/$/);
  await page.goBack();
  await page.waitForURL('**/status/?letter=A');
  await expect.poll(() => letter.inputValue()).toBe('A');
  await page.context().close();
});

it.each([
  ['narrowed', '?letter=D&year=2021', 1280],
  ['narrowed, on a phone', '?year=2022&change=worse', 375],
  ['empty', '?letter=D&year=2021&change=better', 375],
  ['as it stands, with every year open', '', 375],
])('axe-core finds nothing when the list is %s', async (_, address, width) => {
  const page = await open(address, 'hoshizora', width);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () =>
    (
      await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
    ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  );
  expect(violations).toEqual([]);
  await page.context().close();
});
