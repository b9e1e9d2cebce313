import { describe, expect, it } from 'vitest';
import { indexBase, indexed, indexNumber } from '../../../src/domain/observation/index-number.ts';
import { statement } from '../../charts/statement.ts';

describe('the index of a value', () => {
  it.each([
    ['58', '42', '138.1'],
    ['42', '42', '100.0'],
    ['0', '42', '0.0'],
    ['-5', '10', '-50.0'],
    // 0.1 × 3 and the like, which floating point gets wrong.
    ['0.3', '0.1', '300.0'],
    ['1.005', '1', '100.5'],
    // Exactly between two decimals: away from zero.
    ['100.05', '100', '100.1'],
    ['-100.05', '100', '-100.1'],
    // Just below the middle, by less than a float can hold.
    ['100.0499999999999999999', '100', '100.0'],
  ])('%s against %s is %s', (value, baseline, index) => {
    expect(indexNumber(value, baseline)).toBe(index);
  });

  it('stands in the statement without a unit, and an absence stays one', () => {
    const actual = { ...statement('actual', 'FY2021', { value: '58' }), unit: '世帯' };
    expect(indexed(actual, '42')).toMatchObject({ value: '138.1', period: 'FY2021' });
    expect(indexed(actual, '42').unit).toBeUndefined();
    expect(indexed(statement('actual', 'FY2021', { absence: 'cancelled' }), '42')).toMatchObject({
      absence: 'cancelled',
    });
  });
});

describe('the baseline that stands for 100', () => {
  const base = (value?: string, unit = '人') => [
    { ...statement('baseline', 'FY2018', value === undefined ? { absence: 'unplaced' } : { value }), unit },
    { ...statement('actual', 'FY2021', { value: '8' }), unit: '人' },
  ];

  it('is the first plan’s, with its number as printed', () => {
    const later = { ...statement('baseline', 'FY2024', { value: '99' }), unit: '人' };
    expect(indexBase([later, ...base('42.0')], '人')).toMatchObject({
      baseline: { value: '42.0', period: 'FY2018' },
    });
  });
  it.each([
    ['0', '人', 'zero_baseline'],
    ['0.00', '人', 'zero_baseline'],
    ['-11', '人', 'negative_baseline'],
    [undefined, '人', 'no_baseline'],
    ['42', '千人', 'unit_changed'],
  ])('%s %s is refused as %s', (value, unit, refused) => {
    expect(indexBase(base(value, unit), '人')).toEqual({ refused });
  });
  it('is missing where no sheet states one', () => {
    expect(indexBase([], '人')).toEqual({ refused: 'no_baseline' });
  });
});
