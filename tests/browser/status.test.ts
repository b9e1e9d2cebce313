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
  return page;
}

const says = (page: Page) => page.getByRole('status').innerText();
/** One of the fields, by the name that is read out. */
const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const shownRows = (page: Page) => page.locator('[data-row]').filter({ visible: true });
const query = (page: Page) => new URL(page.url()).search;

/** What the marked letters say of themselves: year, change, department and letter. */
const marked = (page: Page) =>
  page
    .locator('td.hit')
    .filter({ visible: true })
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['is'] ?? ''));

describe('the filter', () => {
  it.each([
    ['評価', 'D', '?letter=D', / D$/],
    ['年度', '令和3年度', '?year=2021', /^2021 /],
    ['前の年度とくらべて', '下がった', '?change=worse', / worse /],
    ['主管課', '星空みらい課', '?department=tenmon-kanko', / tenmon-kanko /],
  ])(
    'by %s shows the rows with such a letter, marks it, and says so in the address',
    async (field, choice, address, of) => {
      const page = await open();
      const all = await shownRows(page).count();
      await select(page, field).selectOption({ label: choice });
      expect(query(page)).toBe(address);
      const hits = await marked(page);
      expect(hits.length).toBeGreaterThan(1);
      expect(hits.filter((hit) => !of.test(hit))).toEqual([]);
      const rows = await shownRows(page).count();
      expect(rows).toBeGreaterThan(0);
      expect(rows).toBeLessThan(all);
      expect(
        await shownRows(page)
          .filter({ has: page.locator('td.hit') })
          .count(),
      ).toBe(rows);
      await page.context().close();
    },
  );

  it('by goal shows the table of that goal alone, without a mark', async () => {
    const page = await open();
    await select(page, '基本目標').selectOption('3');
    expect(query(page)).toBe('?goal=3');
    expect(await page.locator('table.over').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('.goal-h').filter({ visible: true }).innerText()).toContain('基本目標 3');
    expect(await marked(page)).toEqual([]);
    await page.context().close();
  });

  it('by axis is offered where letters have several', async () => {
    const page = await open('?axis=yukosei', 'yukiguni');
    expect(await select(page, '評価の軸').inputValue()).toBe('yukosei');
    expect(await shownRows(page).locator('th').allInnerTexts()).toEqual(['有効性', '有効性']);
    expect(await says(page)).toContain('2件の施策が当てはまります。');
    await page.context().close();
    const one = await open();
    expect(await select(one, '評価の軸').count()).toBe(0);
    await one.context().close();
  });

  it('counts as many as the change of a year is said to have', async () => {
    const page = await open();
    const links = page.locator('.chg a');
    const counted = await links.evaluateAll((all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).search,
        count: link.querySelector('b')?.textContent,
      })),
    );
    expect(counted.length).toBeGreaterThan(15);
    for (const { href, count } of counted) {
      await page.goto(visitor.address('hoshizora', `status/${href}`));
      expect(await says(page), href).toBe(`${count ?? ''}件の指標が当てはまります。`);
    }
    await page.context().close();
  });
});

describe('an address', () => {
  it('says everything that is chosen, shows it to whoever opens it, and goes back and forth', async () => {
    const page = await open();
    const letter = select(page, '評価');
    await letter.selectOption('C');
    await select(page, '年度').selectOption('2021');
    expect(query(page)).toBe('?letter=C&year=2021');
    const [told, hits] = [await says(page), await marked(page)];

    const sent = await open('?year=2021&letter=C');
    expect([await says(sent), await marked(sent)]).toEqual([told, hits]);
    await sent.context().close();

    await page.goBack();
    expect([query(page), await letter.inputValue()]).toEqual(['?letter=C', 'C']);
    await page.goBack();
    expect([query(page), await letter.inputValue()]).toEqual(['', '']);
    expect(await marked(page)).toEqual([]);
    await page.goForward();
    await page.goForward();
    expect(await says(page)).toBe(told);
    await page.context().close();
  });

  it('with values that do not exist says which, and applies the rest', async () => {
    const page = await open('?goal=9&letter=D&department=%3Cb%3E&utm_source=x');
    expect((await says(page)).split('\n')).toEqual([
      'アドレスにある基本目標「9」は、この一覧にない値です。ほかの条件だけを使いました。',
      'アドレスにある主管課「<b>」は、この一覧にない値です。ほかの条件だけを使いました。',
      expect.stringMatching(/^\d+件の指標が当てはまります。$/),
    ]);
    expect(await select(page, '評価').inputValue()).toBe('D');
    expect((await marked(page)).every((hit) => hit.endsWith(' D'))).toBe(true);
    await page.getByRole('link', { name: '条件をすべて外す' }).click();
    expect(query(page)).toBe('');
    expect(await says(page)).toBe('37件の指標をすべて示しています。');
    await page.context().close();
  });

  it('that nothing answers to says so, and offers to take conditions away, with what would be left', async () => {
    const page = await open('?letter=D&year=2021&change=better');
    expect(await says(page)).toBe('当てはまる指標はありません。条件を外してみてください。');
    expect(await shownRows(page).count()).toBe(0);
    const offers = page.getByRole('list', { name: '選んだ条件' }).getByRole('link');
    expect(await offers.allInnerTexts()).toEqual([
      expect.stringMatching(/^評価「D」を外す（\d+件）$/),
      expect.stringMatching(/^年度「令和3年度」を外す（\d+件）$/),
      expect.stringMatching(/^前の年度とくらべて「上がった」を外す（5件）$/),
      '条件をすべて外す',
    ]);
    await offers.nth(2).click();
    expect(query(page)).toBe('?letter=D&year=2021');
    expect(await says(page)).toBe('5件の指標が当てはまります。');
    expect(await page.locator(':focus').count()).toBe(1);
    await page.context().close();
  });

  it('shows the whole table where there is no script, and no form', async () => {
    const { page } = await visitor.open('hoshizora', 'status/?letter=D&goal=9', { javaScriptEnabled: false });
    expect(await page.locator('[data-row]').filter({ visible: true }).count()).toBe(
      await page.locator('[data-row]').count(),
    );
    expect(await page.locator('main :is(form, select, button)').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });
});

it('with a keyboard alone letters are narrowed, the count is announced, and a letter leads to its sheet', async () => {
  const page = await open();
  const letter = select(page, '評価');
  await letter.focus();
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  expect(await letter.inputValue()).toBe('S');
  const region = page.getByRole('status');
  expect(await region.innerText()).toMatch(/^\d+件の指標が当てはまります。$/);
  const first = page.locator('td.hit a').first();
  expect(await first.getAttribute('aria-description')).toBe('条件に当てはまる評価');
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/measures\/[^/]+\/\d{4}\/#/);
  expect(await page.locator(':target').count()).toBe(1);
  await page.goBack();
  await page.waitForURL('**/status/?letter=S');
  expect(await select(page, '評価').inputValue()).toBe('S');
  await page.context().close();
});

it.each([
  ['narrowed', '?letter=D&year=2021', 1280],
  ['narrowed, on a phone', '?change=worse', 375],
  ['empty', '?letter=D&change=better&goal=x', 375],
])('axe-core finds nothing when the list is %s', async (_, address, width) => {
  const page = await open(address, 'hoshizora', width);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () =>
    (
      await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
    ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  );
  expect(violations).toEqual([]);
  await page.context().close();
});
