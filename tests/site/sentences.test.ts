/** Sentences that were once wrong, wherever they or their like might stand on a built page. */
import { describe, expect, test } from 'vitest';
import { main, wordsOf } from './built-page.ts';
import { builtSites, everySite } from './built-sites.ts';
import { everyPage } from './every-page.ts';

const sites = await everySite();
const { root, hoshizora } = await builtSites('root', 'hoshizora');

/** Every page of every city with its words, and what stands in its attributes and its head. */
const pages = sites.flatMap(({ folder }) =>
  everyPage(folder).map(({ path, html, tags }) => ({
    path,
    said: [
      wordsOf(html),
      ...tags.flatMap(({ attributes }) => [attributes.content, attributes.title, attributes['aria-label']]),
    ]
      .filter((words) => words !== undefined)
      .join('\n'),
  })),
);
const saying = (wrong: RegExp) =>
  pages.flatMap(({ path, said }) => [...said.matchAll(wrong)].map(([words]) => `${path}: ${words}`));

test('ten things and more have no つ', () => {
  expect(saying(/[0-9]{2,}つ/g)).toEqual([]);
});

test('no difference of percentages is told in percent', () => {
  expect(saying(/[0-9][%％](増え|減り)ました/g)).toEqual([]);
});

test('no change is shown as nothing that is something', () => {
  expect(saying(/[−-]0(\.0+)?%/g)).toEqual([]);
});

test('a year that the sheet only calls a 年 is not told to be a calendar year', () => {
  // The glossary explains the word itself, and the city wrote it.
  const own = saying(/(?<!西)暦年|「年」は1月|1月から12月まで/g).filter(
    (found) => !found.startsWith('glossary'),
  );
  expect(own.filter((found) => !found.startsWith('search'))).toEqual([]);
});

test('nothing is called new because nothing came after it', () => {
  expect(
    saying(/いちばん新しい|最新の記載|新しい(シートの|シート　|値|事業費|決算|もの|ほう|結果|年度）)/g),
  ).toEqual([]);
});

describe('the progress of a measure', () => {
  const glance = (sheet: string, folder: string) =>
    /aria-labelledby="glance-progress".*?<\/figure>/s.exec(main(`measures/${sheet}`, folder))![0];

  test('leads with the printed shares; what is inferred stands below them, as ours', () => {
    const words = wordsOf(glance('103/2021', root)).replaceAll(/\s+/g, ' ');
    expect(words.replaceAll(' ', '')).toContain('順調28.6%概ね順調28.6%停滞42.9%実施困難0.0%');
    expect(words.match(/事業/g)?.length).toBe(6);
    expect(words.indexOf('事業')).toBeGreaterThan(words.indexOf('当サイトの推測'));
    expect(wordsOf(main('measures/103/2021', root))).not.toContain('推測 2/7事業');
  });

  test('shows counts that the sheet prints, after the shares', () => {
    const words = wordsOf(glance('101/2023', hoshizora)).replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/%\s*2事業/);
    expect(words).not.toContain('推測');
  });
});
