/** The site with a keyboard alone, in a real browser: everything can be reached, opened and seen to be where one is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCities, startVisiting, type City, type Visitor } from './visit.ts';

const cities = await builtCities('asahi');
let visitor: Visitor;
const phone = { width: 375, height: 800 };
const desk = { width: 1280, height: 900 };

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

async function open(path: string, viewport = desk, city: City = 'asahi'): Promise<Page> {
  const { page } = await visitor.open(city, path, { viewport, reducedMotion: 'reduce' });
  return page;
}

const focused = (page: Page) => page.locator(':focus');

/** What can be focused and is shown, in the order of the page. */
const reachable =
  'a[href], button:not([disabled]), summary, input, select, textarea, [tabindex]:not([tabindex="-1"])';

it.each([
  ['home', ''],
  ['sheet', 'measures/103/2021/'],
  ['indicator', 'indicators/103-kpi-10/'],
  ['data', 'data/'],
])('the first key on the %s page offers to skip to the text, and does', async (_, path) => {
  const page = await open(path);
  expect(
    await page
      .getByRole('link', { name: '本文へ移動' })
      .evaluate((link) => link.getBoundingClientRect().bottom),
  ).toBeLessThan(0);
  await page.keyboard.press('Tab');
  expect(await focused(page).textContent()).toContain('本文へ移動');
  expect(await focused(page).evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true);
  await page.context().close();
});

it('the menu of a phone opens by keyboard and leads somewhere', async () => {
  const page = await open('', phone);
  const menu = page.locator('details.gmenu');
  expect(await menu.getByRole('link').first().isVisible()).toBe(false);
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  const names: string[] = [];
  for (const link of await menu.getByRole('link').all()) {
    await page.keyboard.press('Tab');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    names.push((await link.textContent())?.trim() ?? '');
  }
  expect(names).toEqual([
    '重点施策',
    '評価',
    '指標',
    '事務事業',
    '意見',
    'データ',
    '読み方',
    '探す',
    'English',
  ]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/');
  await page.context().close();
});

describe('«なぜ»', () => {
  it('is closed on a phone, and opens and closes by keyboard', async () => {
    const page = await open('measures/103/2021/', phone);
    const why = page.locator('details.why').first();
    const steps = why.locator('.why-b');
    expect(await steps.isVisible()).toBe(false);
    await why.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await steps.isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await steps.isVisible()).toBe(false);
    await page.context().close();
  });

  it('stands open on a wide window, without a control that does nothing', async () => {
    const page = await open('measures/103/2021/');
    for (const why of await page.locator('details.why').all()) {
      expect(await why.locator('.why-b').isVisible()).toBe(true);
      expect(await why.locator('summary').isVisible()).toBe(false);
    }
    expect(await page.locator('details.why').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  it('stands open on a phone where the address names its indicator', async () => {
    const page = await open('measures/103/2021/#103-kpi-10', phone);
    expect(await page.locator('[id="103-kpi-10"] details.why .why-b').isVisible()).toBe(true);
    await page.context().close();
  });
});

it.each([
  ['home', '', desk],
  ['sheet', 'measures/103/2021/', desk],
  ['sheet on a phone', 'measures/103/2021/', phone],
  ['indicator', 'indicators/103-kpi-10/', desk],
  ['data page on a phone', 'data/', phone],
  ['list of indicators', 'indicators/', desk],
])(
  'on the %s every key press moves on, to a place that shows it has the focus',
  async (_, path, viewport) => {
    const page = await open(path, viewport);
    const shown = await page
      .locator(reachable)
      .evaluateAll(
        (elements) =>
          elements.filter((element) =>
            element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
          ).length,
      );
    expect(shown).toBeGreaterThan(10);
    const faults: string[] = [];
    const met = new Set<string>();
    for (let count = 0; count < shown; count++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate((selector) => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
        return {
          key: String([...document.querySelectorAll(selector)].indexOf(element)),
          name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`,
          outlined:
            outlineStyle === 'solid' &&
            Number.parseFloat(outlineWidth) >= 3 &&
            !/^rgba\(.*, 0\)$/.test(outlineColor),
          inView:
            width > 0 && height > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
        };
      }, reachable);
      if (!stop) break;
      met.add(stop.key);
      if (!stop.outlined) faults.push(`no outline: ${stop.name}`);
      if (!stop.inView) faults.push(`out of view: ${stop.name}`);
    }
    expect(faults).toEqual([]);
    expect(met.size).toBe(shown);
    await page.context().close();
  },
);

it.each([
  ['an indicator', 'measures/103/2021/', '103-kpi-10', '転入世帯数'],
  ['an opinion', 'measures/103/2021/', 'opinion-1', '1'],
  ['a term', 'glossary/', 'term-kpi', 'KPI'],
  ['a table', 'data/dictionary/', 'observations', '指標の値'],
  ['a column by its name', 'data/dictionary/', 'observations.value', 'value'],
  ['a column', 'data/dictionary/observations/', 'observations.value', 'value'],
])('the address of %s leads to it, below whatever sticks to the top', async (_, path, id, text) => {
  for (const viewport of [phone, desk]) {
    const page = await open(`${path}#${id}`, viewport);
    const place = page.locator(`[id="${id}"]`);
    expect(await place.textContent()).toContain(text);
    const seen = await place.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      const room = document.documentElement.scrollHeight - innerHeight - scrollY;
      return { top, atTheEnd: room < 2, height: innerHeight };
    });
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(seen.atTheEnd ? seen.height : 160);
    await page.context().close();
  }
});

it('the permalink beside an indicator and an opinion names the place it stands at', async () => {
  const page = await open('measures/103/2021/');
  for (const id of ['103-kpi-10', 'opinion-1']) {
    const link = page.locator(`[id="${id}"] a[href="#${id}"]`).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/#${id}`);
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
  }
  await page.context().close();
});

describe('the chart that answers', () => {
  it('is started, moved along and left by keyboard, and says where it stands', async () => {
    const page = await open('indicators/103-kpi-10/');
    const start = page.locator('button[data-start]');
    await start.focus();
    await page.keyboard.press('Enter');
    const canvas = page.locator('interactive-chart canvas');
    await canvas.waitFor();
    expect(await canvas.evaluate((element) => element === document.activeElement)).toBe(true);
    const says = page.locator('interactive-chart [role=status]');
    const heard: (string | null)[] = [];
    await page.keyboard.press('Home');
    heard.push(await says.textContent());
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('ArrowRight');
      heard.push(await says.textContent());
    }
    expect(heard[0]).toContain('42');
    expect(heard.join('\n')).toContain('58');
    expect(new Set(heard).size).toBe(heard.length);
    expect(await canvas.getAttribute('aria-valuetext')).toBe(heard.at(-1));
    await page.keyboard.press('ArrowLeft');
    expect(await says.textContent()).toBe(heard.at(-2));
    await page.keyboard.press('Escape');
    expect(await says.textContent()).toBe('');
    // Out of the chart again, over every control to the button that puts the drawing back.
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab');
      if (await start.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await canvas.waitFor({ state: 'detached' });
    expect(await page.locator('interactive-chart figure').isVisible()).toBe(true);
    await page.context().close();
  });
});
