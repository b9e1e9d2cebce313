import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { neutralWords } from '../../src/schema/neutral-words.ts';
import { isNeutral, neutralWordsIn, plainWords, spelledIn, wordsOfForms } from './form-words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const neutral = neutralWordsIn(readFileSync(join(root, 'src/schema/README.md'), 'utf8'));
const ofForms = wordsOfForms(root, ['content', 'tests/cities/*/content']);
const forbidden = ofForms.filter((word) => !isNeutral(word, neutral));

test('no file of the source spells a word of one city’s form', () => {
  // What an example shows is data of the invented cities, in their words.
  const files = globSync('src/**/*.{ts,mjs,astro,css,md}', { cwd: root })
    .filter((file) => !file.endsWith('.examples.ts'))
    .toSorted();
  expect(files.length).toBeGreaterThan(500);
  const spelled = files.flatMap((file) => spelledIn(file, readFileSync(join(root, file), 'utf8'), forbidden));
  expect(spelled.map(({ file, line, word }) => `${file}:${line} ${word}`)).toEqual([]);
});

describe('the words that may stand in the source', () => {
  test('are the neutral ones, which the rule lists as the schema has them', () => {
    expect(neutral).toEqual(expect.arrayContaining(Object.values(neutralWords)));
    expect(neutral).toEqual(expect.arrayContaining(['数値目標', '一般財源', 'KPI', '対象指標']));
    expect(neutral).not.toContain('市');
  });

  test.each(['指標', '評価', '政策', '成果指標', '施策評価シート', '{year}施策の方針', '事業費と財源'])(
    'and what is made of them: %s',
    (word) => expect(isNeutral(word, neutral)).toBe(true),
  );

  test.each(['事業の概要', '目的', 'その他', '施策の成果'])('and plain language: %s', (word) =>
    expect(isNeutral(word, neutral)).toBe(true),
  );

  test('plain language has no word that is neutral anyway', () => {
    expect(plainWords.filter((word) => neutral.includes(word))).toEqual([]);
  });

  test.each(['重点施策', '基本目標', '事務事業', '主管課', '達成状況', '施策の進捗状況', '総事業費'])(
    'are not those of one form: %s',
    (word) => expect(isNeutral(word, neutral)).toBe(false),
  );
});

test('the words of forms are those of every city, but never a grade or a step of a scale', () => {
  expect(ofForms).toEqual(
    expect.arrayContaining([
      '重点施策',
      '重点施策マネジメントシート',
      '現状と課題、方向性',
      'ありさま',
      '虹のいま',
    ]),
  );
  expect(ofForms).toEqual(
    expect.arrayContaining(['大きな虹', 'しずくの表', '村びとの蓄え', 'まるごとの費え']),
  );
  for (const word of ['順調', '目標値を達成（見込み）', 'S', 'さらさら']) expect(ofForms).not.toContain(word);
});

describe('a word that may not stand in a file', () => {
  const spelled = (text: string) =>
    spelledIn('a.ts', text, ['達成状況', '達成状況の評価']).map(({ line, word }) => [line, word]);

  test('is told with its line, the longest of several', () => {
    expect(spelled('let a;\n// 達成状況の評価\n達成状況')).toEqual([
      [2, '達成状況の評価'],
      [3, '達成状況'],
    ]);
  });

  test.each(['市が公表した', 'これは市の計画', '（市がつけた）', '市役所の課'])(
    'may be 市 for the publisher: %s',
    (text) => expect(spelled(text)).toEqual([[1, '市']]),
  );

  test.each([
    '市区町村の名前',
    '市町村名',
    '地域・都市',
    '旭市の',
    '星空市',
    'つきみ市',
    '市・町・村・区・県',
    '市, 町, 村',
  ])('is not 市 in another word or name: %s', (text) => expect(spelled(text)).toEqual([]));
});
