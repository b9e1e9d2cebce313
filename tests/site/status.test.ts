/** The list of all letters as it is sent, without a script: every letter of the data file stands in it, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { html, wordsOf } from './built-page.ts';
import { builtSites } from './built-sites.ts';
import { firstVisit, weight } from './first-visit.ts';

const { root, hoshizora, yukiguni } = await builtSites('root', 'hoshizora', 'yukiguni');
const kilobyte = 1024;

const ratings = (folder: string) =>
  parse<Record<string, string>>(readFileSync(join(folder, 'data/ratings.en.csv')), { columns: true });

/** The letters of the data file: subject, axis, year and letter, what two sheets share once. */
function published(folder: string): string[] {
  const rows = ratings(folder).filter((row) => row['published'] !== '');
  const several = new Set(rows.map((row) => row['axis'])).size > 1;
  const told = rows.map((row) =>
    [
      row['subject_type'],
      row['subject_id'],
      several ? row['axis_label'] : '',
      row['sheet_fiscal_year'],
      row['published'],
    ].join(' '),
  );
  return [...new Set(told)].sort();
}

/** The same, read from the rows of the page: the head says of what a letter is, its name of which year and axis. */
function listed(page: string, several: boolean): string[] {
  const rows = [...page.matchAll(/<tr[^>]*>\s*<th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)];
  const told = rows.flatMap(([, head, cells]) => {
    const [, types, id] = /href="\/(measure|indicator|project)s\/([^/"]+)\/"/.exec(head!)!;
    const letters = cells!.matchAll(/aria-label="[^"]*?令和(\d+|元)年度 (\S+) ([^（"]+)/g);
    return [...letters].map(([, year, axis, letter]) =>
      [types, id, several ? axis : '', 2018 + Number(year === '元' ? 1 : year), letter].join(' '),
    );
  });
  return [...new Set(told)];
}

describe.each([
  ['the real city', root],
  ['the invented city', hoshizora],
  ['the town with three axes', yukiguni],
])('the list of letters of %s', (_, folder) => {
  const page = html('status', folder);

  test('holds every letter of every year, and no other', () => {
    const several = new Set(ratings(folder).map((row) => row['axis'])).size > 1;
    const letters = listed(page, several);
    expect(letters.length).toBeGreaterThan(3);
    expect(letters.toSorted()).toEqual(published(folder));
  });

  test('says of every letter that our sum gives another one, and of no other', () => {
    const apart = ratings(folder).filter((row) => row['agrees'] === 'no');
    const said = new Set([...page.matchAll(/計算では (.)/g)].map(([, letter]) => letter));
    expect([...said].sort()).toEqual([...new Set(apart.map((row) => row['worked_out']))].sort());
  });

  test('draws no letter with pictures, and has nothing inline', () => {
    const tables = [...page.matchAll(/<table class="axes.*?<\/table>/gs)].join('');
    expect(tables).toContain('class="lm ');
    expect(tables).not.toContain('<svg');
    expect(page).not.toMatch(/\sstyle="|<style/);
  });

  test('is sent in 32 KB or less, of which 1 KB or less is script', () => {
    const files = firstVisit(folder, 'status/');
    expect(weight(files)).toBeLessThanOrEqual(32 * kilobyte);
    expect(weight(files, 'script')).toBeLessThanOrEqual(kilobyte);
  });
});

test('a city with one year of letters says that there is nothing to compare with, and why', () => {
  const why =
    '令和2年度のシートをまだ登録していないので、令和3年度の評価は、前の年度とまだくらべられません。';
  for (const page of ['status', '.', 'years/2021']) expect(wordsOf(html(page))).toContain(why);
});

test('the page counts what changed in the newest year of a plan, and leads to the letters that it counts', () => {
  const page = html('status', hoshizora);
  const counts = [...page.matchAll(/<a href="([^"]*change=[^"]*)">(.*?)<\/a>/gs)].map(([, href, words]) => [
    href!.replaceAll('&amp;', '&'),
    wordsOf(words!).trim(),
  ]);
  expect(counts).toContainEqual(['/status/?year=2024&change=better', '評価が上がった 14']);
  // Some of these stand in no list of the year, because no sheet of it names them any more.
  expect(wordsOf(page)).toContain('くらべられない 4');
  expect(counts.filter(([href]) => href?.includes('not_comparable'))).toEqual([]);
});

test('the page of a year tells which letters changed, from which to which, with their numbers', () => {
  const [, list = ''] = /<details class="chg-d">(.*?)<\/details>/s.exec(html('years/2024', hoshizora))!;
  const changed = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => wordsOf(item!).trim());
  expect(changed).toHaveLength(32);
  expect(changed.find((each) => each.startsWith('星空観光の入込客数'))).toMatch(
    /施策 101 .*評価 B：.* から 評価 S：.* 128\.4千人 から 151\.2千人$/,
  );
});
