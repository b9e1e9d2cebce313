/** What a site calls things is its own form's word or a neutral one: in pages, files, feeds and pictures, no word of another form. */
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indicatorPicture } from '../../src/share/indicator-picture.ts';
import type { Drawn } from '../../src/share/drawn.ts';
import { overviewPicture } from '../../src/share/overview-picture.ts';
import { sheetPicture } from '../../src/share/sheet-picture.ts';
import { shownIndicator } from '../../src/share/shown-indicator.ts';
import { shownPlan, shownSite } from '../../src/share/shown-overview.ts';
import { shownSheet } from '../../src/share/shown-sheet.ts';
import { withTypeface } from '../../src/share/typeface.ts';
import { contentOf } from '../cities/every-city.ts';
import { publishedCity } from '../domain/published-city.ts';
import { isNeutral, neutralWordsIn, spelledIn, wordsOfForms } from '../lint/form-words.ts';
import { builtSites } from './built-sites.ts';
import { resolved } from './every-page.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const built = await builtSites('yukiakari', 'hotaru');
type City = keyof typeof built;

const neutral = neutralWordsIn(readFileSync(join(project, 'src/schema/README.md'), 'utf8'));
const everyWord = wordsOfForms(project, ['content', 'tests/cities/*/content'])
  .map((word) => word.replace('{year}', ''))
  .filter((word) => !isNeutral(word, neutral));

/** All that a city wrote, comments left out. */
function contentText(city: string): string {
  const folder = join(project, contentOf(city));
  return globSync('**/*.yaml', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll(/^\s*#.*$/gm, ''))
    .join('\n');
}

/** Whether a text says a word: 政策 within 政策目標 is the neutral word, and no word of another form. */
function holds(text: string, word: string): boolean {
  const longer = neutral.filter((each) => each !== word && each.includes(word));
  return longer.reduce((rest, each) => rest.replaceAll(each, '〓'), text).includes(word);
}

const textFiles = ['.html', '.json', '.jsonld', '.csv', '.svg', '.atom', '.xml', '.txt', '.md', '.js'];

const spoken = (marks: Drawn[]) =>
  marks.flatMap((mark) => (mark.type === 'text' ? mark.text : [])).join('\n');

/** Whatever a site says, by where it says it. */
async function saidBy(city: City): Promise<Map<string, string>> {
  const files = globSync('**/*', { cwd: built[city] }).filter((file) => textFiles.includes(extname(file)));
  const publication = publishedCity(city);
  const { plans, sheets, indicators, site } = publication;
  const pictures = await Promise.all([
    ...[shownSite(publication), ...plans.map((plan) => shownPlan(plan, publication))].map(
      async (shown): Promise<[string, string]> => [
        `picture of ${shown.name}`,
        spoken(await withTypeface(() => overviewPicture(shown))),
      ],
    ),
    ...sheets.map(async (sheet): Promise<[string, string]> => [
      `picture of ${sheet.id}`,
      spoken(await withTypeface(() => sheetPicture(shownSheet(sheet, site)))),
    ]),
    ...indicators.map(async (indicator): Promise<[string, string]> => [
      `picture of ${indicator.id}`,
      spoken(await withTypeface(() => indicatorPicture(shownIndicator(indicator, site)))),
    ]),
  ]);
  return new Map([
    ...pictures,
    ...files.map((file): [string, string] => [file, resolved(readFileSync(join(built[city], file), 'utf8'))]),
  ]);
}

const cities: City[] = ['yukiakari', 'hotaru'];
const saidByCity = new Map(
  await Promise.all(cities.map(async (city) => [city, await saidBy(city)] as const)),
);

describe.each(cities)('%s', (city) => {
  const said = saidByCity.get(city)!;
  const own = contentText(city);
  const foreign = everyWord.filter((word) => !own.includes(word));

  /** Where something stands, with some of the places. */
  const places = (isIn: (text: string) => boolean) => {
    const holding = [...said].filter(([, text]) => isIn(text)).map(([place]) => place);
    return holding.length === 0 ? undefined : `${holding.length} places: ${holding.slice(0, 4).join(', ')}`;
  };

  it('reads pages, files, feeds and pictures, and knows words of other forms', () => {
    const kinds = new Set([...said.keys()].map((place) => extname(place)));
    for (const kind of ['.html', '.json', '.csv', '.svg', '.atom']) expect(kinds).toContain(kind);
    expect(said.size).toBeGreaterThan(100);
    expect(foreign).toEqual(expect.arrayContaining(['重点施策', '推進委員会', 'にじの枝']));
  });

  it('says no word of another form', () => {
    const found = foreign.flatMap((word) => {
      const where = places((text) => holds(text, word));
      return where === undefined ? [] : [`${word} — ${where}`];
    });
    expect(found).toEqual([]);
  });

  it('is not called a 市', () => {
    expect(places((text) => spelledIn('', text, []).length > 0)).toBeUndefined();
  });
});
