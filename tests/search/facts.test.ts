/** What stands with a hit: the newest letter, the value that it judges, the target of the same sheet, each with its year. */
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords } from '../../src/search/records.ts';
import { publicationWith, writtenForm, writtenSheet } from '../domain/invented-city.ts';
import { recordsOf } from './published-city.ts';

const find = (records: readonly SearchRecord[], path: string) => records.find((each) => each.path === path)!;

const sheet = (year: string, indicator: Record<string, unknown>) =>
  writtenSheet({
    fiscalYear: `令和${year}年度`,
    columns: {
      indicators: [`令和${Number(year) - 1}年度`, `令和${year}年度`],
      projects: [`令和${year}年度`],
    },
    indicators: [{ id: 'a', name: '月を見た人', unit: '人', kind: 'headline', ...indicator }],
    projects: [
      { id: 'p', name: '団子事業', money: { unit: '千円', cost: { [`令和${year}年度`]: `${year}00` } } },
    ],
  });

const registered = { indicators: { a: {} }, projects: { p: {} } };
const records = searchRecords(
  publicationWith(
    registered,
    sheet('2', {
      actuals: { 令和2年度: '12' },
      targets: [{ period: '令和6年度', value: '40' }],
      ratings: [{ grade: 'C' }],
    }),
    sheet('3', {
      actuals: { 令和2年度: '12', 令和3年度: '34' },
      targets: [{ period: '令和6年度', value: '50' }],
      ratings: [{ grade: 'A' }],
    }),
  ),
);

test('an indicator stands with what its newest sheet says of it, and no other target', () => {
  expect(find(records, 'indicators/a/').facts).toEqual([
    { grade: { grade: 'A' }, spoken: '令和3年度 達成状況 評価 A' },
    { figure: '34', unit: '人', note: '令和3年度 実績値', strong: true },
    { figure: '50', unit: '人', before: '目標値', note: '令和6年度' },
  ]);
});

test('a measure whose sheets judge indicators alone stands with what its first one has come to', () => {
  expect(find(records, 'measures/m1/').facts).toEqual([
    { words: '月を見た人' },
    ...(find(records, 'indicators/a/').facts ?? []),
  ]);
});

test('a project stands with what it cost most lately', () => {
  expect(find(records, 'projects/p/').facts).toEqual([
    { figure: '300', unit: '千円', before: '事業費', note: '令和3年度 決算' },
  ]);
});

test('where the statistics of the year are not out, the newest value stands under its own year, and a missing target is said', () => {
  const late = searchRecords(
    publicationWith(
      registered,
      sheet('3', { actuals: { 令和2年度: '12', 令和3年度: { absence: 'after_sheet' } } }),
    ),
  );
  expect(find(late, 'indicators/a/').facts).toEqual([
    { figure: '12', unit: '人', note: '令和2年度 実績値', strong: true },
    { words: '目標値の記載なし' },
  ]);
});

test('a measure that its sheets judge stands with these words and their year', () => {
  const axis = { id: 'way', name: '方向', rates: ['measure'], order: 'none', grades: ['拡充', '見直し'] };
  const judged = searchRecords(
    publicationWith(
      { forms: [writtenForm({ ratings: [axis] })] },
      writtenSheet({ ratings: [{ grade: '見直し' }] }),
    ),
  );
  expect(find(judged, 'measures/m1/').facts).toEqual([
    { grade: { grade: '見直し' }, spoken: '令和3年度 方向 評価 見直し' },
    { words: '令和3年度' },
  ]);
});

test('the headlines lead, and no other indicator', () => {
  const leading = recordsOf('tests/cities/hoshizora/content').filter(({ leads }) => leads);
  expect(leading.length).toBeGreaterThan(4);
  expect(leading.filter(({ path }) => !/^indicators\/.+-headline-\d+\/$/u.test(path))).toEqual([]);
});

test('an indicator is of every year of which it states something, an empty cell is none', () => {
  expect(find(records, 'indicators/a/').years).toEqual([2020, 2021, 2024]);
  expect(find(records, 'projects/p/').years).toEqual([2020, 2021]);
});
