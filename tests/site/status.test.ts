/** The list of all letters as it is sent, without a script: every letter of the data file stands in it once, and no other. */
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
      several ? row['axis'] : '',
      row['sheet_fiscal_year'],
      row['published'],
    ].join(' '),
  );
  return [...new Set(told)].sort();
}

/** The same, read from the tables of the page. */
function listed(page: string): string[] {
  return [...page.matchAll(/<table class="over">(.*?)<\/table>/gs)].flatMap(([, table]) => {
    const years = [...table!.matchAll(/<th scope="col">\s*<b[^>]*>[^<]*<\/b>\s*(\d{4})/g)].map(
      ([, year]) => year!,
    );
    const rows = table!.matchAll(/<tr data-row="([^"]*)"(?: data-axis="([^"]*)")?>(.*?)<\/tr>/gs);
    return [...rows].flatMap(([, subject, axis = '', cells]) => {
      const columns = [...cells!.matchAll(/<td\b.*?<\/td>/gs)].map(([cell]) => wordsOf(cell));
      expect(columns).toHaveLength(years.length);
      return columns.flatMap((cell, index) => {
        const letter = /評価 (.+?)：/.exec(cell)?.[1];
        return letter === undefined ? [] : [[subject, axis, years[index], letter].join(' ')];
      });
    });
  });
}

describe.each([
  ['the real city', root],
  ['the invented city', hoshizora],
  ['the town with three axes', yukiguni],
])('the list of letters of %s', (_, folder) => {
  const page = html('status', folder);

  test('holds every letter of every year, each once, and no other', () => {
    const letters = listed(page);
    expect(letters.length).toBeGreaterThan(3);
    expect(letters.toSorted()).toEqual(published(folder));
  });

  test('says of every letter that our sum gives another one, and of no other', () => {
    const [, list = ''] = /<status-list(.*?)<\/status-list>/s.exec(page)!;
    const apart = ratings(folder).filter((row) => row['agrees'] === 'no');
    expect([...list.matchAll(/計算では (.)/g)].map(([, letter]) => letter).sort()).toEqual(
      apart.map((row) => row['worked_out']).sort(),
    );
  });

  test('hides its form until a script can answer, and has nothing inline', () => {
    expect(page).toMatch(/<form class="s-form"[^>]* hidden/);
    expect(page).not.toMatch(/\sstyle="|<style/);
  });

  test('is sent in 32 KB or less, of which 2 KB or less are script', () => {
    const files = firstVisit(folder, 'status/');
    expect(weight(files)).toBeLessThanOrEqual(32 * kilobyte);
    expect(weight(files, 'script')).toBeLessThanOrEqual(2 * kilobyte);
  });
});

test('a city with one year of letters says that there is nothing to compare with, and why', () => {
  const why =
    '令和2年度のシートをまだ登録していないので、令和3年度の評価は、前の年度とまだくらべられません。';
  for (const page of ['status', '.', 'years/2021']) expect(wordsOf(html(page))).toContain(why);
});

test('the home page counts what changed in the newest year, and leads to the letters that it counts', () => {
  const home = html('.', hoshizora);
  const counts = [...home.matchAll(/<a href="([^"]*change=[^"]*)">(.*?)<\/a>/gs)].map(([, href, words]) => [
    href!.replaceAll('&amp;', '&'),
    wordsOf(words!).trim(),
  ]);
  expect(counts).toContainEqual(['/status/?year=2024&change=better', '評価が上がった 14']);
  expect(counts).toContainEqual(['/status/?year=2024&change=not_comparable', 'くらべられない 4']);
  expect(home).toMatch(/<a[^>]*href="\/status\/"/);
});

test('the page of a year tells which letters changed, from which to which, with their numbers', () => {
  const [, list = ''] = /<details class="chg-d">(.*?)<\/details>/s.exec(html('years/2024', hoshizora))!;
  const changed = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => wordsOf(item!).trim());
  expect(changed).toHaveLength(32);
  expect(changed.find((each) => each.startsWith('星空観光の入込客数'))).toMatch(
    /施策 101 .*評価 B：.* から 評価 S：.* 128\.4千人 から 151\.2千人$/,
  );
});
