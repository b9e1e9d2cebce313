import { expect, test } from 'vitest';
import { distributionsOf } from '../../../src/domain/rating/distribution.ts';
import { publicationWith, writtenForm, writtenSheet } from '../invented-city.ts';

const way = { id: 'way', name: '道', rates: ['measure'], order: 'none', grades: ['つづける', 'やめる'] };
const city = publicationWith(
  {
    forms: [
      writtenForm({ id: 'f0', ratings: [way] }),
      writtenForm({ ratings: [{ ...way, name: 'これからの道', grades: ['のばす', 'つづける'] }] }),
    ],
  },
  writtenSheet({ form: 'f0', fiscalYear: '令和2年度', ratings: [{ grade: 'やめる' }] }),
  writtenSheet({ ratings: [{ grade: 'のばす' }] }),
);
const counts = (sheets: typeof city.sheets) =>
  distributionsOf(city.plans[0]!, sheets).map(({ axis, years }) => [
    axis.name,
    ...years.map((year) => year.counts.map(({ grade, count }) => `${grade.grade} ${count}`).join(' ')),
  ]);

test('counts of a year have the name and the grades that its own sheets print', () => {
  expect(counts(city.sheets.slice(0, 1))).toEqual([['道', 'つづける 0 やめる 1']]);
});

test('counts over years lose no grade that only a former form has', () => {
  expect(counts(city.sheets)).toEqual([
    ['これからの道', 'のばす 0 つづける 0 やめる 1', 'のばす 1 つづける 0 やめる 0'],
  ]);
});
