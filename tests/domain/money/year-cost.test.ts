import { describe, expect, test } from 'vitest';
import { costInOwnYear, costOfSheets, phasesOf } from '../../../src/domain/money/year-cost.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const costing = (amount: string, parts: Record<string, unknown> = {}) =>
  writtenSheet({
    projects: [{ id: 'p', name: '団子事業', money: { cost: { 令和2年度: '999', 令和3年度: amount } } }],
    ...parts,
  });

describe('the cost of a year', () => {
  test('counts the year of the sheet alone, in whole yen', () => {
    const { sheets } = publicationOf(costing('431'));
    expect(costOfSheets(sheets)).toEqual({
      yen: 431_000,
      stated: 1,
      unplaced: 0,
      absent: 0,
      partial: false,
      projects: 1,
    });
  });

  test('counts a project once that two measures share', () => {
    const { sheets } = publicationOf(costing('431'), costing('431', { measure: 'm2' }));
    expect(sheets).toHaveLength(2);
    expect(costOfSheets(sheets)).toMatchObject({ yen: 431_000, projects: 1 });
  });

  test('takes the amount where only one of two measures states it', () => {
    const first = publicationOf(costing('dash'), costing('431', { measure: 'm2' }));
    const second = publicationOf(costing('431'), costing('dash', { measure: 'm2' }));
    expect(costOfSheets(first.sheets)).toMatchObject({ yen: 431_000, stated: 1, absent: 0 });
    expect(costOfSheets(second.sheets)).toMatchObject({ yen: 431_000, stated: 1, absent: 0 });
  });

  test('is on the basis that the sheet’s phase is about, although another is printed beside it', () => {
    const cost = { '令和3年度（予算）': '500', '令和3年度（決算）': '431' };
    const both = (phase: string) =>
      writtenSheet({ phase, columns: {}, projects: [{ id: 'p', name: '団子事業', money: { cost } }] });
    const { sheets } = publicationOf(both('budget'), both('settled'));
    expect(sheets.map((sheet) => costInOwnYear(sheet).yen)).toEqual([500_000, 431_000]);
  });

  test('is partial where an amount could not be placed', () => {
    expect(costOfSheets(publicationOf(costing('unplaced')).sheets)).toMatchObject({
      partial: true,
      stated: 0,
    });
  });

  test('knows which phases there are, budget first', () => {
    const { sheets } = publicationOf(costing('431'), costing('500', { phase: 'budget' }));
    expect(phasesOf(sheets)).toEqual(['budget', 'settled']);
    expect(phasesOf([])).toEqual([]);
  });
});
