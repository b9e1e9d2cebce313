/**
 * One of every kind of page, and the hardest ones of the invented city, in a real browser: at every width and in both
 * colour schemes nothing moves sideways, collides, complains, or asks another host, and axe-core finds nothing.
 */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstVisit, type VisitedFile } from '../site/first-visit.ts';
import { collisions, sidewaysScroll } from './layout.ts';
import { builtCities, startVisiting, type City, type Visit, type Visitor } from './visit.ts';

const kinds: Record<City, Record<string, string>> = {
  asahi: {
    home: '',
    measures: 'measures/',
    'list of letters': 'status/',
    questions: 'questions/',
    comparison: 'compare/',
    search: 'search/',
    measure: 'measures/103/',
    'measure on one page': 'measures/103/brief/',
    'measure without a sheet': 'measures/anshin-keisei/',
    sheet: 'measures/103/2021/',
    goal: 'goals/3/',
    'year with sheets': 'years/2021/',
    'year without sheets': 'years/2023/',
    plan: 'plans/2020/',
    departments: 'departments/',
    department: 'departments/kikaku-seisaku/',
    indicators: 'indicators/',
    'indicator below zero': 'indicators/103-headline-1/',
    'indicator with an S': 'indicators/103-kpi-10/',
    'indicator with a cancelled year': 'indicators/103-kpi-11/',
    'outcome without numbers': 'indicators/41191-outcome-1/',
    projects: 'projects/',
    project: 'projects/1900-3/',
    opinions: 'opinions/',
    changes: 'changes/',
    data: 'data/',
    dictionary: 'data/dictionary/',
    'examples of the data': 'data/examples/',
    'table of the dictionary': 'data/dictionary/ratings/',
    glossary: 'glossary/',
    about: 'about/',
    accessibility: 'accessibility/',
    'error page': '404.html',
    'indicator for a frame on another site': 'embed/indicators/103-kpi-10/',
    'home in English': 'en/',
    'sheet in English': 'en/measures/103/2021/',
    'indicator in English': 'en/indicators/103-kpi-10/',
    'letters in English': 'en/status/',
    'data in English': 'en/data/',
    'table of the dictionary in English': 'en/data/dictionary/ratings/',
  },
  hoshizora: {
    'home with two plans': '',
    'measure in two plans': 'measures/101/',
    'two plans on one page': 'measures/101/brief/',
    'name of 80 characters on one page': 'measures/yoi-no-wa/brief/',
    'measure with projects that came and went': 'measures/103/',
    'measure whose indicators were split and merged': 'measures/202/',
    'measure with a name of 80 characters': 'measures/yoi-no-wa/',
    'sheet with a name of 80 characters': 'measures/yoi-no-wa/2023/',
    'sheet with 40 projects': 'measures/103/2022/',
    'sheet of a budget': 'measures/101/2023/budget/',
    'sheet with an answered question': 'measures/102/2024/',
    'plan that has just begun': 'plans/2025/',
    'year with many sheets': 'years/2022/',
    'long list of letters': 'status/',
    'many questions': 'questions/',
    'comparison of many': 'compare/',
    'search with much to list': 'search/',
    'department that was renamed': 'departments/tenmon-kanko/',
    'long list of indicators': 'indicators/',
    'indicator with a name of 80 characters': 'indicators/103-kpi-2/',
    'indicator with one value': 'indicators/201-kpi-4/',
    'indicator without a value': 'indicators/201-kpi-5/',
    'indicator that continues another': 'indicators/202-kpi-5/',
    'indicator that came from a split': 'indicators/202-kpi-7/',
    'indicator that came from a merger': 'indicators/202-kpi-8/',
    'indicator that is listed no more': 'indicators/102-kpi-3/',
    'indicator that was revised': 'indicators/101-headline-1/',
    'project with a name of 80 characters': 'projects/1220/',
    'project that was split': 'projects/2210/',
    'project over six years': 'projects/1010/',
    'long list of opinions': 'opinions/',
    'long list of changes': 'changes/',
    'name of 80 characters in a frame': 'embed/indicators/103-kpi-2/',
  },
  yukiguni: {
    'home with three axes': '',
    'measure with three axes': 'measures/yuki-akari/',
    'three axes on one page': 'measures/yuki-akari/brief/',
    'sheet with three axes': 'measures/yuki-akari/2024/',
    'plan without a rule': 'plans/yuki-1/',
    'list of letters on three axes': 'status/',
    'comparison of few': 'compare/',
    search: 'search/',
    questions: 'questions/',
  },
  maboroshi: {
    home: '',
    'measure of two sheets': 'measures/nijikake/',
    'words for numbers on one page': 'measures/nijikake/brief/',
    'sheet with every field': 'measures/nijikake/2042/',
    'sheet of a budget': 'measures/nijikake/2042/budget/',
    'sheet of another form': 'measures/shizukutori/2042/',
    'questions with answers, one kind switched off': 'questions/',
    'indicator with words for numbers': 'indicators/nijikake-kpi-1/',
    'indicator of a project': 'indicators/shizuku-outcome-1/',
    'project with people and percentages': 'projects/shizuku/',
    'plan with goals below goals': 'plans/niji/',
    'year with two forms': 'years/2042/',
    'department that was renamed': 'departments/niji/',
    data: 'data/',
    dictionary: 'data/dictionary/',
    changes: 'changes/',
    opinions: 'opinions/',
    'list of letters': 'status/',
    'indicator for a frame on another site': 'embed/indicators/nijikake-kpi-1/',
    'letters in English, with names in Japanese': 'en/status/',
  },
  yukiakari: {
    home: '',
    measures: 'measures/',
    'sheet of one 事務事業': 'measures/3-2-1-04/2024/',
    'measure of two sheets in two rounds': 'measures/3-2-1-04/',
    'measure above others': 'measures/4-1/',
    'sheet of a measure above others': 'measures/4-1/2024/',
    'sheet with a long name, a long grade and seven digits': 'measures/4-1-02/2024/',
    'sheet whose form has almost nothing': 'measures/3-2-2-01/2024/',
    'goal with goals below it': 'goals/3/',
    'goal without a name': 'goals/3-2-2/',
    'plan of three forms': 'plans/sogo-6/',
    'list of letters with directions': 'status/',
    indicators: 'indicators/',
    'indicator with words for numbers': 'indicators/3-2-1-04-activity-2/',
    'indicator with a long name': 'indicators/4-1-02-population-1/',
    projects: 'projects/',
    'year with three forms': 'years/2024/',
    data: 'data/',
    dictionary: 'data/dictionary/',
    about: 'about/',
    search: 'search/',
  },
  hotaru: {
    home: '',
    measures: 'measures/',
    'sheet of KPIs': 'measures/sho-1-1-1/2018/',
    'measure of KPIs': 'measures/sho-2-1/',
    'sheet without a column': 'measures/sho-1-1-2/2018/',
    'goal with indicators of its own': 'goals/dai-1/',
    plan: 'plans/mura-2/',
    indicators: 'indicators/',
    'indicator over spans': 'indicators/sho-2-1-kpi-1/',
    'indicator without a value': 'indicators/sho-2-1-kpi-2/',
    'indicator without a column': 'indicators/sho-1-1-2-kpi-1/',
    'indicator with a baseline of no period': 'indicators/sho-1-1-1-kpi-1/',
    year: 'years/2018/',
    comparison: 'compare/',
    changes: 'changes/',
    data: 'data/',
    dictionary: 'data/dictionary/',
    about: 'about/',
    search: 'search/',
  },
};
const pages = Object.entries(kinds).flatMap(([city, paths]) =>
  Object.entries(paths).map(([kind, path]) => ({ city: city as City, kind, path })),
);
const widths = [320, 375, 768, 1280];
/** As far apart as readers may set letters, words, lines and paragraphs (WCAG 1.4.12). */
const wideText =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const cities = await builtCities(...(Object.keys(kinds) as City[]));
let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisiting(cities);
});

