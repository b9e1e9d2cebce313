import { expect, test } from 'vitest';
import { newestBefore, shownActual } from '../../../src/domain/observation/own-actual.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const statedWith = (actuals: Record<string, string>) =>
  publicationOf(
    writtenSheet({ columns: {}, indicators: [{ id: 'm1-kpi-1', name: '星見客', unit: '人', actuals }] }),
  ).sheets[0]!.own.indicators[0]!;

test('where the statistics lag, the newest value before the sheet’s year is found with its year', () => {
  const stated = statedWith({ 令和元年: '3', 令和2年: '5' });
  expect(stated.actual).toBeUndefined();
  expect([newestBefore(stated)?.period, newestBefore(stated)?.value]).toEqual(['CY2020', '5']);
});

test('a year without a number, and one after the sheet, are not taken for it', () => {
  expect(newestBefore(statedWith({ 令和元年: '3', 令和2年: 'blank', '令和4年度（計画）': '9' }))?.value).toBe(
    '3',
  );
  expect(newestBefore(statedWith({ '令和4年度（計画）': '9' }))).toBeUndefined();
});

test('a summary shows it, but not beside a grade, which was not given for it', () => {
  const indicator = (parts: Record<string, unknown>) =>
    publicationOf(
      writtenSheet({
        columns: {},
        indicators: [{ id: 'm1-kpi-1', name: '星見客', unit: '人', actuals: { 令和2年: '5' }, ...parts }],
      }),
    ).sheets[0]!.own.indicators[0]!;
  expect(shownActual(indicator({}))).toMatchObject({ period: 'CY2020', value: '5' });
  expect(shownActual(indicator({ ratings: [{ grade: 'S' }] }))).toBeUndefined();
  const own = indicator({ actuals: { 令和2年: '5', 令和3年度: 'cancelled' } });
  expect(shownActual(own)).toMatchObject({ period: 'FY2021', absence: 'cancelled' });
});
