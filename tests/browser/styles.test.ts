/**
 * The rules of the style sheets against everything they are for: each matches something somewhere, and whatever a rule matches on a
 * page is sent that rule. A rule that matched another component's parts would show on some pages and not on others.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyPage } from '../site/every-page.ts';
import { asked, expectShown, varied } from './compared.ts';
import { openBrowser } from './chromium.ts';
import { galleryPages, serveGallery, type GalleryServer } from './gallery-server.ts';
import { builtCities, startVisiting, type City, type Visitor } from './visit.ts';

const cities = await builtCities('asahi', 'hoshizora', 'yukiguni', 'maboroshi', 'yukiakari', 'hotaru');
const sources = fileURLToPath(new URL('../../src', import.meta.url));
const sheets = globSync('{styles,components}/**/*.css', { cwd: sources }).sort();

/** A selector of a style sheet, without what only a reader brings about (a pointer, the focus, an opened part). */
interface Rule {
  sheet: string;
  selector: string;
  /** What must be there for the rule ever to apply. */
  matches: string;
}

let browser: Browser;
let page: Page;
let visitor: Visitor;
let gallery: GalleryServer;
let rules: Rule[];

beforeAll(async () => {
  [browser, visitor, gallery] = await Promise.all([openBrowser(), startVisiting(cities), serveGallery()]);
  page = await browser.newPage();
  rules = [];
  for (const sheet of sheets) {
    const selectors = await page.evaluate(selectorsOf, readFileSync(`${sources}/${sheet}`, 'utf8'));
    for (const selector of new Set(selectors))
      rules.push({ sheet, selector, matches: withoutReader(selector) });
  }
});
afterAll(() => Promise.all([browser.close(), visitor.close(), gallery.close()]));

/** Every selector of a style sheet, one by one, those of nested rules in full. Runs in the browser. */
function selectorsOf(text: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  // At the commas that stand in no brackets.
  const apart = (list: string) => {
    const parts = [''];
    let depth = 0;
    for (const character of list) {
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (character === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] = (parts.at(-1) ?? '') + character;
    }
    return parts.map((each) => each.trim());
  };
  const found: string[] = [];
  const walk = (list: CSSRuleList, parent?: string): void => {
    for (const rule of list) {
      if (rule instanceof CSSKeyframesRule) continue;
      const own = rule instanceof CSSStyleRule ? rule.selectorText : undefined;
      const full =
        own === undefined || parent === undefined
          ? own
          : apart(own)
              .map((each) =>
                each.includes('&') ? each.replaceAll('&', `:is(${parent})`) : `:is(${parent}) ${each}`,
              )
              .join(', ');
      if (full !== undefined && (rule as CSSStyleRule).style.length > 0) found.push(...apart(full));
      const inner = (rule as CSSGroupingRule).cssRules as CSSRuleList | undefined;
      if (inner) walk(inner, full ?? parent);
    }
  };
  walk(sheet.cssRules);
  return found;
}

const withoutReader = (selector: string) =>
  selector
    .replaceAll(/::[\w-]+(\([^)]*\))?/g, '')
    .replaceAll(/:(hover|focus-visible|focus|visited|target|active)\b/g, '')
    .replaceAll(/\[(open|hidden|data-busy|aria-pressed="false")\]/g, '')
    .replaceAll(':not(:empty)', '')
    // Any one of the looks by which compared indicators are told apart.
    .replaceAll(/\.mv-compared-\d+/g, '[class*=mv-compared-]')
    .replaceAll(/:not\(\)/g, '')
    .replace(/^\s*$|(?<=[>+~]\s*)$/, '*');

/** Which of the selectors match something in a page. Runs in the browser. */
function matching({ html, selectors }: { html: string; selectors: string[] }): boolean[] {
  const seen = new DOMParser().parseFromString(html, 'text/html');
  return selectors.map((selector) => seen.querySelector(selector) !== null);
}

async function matchedIn(html: string, of: readonly Rule[]): Promise<Rule[]> {
  const matched = await page.evaluate(matching, { html, selectors: of.map(({ matches }) => matches) });
  return of.filter((_, at) => matched[at]);
}

