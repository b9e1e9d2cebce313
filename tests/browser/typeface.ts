import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const style = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-jp/wght.css');

/** Sets a page in one typeface that is installed with the project, so that its measures are the same on every machine. */
export async function setInOneTypeface(page: Page): Promise<void> {
  const address = new URL('/typeface/', page.url()).href;
  await page.route(`${address}*`, (route) =>
    route.fulfill({
      contentType: 'font/woff2',
      body: readFileSync(join(dirname(style), 'files', basename(route.request().url()))),
    }),
  );
  const faces = readFileSync(style, 'utf8').replaceAll('url(./files/', `url(${address}`);
  await page.addStyleTag({
    content: `${faces} :root { --font: 'Noto Sans JP Variable'; --mono: 'Noto Sans JP Variable'; }`,
  });
  await page.evaluate(async () => {
    // A face is asked for when a text is laid out.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}
