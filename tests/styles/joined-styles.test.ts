/** A page has one style sheet: the rules of its own components, and no size that none of them uses. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { joinedStyles } from '../../src/styles/joined-styles.ts';

type Done = (built: { dir: URL }) => void;

/** A built site with pages by their names, each with links to some of the style sheets; what stands in it once they are joined. */
function joined(sheets: Record<string, string>, pages: Record<string, string[]>) {
  const site = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'assets'));
  for (const [name, text] of Object.entries(sheets)) writeFileSync(join(site, 'assets', name), text);
  for (const [name, names] of Object.entries(pages)) {
    const links = names.map((each) => `<link rel="stylesheet" href="/sub/assets/${each}">`).join('');
    const [, marker = ''] = /\.(\w+)\.html$/.exec(name) ?? [];
    const body = marker === '' ? 'text' : `<p class="small ${marker}">text</p>`;
    writeFileSync(join(site, name), `<head>${links}</head><body>${body}</body>`);
  }
  (joinedStyles().hooks['astro:build:done'] as unknown as Done)({ dir: pathToFileURL(`${site}/`) });
  const linksIn = (page: string) =>
    [...readFileSync(join(site, page), 'utf8').matchAll(/href="\/sub\/assets\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
  return {
    linksIn,
    styleOf: (page: string) => readFileSync(join(site, 'assets', linksIn(page)[0]!), 'utf8'),
    bodyOf: (page: string) => /<body>.*/.exec(readFileSync(join(site, page), 'utf8'))![0],
    assets: () => readdirSync(join(site, 'assets')).sort(),
  };
}

const order = '@layer base, shared, parts;';
const sheets = {
  'tokens.css': `${order}@layer base{:root{--ink:#000;--text-small:14px;--space-4:16px}}`,
  'why.css': `${order}@layer parts{.why{padding:var(--space-4)}}`,
  'table.css': `${order}@layer base{.tbl{width:100%}}`,
};

it('joins what a page is sent, for all pages that are sent the same, and leaves nothing over', () => {
  const site = joined(sheets, {
    'one.html': ['why.css', 'tokens.css'],
    'two.html': ['why.css', 'tokens.css'],
    'three.html': ['tokens.css', 'table.css'],
    'none.html': [],
  });
  expect(site.linksIn('one.html')).toHaveLength(1);
  expect(site.linksIn('two.html')).toEqual(site.linksIn('one.html'));
  expect(site.linksIn('three.html')).not.toEqual(site.linksIn('one.html'));
  expect(site.linksIn('none.html')).toEqual([]);
  expect(site.assets()).toEqual([...site.linksIn('one.html'), ...site.linksIn('three.html')].sort());
  expect(site.styleOf('one.html')).toContain('.why');
  expect(site.styleOf('three.html')).not.toContain('.why');
  expect(site.bodyOf('one.html')).toBe('<body>text</body>');
});

it('keeps the order of the layers where a component comes first', () => {
  const { styleOf } = joined(sheets, { 'one.html': ['why.css', 'tokens.css'] });
  const named = [...styleOf('one.html').matchAll(/@layer ([\w,\s]+)[{;]/g)].flatMap(([, names]) =>
    names!.split(/,\s*/),
  );
  expect([...new Set(named)]).toEqual(['base', 'shared', 'parts']);
});

it('leaves out sizes that the page does not use, and no colour, which a script may read', () => {
  const { styleOf } = joined(sheets, { 'one.html': ['tokens.css', 'why.css'] });
  expect(styleOf('one.html')).toContain('--space-4');
  expect(styleOf('one.html')).not.toContain('--text-small');
  expect(styleOf('one.html')).toContain('--ink');
});

it('sends rules that belong to a class to the pages that have it, in the layer in which they stand', () => {
  const needed = {
    ...sheets,
    'money.css': `${order}@layer parts{@supports (--sent-with:money){.money{color:red}@page sheet{margin:1mm}}.all{color:blue}}`,
  };
  const names = ['tokens.css', 'money.css'];
  const site = joined(needed, {
    'one.money.html': names,
    'two.money.html': names,
    'three.html': names,
    'four.moneyless.html': names,
  });
  expect(site.styleOf('one.money.html')).toMatch(
    /@layer parts\{@supports \(--sent-with:money\)\{\.money\{[^}]+\}@page sheet\{[^}]+\}\}\.all/,
  );
  expect(site.linksIn('two.money.html')).toEqual(site.linksIn('one.money.html'));
  expect(site.styleOf('three.html')).not.toMatch(/money|sheet|sent-with/);
  expect(site.styleOf('three.html')).toContain('.all');
  expect(site.linksIn('four.moneyless.html')).toEqual(site.linksIn('three.html'));
});