/** Pages with what their script shows once a reader asks for it. */
const asking: { city: City; path: string; until: (page: Page) => Promise<unknown> }[] = [
  { city: 'hoshizora', path: 'search/?q=移住', until: (shown) => shown.locator('mark').first().waitFor() },
  {
    city: 'hoshizora',
    path: 'search/?q=観光客',
    until: (shown) => shown.locator('[data-near] a').first().waitFor(),
  },
  {
    city: 'hoshizora',
    path: 'search/?q=nowhere',
    until: (shown) => shown.locator('[data-near] [data-nothing]').waitFor(),
  },
  {
    city: 'hoshizora',
    path: asked(varied, '&scale=index'),
    async until(shown) {
      await expectShown(shown, varied);
      await shown.locator('[data-overlay] canvas').waitFor();
    },
  },
  {
    city: 'asahi',
    path: asked(['3620-outcome-1']),
    until: (shown) => shown.locator('.cmp-table').waitFor(),
  },
  {
    city: 'hoshizora',
    path: asked(['nowhere-1', ...varied], '&scale=nowhere'),
    until: (shown) => expectShown(shown, varied),
  },
  {
    city: 'hoshizora',
    path: 'projects/?source=prefectural&sort=-cost',
    until: (shown) => shown.locator('[data-found] table').waitFor(),
  },
  {
    city: 'hoshizora',
    path: 'projects/?year=2022&main=1',
    until: (shown) => shown.locator('[data-more], [data-found] table').first().waitFor(),
  },
  {
    city: 'hoshizora',
    path: 'projects/?words=nowhere&main=1',
    until: (shown) => shown.locator('.f-column').waitFor(),
  },
  {
    city: 'hoshizora',
    path: 'status/?letter=D&year=2021&goal=nowhere',
    until: (shown) => shown.locator('[data-found] .lm').first().waitFor(),
  },
  {
    city: 'hoshizora',
    path: 'indicators/?letter=C',
    until: (shown) => shown.locator('[data-found] td small').first().waitFor(),
  },
  {
    city: 'hoshizora',
    path: 'opinions/?year=2021',
    until: (shown) => shown.locator('[data-found] .voices').first().waitFor(),
  },
  ...(
    [
      ['hoshizora', '101-kpi-1'],
      ['hoshizora', '202-kpi-5'],
      ['hoshizora', '102-kpi-2'],
      ['maboroshi', 'nijikake-headline-1'],
    ] as const
  ).map(([city, id]) => ({
    city,
    path: `indicators/${id}/`,
    async until(shown: Page) {
      await shown.getByRole('button', { name: 'グラフを動かす' }).click();
      await shown.locator('canvas').waitFor();
    },
  })),
];

/** Every page of a city as it is sent, and those that a script has made more of. */
async function pagesOf(city: City): Promise<{ path: string; html: string }[]> {
  const pages: { path: string; html: string }[] = everyPage(cities.get(city)!);
  for (const { path, until } of asking.filter((each) => each.city === city)) {
    const { page: shown } = await visitor.open(city, path);
    await until(shown);
    pages.push({ path, html: await shown.content() });
    await shown.context().close();
  }
  return pages;
}

it(
  'every rule matches something in a built city, in an example, or in what a script shows',
  { timeout: 300_000 },
  async () => {
    const left = new Set(rules);
    const meet = async (html: string) => {
      for (const rule of await matchedIn(html, [...left])) left.delete(rule);
    };
    for (const city of cities.keys()) for (const { html } of await pagesOf(city)) await meet(html);
    const shown = await browser.newPage();
    for (const component of galleryPages) {
      await gallery.open(shown, component);
      await meet(await shown.content());
    }
    expect([...left].map(({ sheet, selector }) => `${sheet}: ${selector}`)).toEqual([]);
  },
);

it.each(['asahi', 'hoshizora', 'maboroshi', 'yukiakari', 'hotaru'] as const)(
  'whatever a rule matches on a page of %s is sent that rule',
  async (city) => {
    const sent = new Map<string, Set<string>>();
    const lacking = new Set<string>();
    for (const { html, path } of await pagesOf(city)) {
      const address = /<link rel="stylesheet" href="\/([^"]+)"/.exec(html)![1]!;
      const known =
        sent.get(address) ??
        new Set(await page.evaluate(selectorsOf, readFileSync(`${cities.get(city)!}/${address}`, 'utf8')));
      sent.set(address, known);
      // What is embedded has a style sheet of its own instead of the site's.
      const own = path.startsWith('embed/') ? [] : rules.filter(({ sheet }) => !sheet.includes('/embed/'));
      for (const { sheet, selector } of await matchedIn(html, own)) {
        if (!known.has(selector)) lacking.add(`${sheet}: ${selector} on ${path.replace(/[^/]+\/$/, '…')}`);
      }
    }
    expect([...lacking]).toEqual([]);
  },
);
