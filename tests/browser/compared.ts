import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** For charts that are loaded and drawn while the machine is busy. */
export const patient = { timeout: 20_000 };

/** Indicators of 星空市 that are drawn, indexed and told in every way there is. */
export const varied = [
  '101-kpi-1',
  '101-headline-1',
  '102-headline-1',
  '103-headline-1',
  '201-kpi-5',
  '101-kpi-3',
  '103-kpi-2',
];

/** The path of a comparison. */
export const asked = (ids: readonly string[], more = '') =>
  `compare/?${ids.map((id) => `i=${id}`).join('&')}${more}`;

/** What the page shows: the chosen ids, the ids of the charts and those of the table, each in order. */
export async function shown(page: Page): Promise<string[][]> {
  const idsOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id'] ?? ''));
  return [
    await idsOf('[data-list] li'),
    await idsOf('[data-charts] figure'),
    await idsOf('.cmp-table tr[data-id]'),
  ];
}

/** Waits until charts and table show these and nothing else. */
export async function expectShown(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => shown(page), patient).toEqual([ids, ids, ids]);
}
