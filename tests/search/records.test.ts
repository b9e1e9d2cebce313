/** Everything that a city writes can be found: no text of its content is left out of the records. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import { recordKinds } from '../../src/text/search.ts';
import { everyContent } from '../cities/every-city.ts';
import { recordsOf } from './published-city.ts';

/** What names a list, a unit of money, a place on the paper or the stage of a budget, and says nothing by itself. */
const namesOfLists =
  /^\.glossary\.title$|^\.forms\.sections\.number$|^\.sheets(\.projects)?\.money\.unit$|\.stage$/;

/** Every text with Japanese in it, wherever it stands in the content, with the way there. */
function texts(value: unknown, way: string): [way: string, text: string][] {
  if (typeof value === 'string')
    return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(value) ? [[way, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    texts(each, Array.isArray(value) ? way : `${way}.${key}`),
  );
}

describe.each(everyContent)('of %s', (folder) => {
  const { content } = readContentFolder(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
  const records = recordsOf(folder);

  test('every text is in a record', () => {
    const { site: _, releases: __, ...written } = content ?? {};
    const all = records.flatMap(({ title, names = [], text }) => [title, ...names, ...text]).join('\n');
    const missing = texts(written, '').filter(
      ([way, text]) => !namesOfLists.test(way) && !all.includes(text.replace('{year}', '')),
    );
    expect(missing).toEqual([]);
  });

  test('every record leads to a page of the site, and no two say the same of the same place', () => {
    const keys = records.map(({ kind, title, path }) => [kind, title, path].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(records.every(({ path }) => /^[a-z]+\/([^?]+)?$/.test(path))).toBe(true);
  });
});

test('the richest city has records of every kind', () => {
  const kinds = new Set(recordsOf('tests/cities/hoshizora/content').map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...recordKinds].sort());
});
