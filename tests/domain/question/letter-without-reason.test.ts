import { expect, test } from 'vitest';
import { lettersWithoutReason } from '../../../src/domain/question/letter-without-reason.ts';
import { publicationOf, publicationWith, writtenForm, writtenSheet } from '../invented-city.ts';

const kpi = (number: number, rating: Record<string, string>) => ({
  id: `m1-kpi-${number}`,
  name: `指標${number}`,
  actuals: {},
  ratings: [rating],
});
const explained = kpi(1, { grade: 'A', reason: '月がよく見えた。' });
const asked = (...sheets: Parameters<typeof publicationOf>) =>
  lettersWithoutReason(publicationOf(...sheets)).map(({ indicators, letter }) => [...indicators, letter]);

test('a letter without a reason beside others that have one: asked', () => {
  expect(asked(writtenSheet({ indicators: [explained, kpi(2, { grade: 'C' })] }))).toEqual([
    ['m1-kpi-2', 'C'],
  ]);
});

test('a form that never gives reasons leaves none out', () => {
  expect(asked(writtenSheet({ indicators: [kpi(1, { grade: 'A' }), kpi(2, { grade: 'C' })] }))).toEqual([]);
});

test('another sheet of the plan shows that the form has a place for reasons', () => {
  const [before, after] = [
    writtenSheet({ fiscalYear: '令和2年度', indicators: [kpi(1, { grade: 'D' })] }),
    writtenSheet({ indicators: [explained] }),
  ];
  expect(asked(before, after)).toEqual([['m1-kpi-1', 'D']]);
});

test('a place for reasons in table (1) is none for the outcomes of projects', () => {
  const project = {
    id: 'p',
    name: '団子事業',
    indicators: [{ id: 'p-outcome-1', name: '団子の数', actuals: {}, ratings: [{ grade: 'B' }] }],
  };
  expect(asked(writtenSheet({ indicators: [explained], projects: [project] }))).toEqual([]);
});

test('a place for reasons on one form is none on another of the same plan', () => {
  const forms = ['f1', 'f2'].map((id) => writtenForm({ id }));
  const other = writtenSheet({ measure: 'm2', form: 'f2', indicators: [kpi(2, { grade: 'C' })] });
  const publication = publicationWith({ forms }, writtenSheet({ indicators: [explained] }), other);
  expect(lettersWithoutReason(publication)).toEqual([]);
});

test('a reason without a letter is nothing to ask about', () => {
  expect(asked(writtenSheet({ indicators: [explained, kpi(2, { reason: '雲が多かった。' })] }))).toEqual([]);
});
