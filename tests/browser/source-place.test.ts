/** From a number to its line of the original by one press, without a script. In a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCities, startVisiting, type Visitor } from './visit.ts';

const cities = await builtCities('hoshizora', 'yukiakari');
let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

/** The panel that is shown in the window, and what it says. */
async function shownPlace(page: Page) {
  const panel = page.locator('.place:visible');
  await panel.waitFor();
  expect(await panel.count()).toBe(1);
  const box = await panel.boundingBox();
  return { top: box!.y, width: box!.width, text: await panel.innerText() };
}

it.each([375, 1280])('an amount in the money of a measure leads to its place, at %i px', async (width) => {
  const { page } = await visitor.open('hoshizora', 'measures/101/money/', {
    viewport: { width, height: 812 },
    javaScriptEnabled: false,
  });
  const amount = page.locator('.mo-years tbody a', { hasText: '45,210' });
  expect((await amount.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await amount.click();
  await page.waitForLoadState();
  const place = await shownPlace(page);
  expect(place.text).toMatch(/令和3年度の事業費[\s\S]*45,210[\s\S]*原本のその欄にある値/u);
  expect(place.text).not.toContain('閉じる');
  await expect.poll(async () => (await shownPlace(page)).top).toBeLessThan(200);
  expect(place.width).toBeGreaterThan(330);
  await page.context().close();
});

it('by keyboard an amount of a sheet itself opens and closes where it stands', async () => {
  const { page } = await visitor.open('yukiakari', 'measures/4-1-01/2024/', { javaScriptEnabled: false });
  await page.locator('[popovertarget="place-money"]').first().focus();
  await page.keyboard.press('Enter');
  expect((await shownPlace(page)).text).toContain('原本の');
  await page.keyboard.press('Escape');
  expect(await page.locator('.place:visible').count()).toBe(0);
  await page.context().close();
});
