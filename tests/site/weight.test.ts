/**
 * What a first visit costs, in bytes sent (Brotli), everything that the browser asks for by itself included. The sheet's page
 * and the script have the budgets the project set out with; the other pages are held to about what they need today.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtSites, everySiteWithSheets } from './built-sites.ts';
import { everyPage } from './every-page.ts';
import { firstVisit, weight } from './first-visit.ts';

const sites = (await everySiteWithSheets()).filter(({ base }) => base === '/');
const { root, hoshizora } = await builtSites('root', 'hoshizora');
const kilobyte = 1024;
/** Pages whose very purpose is to answer their reader, with the script that they may run before, in KB. */
const answering: Partial<Record<string, number>> = {
  'status/': 1,
  'indicators/': 1,
  'projects/': 1,
  'opinions/': 1,
  'compare/': 1,
  'search/': 1,
};

it.each([
  ['the page of the sheet', 30, root, 'measures/103/2021/'],
  ['the page of a sheet with 40 projects', 30, hoshizora, 'measures/103/2022/'],
  ['the home page', 18, root, ''],
  ['the page of an indicator', 22, root, 'indicators/103-kpi-10/'],
  ['the data page', 28, root, 'data/'],
  ['the dictionary', 30, root, 'data/dictionary/'],
])('%s is sent in %i KB or less', (_, limit, folder, page) => {
  const sent = weight(firstVisit(folder, page));
  expect(sent).toBeLessThanOrEqual(limit * kilobyte);
  // A page without its style sheet would be light for the wrong reason.
  expect(sent).toBeGreaterThan(5 * kilobyte);
});

it.each([
  ['the home page', 6, ''],
  ['the page of the sheet', 10, 'measures/103/2021/'],
  ['the page of an indicator', 8, 'indicators/103-kpi-10/'],
  ['the page of a measure', 8, 'measures/103/'],
  ['the data page', 5, 'data/'],
])('%s has one style sheet, of %i KB or less', (_, limit, page) => {
  const styles = firstVisit(root, page).filter(({ kind }) => kind === 'style');
  expect(styles).toHaveLength(1);
  expect(weight(styles)).toBeLessThanOrEqual(limit * kilobyte);
});

describe.each(sites)('every page of the site $name', ({ folder }) => {
  const visits = everyPage(folder).map(({ path }) => ({ path, files: firstVisit(folder, path) }));

  it('is sent in 32 KB or less', () => {
    expect(visits.filter(({ files }) => weight(files) > 32 * kilobyte).map(({ path }) => path)).toEqual([]);
  });

  it('runs 1 KB of script or less before its reader does anything, and only what can be shared, the error page and pages made to answer run any', () => {
    const heavy = visits.filter(
      ({ path, files }) => weight(files, 'script') > (answering[path] ?? 1) * kilobyte,
    );
    expect(heavy.map(({ path, files }) => `/${path}: ${weight(files, 'script')} bytes`)).toEqual([]);
    const scripted = visits
      .filter(({ path, files }) => weight(files, 'script') > 0 && answering[path] === undefined)
      .map(({ path }) => path);
    // What can be shared has buttons for it.
    const isShared = (path: string) => /^(indicators|measures|projects)\//.test(path);
    expect(scripted.filter((path) => !isShared(path) && path !== '404.html')).toEqual([]);
  });

  it('has a script and style sheets that ask for nothing more', () => {
    const files = new Map(visits.flatMap(({ files }) => files.map((file) => [file.path, file])));
    const texts = [...files.values()]
      .filter(({ kind }) => kind === 'style' || kind === 'script')
      .map(({ path, kind }) => ({ path, kind, text: readFileSync(join(folder, path), 'utf8') }));
    expect(texts.length).toBeGreaterThan(0);
    const asking = texts.filter(({ kind, text }) =>
      (kind === 'style' ? /@import|url\((?!["']?#)/ : /^import\b|[;}\n]import[\s"'{*]/).test(text),
    );
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});

it('what a reader asks for is loaded then: all scripts of the moving chart together in 65 KB or less, and none reads content', () => {
  const assets = join(hoshizora, 'assets');
  const scripts = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(assets, name), 'utf8') }));
  const moving = scripts.filter(({ name }) => name.startsWith('moving-'));
  expect(moving).not.toEqual([]);
  const sent = moving.reduce((sum, { text }) => sum + brotliCompressSync(text).length, 0);
  expect(sent).toBeLessThanOrEqual(65 * kilobyte);
  // A schema library in a page would be as heavy as everything else together.
  expect(scripts.filter(({ text }) => text.includes('ZodError')).map(({ name }) => name)).toEqual([]);
});
