/** The page of the data on a phone: how long it is, and that what is folded there is all there. In a real browser. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setInOneTypeface } from './typeface.ts';
import { builtCities, startVisiting, type Visitor } from './visit.ts';

const cities = await builtCities('asahi');
let visitor: Visitor;
const phone = { viewport: { width: 375, height: 812 } };

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

it('is 9,000 px long at most, with every fact in a fold that opens', async () => {
  const { page } = await visitor.open('asahi', 'data/', phone);
  await setInOneTypeface(page);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThanOrEqual(9_000);
  for (const summary of await page.locator('main details > summary').all()) await summary.click();
  expect(await height()).toBeGreaterThan(16_000);
  for (const said of ['pd.read_csv(', 'absence', 'llms.txt', 'sha256sum --check', '全国地方公共団体コード'])
    expect(await page.locator('main').innerText()).toContain(said);
  await page.context().close();
});

it('a link to what is in a fold opens it', async () => {
  const { page } = await visitor.open('asahi', 'data/#columns-observations', phone);
  expect(await page.locator('#columns-observations').isVisible()).toBe(true);
  await page.context().close();
});
