/**
 * A line break in a template is a space on the page, and Japanese has none: 「重点施策 のシート」. Where a sentence does not fit on a line,
 * it is a string, which no formatter breaks.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const japanese = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー、。「」（）]';
const broken = new RegExp(
  `${japanese}\\n\\s*(?:\\{|${japanese})|(?<!\\{' '|\\)|^)\\}\\n\\s*${japanese}`,
  'gmu',
);

/** The lines of a template after which a sentence goes on in the next. */
function brokenLines(text: string): number[] {
  const start = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  return [...text.slice(start).matchAll(broken)].map(
    ({ index }) => text.slice(0, start + index).split('\n').length,
  );
}

test('no sentence of a template is broken over lines', () => {
  const files = globSync('src/**/*.astro', { cwd: root }).toSorted();
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    brokenLines(readFileSync(join(root, file), 'utf8')).map((line) => `${file}:${line}`),
  );
  expect(found).toEqual([]);
});

describe('what is found', () => {
  test.each([
    ['a word and what follows it', '<p>\n  {measure}\n  のシートです。\n</p>', [2]],
    ['a bracket and a word', '<p>\n  「\n  {measure}」です。\n</p>', [2]],
    [
      'two lines of one text',
      '---\nconst a = 1;\n---\n<p>\n  年度は、\n  4月からです。\n  次です。\n</p>',
      [6],
    ],
  ])('%s', (_, text, lines) => {
    expect(brokenLines(text)).toEqual(lines);
  });

  test.each([
    ['a sentence on one line', '<p>\n  {measure}のシートです。\n</p>'],
    ['a space that is meant', "<p>\n  <code>{key}</code>{' '}\n  の列です。\n</p>"],
    ['what stands alone', '<p>\n  {notes.map((note) => (\n    <b>{note}</b>\n  ))}\n</p>'],
  ])('and not %s', (_, text) => {
    expect(brokenLines(text)).toEqual([]);
  });
});