afterAll(() => visitor.close());

/** What axe-core finds; of the dark scheme only what a colour can be guilty of, as nothing else differs there. */
async function findings({ page }: Visit, scheme: 'light' | 'dark'): Promise<string[]> {
  const only =
    scheme === 'dark' ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : undefined;
  const violations = await page.evaluate(
    async (runOnly) =>
      (
        await (window as unknown as { axe: typeof axe }).axe.run({
          runOnly: runOnly as axe.RunOnly,
          resultTypes: ['violations'],
        })
      ).violations.map(({ id, nodes }) => ({
        id,
        targets: nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`),
      })),
    only ?? { type: 'tag', values: standards },
  );
  return violations.map(({ id, targets }) => `${id}: ${targets.slice(0, 5).join(' | ')}`);
}

describe.each(pages)('$kind ($city/$path)', ({ city, path }) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitor.open(city, path, {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    await visit.page.evaluate(axe.source);
  });

  afterAll(() => visit.page.context().close());

  it.each(widths)('fits a window of %i pixels, and no text lies over another', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 });
    for (const scheme of ['light', 'dark'] as const) {
      await visit.page.emulateMedia({ colorScheme: scheme });
      expect(await sidewaysScroll(visit.page), scheme).toEqual([]);
      expect(await collisions(visit.page), scheme).toEqual([]);
    }
  });

  it.each([
    ['wide text', 320, wideText],
    ['twice the size of type', 375, 'html { font-size: 200% !important }'],
  ])('does not move sideways with %s at %i pixels', async (_, width, content) => {
    await visit.page.setViewportSize({ width, height: 900 });
    const style = await visit.page.addStyleTag({ content });
    expect(await sidewaysScroll(visit.page)).toEqual([]);
    await style.evaluate((element) => (element as Element).remove());
  });

  it.each([375, 1280])('passes axe-core at %i pixels, light and dark', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 });
    for (const scheme of ['light', 'dark'] as const) {
      await visit.page.emulateMedia({ colorScheme: scheme });
      expect(await findings(visit, scheme), scheme).toEqual([]);
    }
    await visit.page.emulateMedia({ colorScheme: 'light' });
  });

  it('logs nothing, fails to load nothing and asks for nothing but what its markup names', () => {
    expect(visit.faults).toEqual([]);
    const named = firstVisit(cities.get(city)!, path);
    const addresses = (files: VisitedFile[]) => files.map((file) => visitor.address(city, file.path)).sort();
    // Not every Chromium asks for the icon of a page that nobody sees.
    const [icons, needed] = [true, false].map((icon) =>
      named.filter(({ kind }) => (kind === 'picture') === icon),
    );
    const asked = visit.requests.filter((request) => !addresses(icons!).includes(request));
    expect(asked.sort()).toEqual(addresses(needed!));
  });
});

it('an address that does not exist shows the error page whole, wherever it is', async () => {
  const visit = await visitor.open('asahi', 'measures/no/such/page/');
  const { page, faults } = visit;
  // The browser itself reports the address that was not found, and nothing else.
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  expect(faults.filter((fault) => fault.startsWith('404'))).toHaveLength(1);
  const background = await page.evaluate(() => getComputedStyle(document.body).margin);
  expect(background).toBe('0px');
  await page.getByRole('navigation').first().getByRole('link').first().click();
  expect(page.url()).toBe(visitor.address('asahi', 'measures/'));
  await page.context().close();
});
