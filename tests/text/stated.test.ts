import { describe, expect, test } from 'vitest';
import { costInWords, saidParts, statedWords } from '../../src/text/stated.ts';

describe('what people see of a cell', () => {
  test.each([
    [{ value: '1450173', unit: '件' }, '1,450,173件'],
    [{ value: '-61', unit: '人' }, '−61人'],
    [{ value: '5', unit: '10世帯' }, '5（10世帯）'],
    [{ value: '5', unit: '１０万人' }, '5（１０万人）'],
    [{ value: '5', valueText: '延べ5', unit: '10世帯' }, '延べ5（10世帯）'],
    [{ value: '29.0', unit: undefined }, '29.0'],
    [{ value: '50', valueText: '50以上', unit: '世帯' }, '50以上（世帯）'],
    [{ value: '50', valueText: '50人以上', unit: '人' }, '50人以上'],
    [{ value: '50', valueText: '５０％以上', unit: '%' }, '５０％以上'],
    [{ value: '23', valueText: '23(8)', unit: '人' }, '23(8)人'],
    [{ value: '10', valueText: '10/20', unit: '人' }, '10/20人'],
    [{ value: '202', valueText: '202（達成率 101.0%）', unit: '日' }, '202日（達成率 101.0%）'],
    [{ value: '202', valueText: '約２０２ (延べ)', unit: '日' }, '約２０２日 (延べ)'],
    [{ value: '202', valueText: '202日（達成率 101.0%）', unit: '日' }, '202日（達成率 101.0%）'],
    [{ value: '50', valueText: '50（前年比 101%）', unit: '%' }, '50%（前年比 101%）'],
    [{ value: '202', valueText: '202以上（達成率 101.0%）', unit: '日' }, '202以上（達成率 101.0%）（日）'],
    [{ value: '202', valueText: '202、達成率101', unit: '日' }, '202、達成率101（日）'],
    [{ valueText: '増加', unit: '人' }, '増加'],
    [{ valueText: '策定済', unit: undefined }, '策定済'],
    [{ absence: 'not_published', valueText: '把握困難', unit: '人' }, '把握困難（非公表）'],
    [{ absence: 'unplaced', valueText: '1,577', unit: '人' }, '1,577人（欄未特定）'],
    [{ absence: 'cancelled', valueText: '雨のため中止', unit: '人' }, '雨のため中止'],
    [{ absence: 'dash', valueText: '－（算定中）', unit: '人' }, '－（算定中）'],
    [{ absence: 'blank', unit: '人' }, '空欄'],
    [{ absence: 'after_sheet' }, 'シートより後の年度'],
    [{}, ''],
  ] as const)('%j is %s', (cell, words) => {
    expect(statedWords(cell)).toBe(words);
  });

  test('in English a unit that is named as of several does not follow a single one', () => {
    const inEnglish = (value: string, unit: string) => statedWords({ value, unit }, 'en');
    expect(inEnglish('58', 'households')).toBe('58 households');
    expect(inEnglish('1', 'households')).toBe('1 (households)');
    expect(inEnglish('-1', 'people')).toBe('−1 (people)');
    expect(inEnglish('1.0', 'people')).toBe('1.0 (people)');
    expect(inEnglish('1', '千円')).toBe('1 thousand yen');
    expect(inEnglish('1', '%')).toBe('1%');
    expect(inEnglish('1', '片')).toBe('1 片');
    expect(statedWords({ value: '1', unit: 'km' })).toBe('1km');
  });

  test('the unit stands apart, so that it can be set small', () => {
    expect(saidParts({ value: '58', unit: '世帯' })).toEqual({ said: '58', unit: '世帯' });
    expect(saidParts({ absence: 'dash' })).toBeUndefined();
  });
});

test.each([
  [{ published: '41300', unit: '千円' }, '41,300千円'],
  [{ published: '2.65', unit: '人' }, '2.65人'],
  [{ published: '41300', text: '41,300（一部）', unit: '千円' }, '41,300千円（一部）'],
  [{ absence: 'suppressed', unit: '千円' }, '秘匿'],
] as const)('an amount is said as its sheet prints it: %j', (cost, words) => {
  expect(costInWords(cost)).toBe(words);
});

test.each(['，', '５，', ' ', '（'])('words of any length are set in type at once: %s', (part) => {
  const before = performance.now();
  saidParts({ value: '1', valueText: part.repeat(100_000 / part.length), unit: '人' });
  expect(performance.now() - before).toBeLessThan(1_000);
});
