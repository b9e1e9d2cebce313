import { expect, test } from 'vitest';
import { coverageOf } from '../../src/domain/publication/coverage.ts';
import {
  kindsInWords,
  measuresInWords,
  publishedExtent,
  registeredMeasuresNote,
  yearsInWords,
} from '../../src/text/registration.ts';
import { publishedCity } from '../domain/published-city.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';

const first = writtenSheet();
const ofNextYear = writtenSheet({ fiscalYear: '令和4年度' });
const ofYearBefore = writtenSheet({ fiscalYear: '令和2年度' });
const ofOtherMeasure = writtenSheet({ measure: 'm2', measureName: '団子をそなえるプロジェクト' });

test.each([
  ['nothing', [], 'まだ登録していません', '3年度（まだ登録していません）'],
  ['one sheet', [first], '登録は 1だけです', '3年度（登録は令和3年度だけです）'],
  ['both measures', [first, ofOtherMeasure], 'すべて登録しています', '3年度（登録は令和3年度だけです）'],
  ['every year', [ofYearBefore, first, ofNextYear], '登録は 1だけです', '3年度（すべて登録しています）'],
])('%s of a plan is registered', (_, sheets, measures, years) => {
  const publication = publicationOf(...sheets);
  const coverage = coverageOf(publication.plans[0]!, publication);
  expect([
    coverage.kinds.map((kind) => registeredMeasuresNote(kind, coverage)).join(),
    yearsInWords(coverage),
  ]).toEqual([measures, years]);
});

test('measures of several kinds are counted by what each is called, and never together', () => {
  const publication = publishedCity('yukiakari');
  const coverage = coverageOf(publication.plans[0]!, publication);
  expect(kindsInWords(coverage)).toBe('事務事業・小さな事業・施策');
  expect(measuresInWords(coverage)).toEqual([
    '4つの事務事業（ほかの1つの事務事業は未登録です）',
    '1つの小さな事業（すべて登録しています）',
    '1つの施策（すべて登録しています）',
  ]);
});

test('what is published is said by its number, and one sheet by its name', () => {
  expect(publishedExtent(publicationOf())).toContain('まだ1枚も登録していません');
  expect(publishedExtent(publicationOf(first))).toBe(
    '公開しているのは、施策 月見をたのしむプロジェクト の令和3年度（2021年度）シート1枚分です。',
  );
  expect(publishedExtent(publicationOf(first, ofNextYear))).toBe('公開しているのは、シート2枚分です。');
});
