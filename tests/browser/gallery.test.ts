/** Every example of every component, in a real browser: nothing moves sideways or lies over another, and axe-core finds nothing. */
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { galleryPages, serveGallery, type GalleryServer } from './gallery-server.ts';
import { collisions, sidewaysScroll } from './layout.ts';

let browser: Browser;
let gallery: GalleryServer;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([openBrowser(), serveGallery()]);
});
afterAll(() => Promise.all([browser.close(), gallery.close()]));

/** Rules about a whole page: examples of one component stand below each other here, each with the ids and landmarks of its own page. */
const ofWholePages = [
  // A part of a list stands in its list there.
  'listitem',
  'dlitem',
  'duplicate-id',
  'duplicate-id-aria',
  'heading-order',
  'landmark-one-main',
  'landmark-unique',
  'landmark-no-duplicate-main',
  'landmark-main-is-top-level',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'page-has-heading-one',
  'region',
  'skip-link',
  'form-field-multiple-labels',
];

it.each(galleryPages)('%s', async (component) => {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  await gallery.open(page, component);
  expect(await page.locator('[data-example]').count()).toBeGreaterThan(0);
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await sidewaysScroll(page), `${String(width)} ${colorScheme}`).toEqual([]);
      expect(await collisions(page), `${String(width)} ${colorScheme}`).toEqual([]);
    }
  }
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async (left) => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
      const found = await run.run({ resultTypes: ['violations'], rules });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    }, ofWholePages);
    expect(violations, colorScheme).toEqual([]);
  }
  await page.close();
});
