/** What nobody may need: a script, movement, a wide window, colours of our choosing. In a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collisions, sidewaysScroll } from './layout.ts';
import { builtCities, startVisiting, type City, type Visitor } from './visit.ts';

const cities = await builtCities('asahi', 'hoshizora');
let visitor: Visitor;
const desk = { viewport: { width: 1280, height: 900 } };

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

async function open(path: string, options: BrowserContextOptions = {}, city: City = 'asahi'): Promise<Page> {
  const { page } = await visitor.open(city, path, { ...desk, ...options });
  return page;
}

/** The lines a page shows, and where its links lead. */
async function shown(page: Page): Promise<{ lines: string[]; links: string[] }> {
  const text = await page.locator('body').innerText();
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      all
        .filter((link) => link.checkVisibility())
        .map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return { lines: text.split('\n').filter((line) => line.trim() !== ''), links };
}

describe('without JavaScript', () => {
  const scripted = ':is(interactive-chart, copy-line, share-page)';

  it.each([
    ['sheet', 'asahi', 'measures/103/2021/'],
    ['indicator', 'asahi', 'indicators/103-kpi-10/'],
    ['indicator that was revised', 'hoshizora', 'indicators/101-headline-1/'],
    ['data page', 'asahi', 'data/'],
    ['home', 'asahi', ''],
  ] as const)('the %s page shows the same text and the same links', async (_, city, path) => {
    const withScript = await open(path, {}, city);
    const without = await open(path, { javaScriptEnabled: false }, city);
    // What only a script can do is offered only where there is one; nothing else may differ.
    const offered = await withScript
      .locator(`${scripted} button`)
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).innerText));
    const [one, other] = [await shown(withScript), await shown(without)];
    expect(other.lines.length).toBeGreaterThan(40);
    expect(other.lines).toEqual(one.lines.filter((line) => !offered.includes(line)));
    expect(other.links).toEqual(one.links);
    await withScript.context().close();
    await without.context().close();
  });

  it.each([
    ['sheet', 'measures/103/2021/'],
    ['indicator', 'indicators/103-kpi-10/'],
    ['data page', 'data/'],
  ])('nothing on the %s is dead: what looks like a control is one', async (_, path) => {
    const page = await open(path, { javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
    expect(
      await page
        // A button that opens what the browser itself can open needs no script.
        .locator(
          'button:not([popovertarget]), input, select, textarea, canvas, [role=button], [onclick], a:not([href])',
        )
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    for (const opener of await page.locator('main button[popovertarget]:visible').all()) {
      const place = page.locator(`[id="${(await opener.getAttribute('popovertarget')) ?? ''}"]`);
      await opener.click();
      expect(await place.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await place.isVisible()).toBe(false);
    }
    const folded = page.locator('main details').first();
    if ((await folded.count()) > 0) {
      await folded.locator('summary').click();
      expect(await folded.locator('> :not(summary)').first().isVisible()).toBe(true);
    }
    await page.context().close();
  });

  it('every number of the data files of the sheet stands on its page, readable without opening anything', async () => {
    const page = await open('measures/103/2021/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    const csv = await (
      await page.request.get(visitor.address('asahi', 'data/measures/103/2021.json'))
    ).text();
    const stated = [...csv.matchAll(/"value": ?(-?[\d.]+)/g)].map(([, value]) => Number(value));
    expect(stated.length).toBeGreaterThan(30);
    const plain = text.replaceAll(',', '').replaceAll('−', '-');
    expect(stated.filter((value) => !plain.includes(String(value)))).toEqual([]);
    await page.context().close();
  });
});

it.each([
  ['sheet', 'measures/103/2021/'],
  ['indicator', 'indicators/103-kpi-10/'],
])('where less motion is wished for, nothing on the %s moves', async (_, path) => {
  const page = await open(path, { reducedMotion: 'reduce' });
  const moving = () =>
    page.evaluate(() => ({
      running: document.getAnimations().length,
      smooth: getComputedStyle(document.documentElement).scrollBehavior,
      timed: [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        })
        .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
    }));
  const still = { running: 0, smooth: 'auto', timed: [] };
  expect(await moving()).toEqual(still);
  await page.locator('a').nth(3).hover();
  const start = page.locator('button[data-start]');
  if ((await start.count()) > 0) {
    await start.click();
    await page.locator('interactive-chart canvas').waitFor();
  }
  expect(await moving()).toEqual(still);
  await page.context().close();
});

it.each([
  ['home', 'asahi', ''],
  ['sheet', 'asahi', 'measures/103/2021/'],
  ['sheet with 40 projects', 'hoshizora', 'measures/103/2022/'],
  ['indicator', 'asahi', 'indicators/103-kpi-10/'],
  ['data page', 'asahi', 'data/'],
] as const)('the %s is whole when a window of 1280 pixels is enlarged four times', async (_, city, path) => {
  const page = await open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, city);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await collisions(page)).toEqual([]);
  // What sticks to the window must leave room to read.
  const covered = await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    return [...document.querySelectorAll('body *')]
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, bottom, width }) => width > 0 && top < innerHeight && bottom > 0)
      .reduce((most, { top, bottom }) => Math.max(most, Math.min(bottom, innerHeight) - Math.max(top, 0)), 0);
  });
  expect(covered).toBeLessThan(256 / 2);
  await page.context().close();
});

it.each(['light', 'dark'] as const)(
  'the letters of the badges stay readable in forced colours, %s',
  async (colorScheme) => {
    const page = await open('measures/103/2021/', { forcedColors: 'active', colorScheme });
    const badges = await page.locator('main .rt svg, main svg[class*="k-"]').evaluateAll((all) =>
      all
        .filter((badge) => badge.checkVisibility())
        .map((badge) => {
          const style = (selector: string) => {
            const part = badge.querySelector(selector);
            return part ? getComputedStyle(part) : undefined;
          };
          return {
            letter: badge.textContent.trim(),
            letterColour: style('.rt-x')?.fill ?? '',
            plate: style('.rt-f')?.fill ?? 'none',
            paper: getComputedStyle(document.body).backgroundColor,
          };
        }),
    );
    expect(badges.length).toBeGreaterThan(3);
    const unreadable = badges.filter(({ letterColour, plate, paper }) => {
      const canvas =
        paper === 'rgba(0, 0, 0, 0)'
          ? colorScheme === 'dark'
            ? 'rgb(0, 0, 0)'
            : 'rgb(255, 255, 255)'
          : paper;
      return contrast(letterColour, plate === 'none' ? canvas : plate) < 4.5;
    });
    expect(unreadable).toEqual([]);
    await page.context().close();
  },
);

/** The contrast of two colours as WCAG reckons it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
