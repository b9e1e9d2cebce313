/**
 * What the real site says, kept in tests/golden/: a page of every kind as its reader gets it, every table, and the records of a
 * sheet and an indicator. Whatever changes it shows as a difference there; `npm run golden` accepts it, for a reviewer to read.
 */
import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { dataText } from './data-file.ts';
import { dataPackageText } from './data-package.ts';
import { everyPage } from './every-page.ts';
import { kindOf, pageKinds } from './page-kinds.ts';
import { readerText } from './reader-text.ts';

const { root } = await builtSites('root');
const accepting = inject('acceptingGolden');
const golden = fileURLToPath(new URL('../golden', import.meta.url));
const command = '`npm run golden` accepts what the site says now';

/** The pages that speak for a kind of which there are many: rich ones, and those with something missing. */
const chosen = [
  'measures/103/2021/',
  'measures/103/',
  'measures/103/brief/',
  'measures/anshin-keisei/',
  'indicators/103-headline-1/',
  'indicators/103-kpi-10/',
  'indicators/103-kpi-11/',
  'projects/3620/',
  'departments/kikaku-seisaku/',
  'goals/3/',
  'plans/2020/',
  'years/2021/',
  'years/2022/',
  'embed/indicators/103-kpi-10/',
  'embed/indicators/103-kpi-11/',
  'data/dictionary/observations/',
  'data/dictionary/ratings/',
  'data/dictionary/departments/',
  'en/',
  'en/measures/',
  'en/measures/103/',
  'en/measures/103/2021/',
  'en/status/',
  'en/indicators/',
  'en/indicators/103-headline-1/',
  'en/indicators/103-kpi-11/',
  'en/data/',
  'en/data/dictionary/',
  'en/data/dictionary/ratings/',
  'en/glossary/',
];

/** Kinds of page that a site makes of several sheets, measures or releases, and never of one. */
const ofSeveral = [
  'opinions/[year]',
  'measures/[measure]/indicators',
  'measures/[measure]/money',
  'data/releases/[release]/changes',
];

const all = everyPage(root);
const pages = all.filter(({ path }) => !kindOf(path).includes('[') || chosen.includes(path));

const home = readerText(all.find(({ path }) => path === '')!.html);

/** The masthead and foot that the home page has as well are told once, so that a word of theirs is one difference. */
function pageText(path: string, html: string): string {
  const { head, frame, main } = readerText(html);
  const told = path !== '' && frame.join('\n') === home.frame.join('\n');
  const lines = [...head, ...(told ? [] : ['', '── frame', ...frame]), '', '── main', ...main];
  return `${lines.join('\n')}\n`;
}

const nameOf = (path: string) => path.replace(/\/$|\.html$/, '').replaceAll('/', '-') || 'home';

type Output = [file: string, text: string];

const outputs = new Map([
  ...pages.map(({ path, html }): Output => [`pages/${nameOf(path)}.txt`, pageText(path, html)]),
  // Git and reviewers read lines; how those of the files end is told by other tests.
  ...globSync('*.en.csv', { cwd: join(root, 'data') }).map((file): Output => [
    `tables/${file}`,
    dataText(root, file).replaceAll('\r\n', '\n'),
  ]),
  ...['measures/103/2021', 'indicators/103-kpi-10'].map((path): Output => [
    `records/${nameOf(path)}.json`,
    dataText(root, `${path}.json`),
  ]),
  ['datapackage.txt', dataPackageText(root)],
]);

describe('the golden outputs', () => {
  it('have a page of every kind', () => {
    const spoken = new Set(pages.map(({ path }) => kindOf(path)));
    expect(
      pageKinds.filter((kind) => !spoken.has(kind) && !ofSeveral.includes(kind)),
      'choose a page of this kind in tests/site/golden.test.ts',
    ).toEqual([]);
    expect(all.filter(({ path }) => ofSeveral.includes(kindOf(path)))).toEqual([]);
    expect(chosen.filter((path) => !all.some((page) => page.path === path))).toEqual([]);
  });

  it('are all still made', () => {
    const stale = globSync('**/*', { cwd: golden })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => statSync(join(golden, file)).isFile() && !outputs.has(file));
    if (accepting) stale.forEach((file) => rmSync(join(golden, file)));
    else expect(stale, `no page or table makes these any more; ${command}`).toEqual([]);
  });

  it.each([...outputs])('%s', async (file, text) => {
    await expect(
      text,
      `tests/golden/${file} is missing or says something else; ${command}`,
    ).toMatchFileSnapshot(join(golden, file));
  });
});
