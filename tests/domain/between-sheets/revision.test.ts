import { expect, test } from 'vitest';
import { revisionsOf } from '../../../src/domain/between-sheets/revision.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const stated = (fiscalYear: string, actuals: Record<string, unknown>, target = '50') =>
  writtenSheet({
    fiscalYear,
    indicators: [
      {
        id: 'm1-kpi-1',
        kind: 'kpi',
        name: '参加者数',
        actuals,
        targets: [{ period: '令和4年度', value: target }],
      },
    ],
  });

const revised = (...sheets: Record<string, unknown>[]) =>
  revisionsOf(publicationOf(...sheets).indicators.flatMap(({ observations }) => observations)).map(
    ({ earlier, later }) =>
      `${later.role} ${later.period}: ${earlier.value ?? earlier.absence} → ${later.value ?? later.absence}`,
  );

test('a value that a later sheet states differently is a revision, and so is a target', () => {
  const sheets = [
    stated('令和3年度', { 令和2年度: '1', 令和3年度: '2' }),
    stated('令和4年度', { 令和2年度: '1', 令和3年度: '3', 令和4年度: '4' }, '60'),
  ];
  expect(revised(...sheets)).toEqual(['actual FY2021: 2 → 3', 'target FY2022: 50 → 60']);
});

test('settling a year, or reading a cell that could not be placed, revises nothing', () => {
  const sheets = [
    stated('令和3年度', { 令和2年度: 'unplaced', 令和3年度: '2' }),
    stated('令和4年度', { 令和2年度: '1', 令和3年度: '2', 令和4年度: '4' }),
  ];
  expect(revised(...sheets)).toEqual([]);
});

test('a first number (速報) is settled by the later one', () => {
  const sheets = [
    stated('令和3年度', { 令和2年度: '1', 令和3年度: { value: '2', status: 'provisional' } }),
    stated('令和4年度', { 令和2年度: '7', 令和3年度: '3', 令和4年度: '4' }),
  ];
  const revisions = revisionsOf(
    publicationOf(...sheets).indicators.flatMap(({ observations }) => observations),
  );
  expect(revisions.map(({ later, settles }) => `${later.period} ${settles}`)).toEqual([
    'FY2020 false',
    'FY2021 true',
  ]);
});

test('a number that had been expected, planned or budgeted is another fact, and revised by none that was reached', () => {
  const sheets = [
    stated('令和3年度', { '令和3年度（見込み）': '2', '令和4年度（計画）': '9' }),
    stated('令和4年度', { 令和3年度: '3', 令和4年度: '4' }),
  ];
  expect(revised(...sheets)).toEqual([]);
});

test('the same number in a cell that prints more is said otherwise', () => {
  const sheets = [
    stated('令和3年度', { 令和3年度: '2' }),
    stated('令和4年度', { 令和3年度: { value: '2', text: '2以上' } }),
  ];
  expect(revised(...sheets)).toEqual(['actual FY2021: 2 → 2']);
});

test.each(['blank', 'unplaced'])('a later cell that says nothing (%s) revises nothing', (absence) => {
  const sheets = [stated('令和3年度', { 令和3年度: '2' }), stated('令和4年度', { 令和3年度: absence })];
  expect(revised(...sheets)).toEqual([]);
});
