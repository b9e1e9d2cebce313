/**
 * The core of `npm run check` knows no file system and no environment: Chromium loads it from its sources as they stand, and finds in
 * the same files what Node finds, so that a page for staff can stand on it.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { checkContent, type ContentFindings } from '../../src/cli/content-check.ts';
import type { ContentEntry } from '../../src/loader/content-files.ts';
import { contentFiles } from '../../src/loader/content-folder.ts';
import { everyContent } from '../cities/every-city.ts';
import { openBrowser } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = { name: 'content', today: '2026-11-26' };

const staffPage = `<!doctype html><script type="module">
  import { checkContent } from '/src/cli/content-check.ts';
  window.check = (files, asked) => {
    const bytes = (text) => () => new TextEncoder().encode(text);
    const entries = Object.entries(files).map(([path, text]) => [path, { is: 'file', bytes: bytes(text) }]);
    const { read, ...found } = checkContent(new Map(entries), asked);
    return { ...found, content: read?.content };
  };
</script>`;

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof createViteServer>>;

beforeAll(async () => {
  server = await createViteServer({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    cacheDir: mkdtempSync(join(tmpdir(), 'check-in-browser-')),
    server: { host: '127.0.0.1', port: 0, watch: null },
    optimizeDeps: { entries: ['src/cli/content-check.ts'] },
  });
  await server.listen();
  browser = await openBrowser();
  page = await browser.newPage();
  await page.route('**/staff', (route) => route.fulfill({ contentType: 'text/html', body: staffPage }));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}staff`);
  await page.waitForFunction('window.check');
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(everyContent)('a browser finds in %s what Node finds', async (folder) => {
  const files = read(folder);
  const here = checkContent(inMemory(files), asked);
  expect(here.read).toBeDefined();
  expect(await inBrowser(files)).toEqual(findings(here));
});

test('a browser is told the same of broken files, with the same lines and columns', async () => {
  const files = read('content');
  const sheet = files['measures/2021/103.yaml'] ?? '';
  const broken = {
    ...files,
    'measures/2021/103.yaml': sheet
      .replaceAll('令和3年度: 58', '令和3年度: 58①')
      .replace('grade: D', 'grade: Ｚ'),
    'measures/2021/104.yaml': 'measure: "104"\n\tfiscalYear: 令和3年度\n',
    'departments.yaml.txt': '',
    'site.yaml': `${files['site.yaml'] ?? ''}\nlicense: ⼈\u200b\n`,
  };
  const here = checkContent(inMemory(broken), asked);
  expect(here.problems.length).toBeGreaterThan(4);
  expect(await inBrowser(broken)).toEqual(findings(here));
});

function read(folder: string): Record<string, string> {
  const files = contentFiles(join(root, folder));
  if ('problem' in files) throw new Error(files.problem.reason);
  const bytes = [...files.found].flatMap(([path, entry]) =>
    entry.is === 'file' && !path.startsWith('releases/') ? [[path, entry.bytes()] as const] : [],
  );
  return Object.fromEntries(bytes.map(([path, text]) => [path, new TextDecoder().decode(text)]));
}

function inMemory(files: Record<string, string>): Map<string, ContentEntry> {
  return new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { is: 'file', bytes: () => new TextEncoder().encode(text) },
    ]),
  );
}

function findings({ read: published, ...found }: ContentFindings): unknown {
  return JSON.parse(JSON.stringify({ ...found, content: published?.content }));
}

function inBrowser(files: Record<string, string>): Promise<unknown> {
  return page.evaluate(
    `JSON.parse(JSON.stringify(check(${JSON.stringify(files)}, ${JSON.stringify(asked)})))`,
  );
}
