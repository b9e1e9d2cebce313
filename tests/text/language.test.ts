import { describe, expect, test } from 'vitest';
import { figureWords, operand } from '../../src/text/figure.ts';
import { languageOf, tongueOf, tonguesOf } from '../../src/text/language.ts';
import { periodIn, statedPeriod, yearOnAxis } from '../../src/text/period.ts';

describe('the language of a page', () => {
  test.each([
    [{ language: 'en' }, 'en'],
    [{}, 'ja'],
    [{ language: 'zz' }, 'ja'],
  ] as const)('%o is %s', (params, language) => expect(languageOf(params)).toBe(language));
});

describe('words on a page in English', () => {
  test('are cut where Japanese begins and ends, and that alone is marked', () => {
    expect(tonguesOf('By the rule this is D (現状値より下落（△10％以上）).', 'en')).toEqual([
      { text: 'By the rule this is D (', lang: undefined },
      { text: '現状値より下落（△10％以上）', lang: 'ja' },
      { text: ').', lang: undefined },
    ]);
    expect(tonguesOf('Why 深?', 'en').map(({ lang }) => lang)).toEqual([undefined, 'ja', undefined]);
    expect(tonguesOf('households', 'en')).toEqual([{ text: 'households', lang: undefined }]);
  });

  test('are cut in no more time than their length calls for, whatever signs they have', () => {
    expect(tonguesOf(`${'△'.repeat(60)} up`, 'en')).toEqual([
      { text: `${'△'.repeat(60)} up`, lang: undefined },
    ]);
  });

  test('are never marked on a page in Japanese', () => {
    expect(tonguesOf('虹を見た', 'ja')).toEqual([{ text: '虹を見た', lang: undefined }]);
    expect(tongueOf('虹', 'ja')).toBeUndefined();
  });
});

describe('periods', () => {
  test.each([
    ['FY2021', 'FY2021'],
    ['CY2018', '2018'],
    ['Y2013', '“2013” column'],
    ['FY2009/FY2014', 'FY2009–2014'],
    ['FY2021Q1', 'quarter 1 of FY2021'],
    ['2021-10-01', '1 October 2021'],
  ])('%s is %s in English', (period, words) => expect(periodIn('en', period)).toBe(words));

  test('of every year alike, and on an axis', () => {
    expect(statedPeriod({ everyYear: true }, 'en')).toBe('every year');
    expect(yearOnAxis(2021, 'en')).toEqual({ label: '2021', sublabel: 'R3' });
    expect(yearOnAxis(2021)).toEqual({ label: 'R3', sublabel: '2021' });
  });
});

test('a number stands with its unit after a space, a percentage without, and with its basis or why it is missing', () => {
  expect(figureWords(operand('1450173', 'views'), undefined, 'en')).toBe('1,450,173 views');
  expect(figureWords(operand('-4.5', '%'), undefined, 'en')).toBe('−4.5%');
  expect(figureWords({ value: '16', unit: 'people', basis: 'expected' }, undefined, 'en')).toBe(
    '16 people (expected)',
  );
  expect(figureWords({ absence: 'after_sheet' }, undefined, 'en')).toBe('after this sheet');
  expect(
    figureWords({ published: '41300', unit: '千円', basis: 'budget', stage: '補正後' }, undefined, 'en'),
  ).toBe('41,300 thousand yen (revised budget)');
});
