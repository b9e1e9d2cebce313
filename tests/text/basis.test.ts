import { describe, expect, test } from 'vitest';
import { firmnessInBrackets, firmnessOf, moneyBasis } from '../../src/text/basis.ts';
import { columnLabel } from '../../src/text/column.ts';
import { roleLabel } from '../../src/text/role.ts';

describe('what a figure of a year is called', () => {
  test.each([
    [{ role: 'actual' }, '実績値'],
    [{ role: 'actual', basis: 'settled' }, '実績値'],
    [{ role: 'actual', basis: 'expected' }, '見込み値'],
    [{ role: 'actual', basis: 'budget' }, '予算値'],
    [{ role: 'actual', basis: 'planned' }, '計画値'],
    [{ role: 'baseline' }, '現状値'],
    [{ role: 'target' }, '目標値'],
  ] as const)('%j is a %s', (statement, label) => {
    expect(roleLabel(statement)).toBe(label);
  });

  test.each([
    [{}, '決算'],
    [{ basis: 'expected' }, '見込み'],
    [{ basis: 'budget' }, '予算'],
    [{ basis: 'budget', stage: '補正後' }, '補正後予算'],
    [{ basis: 'budget', stage: '予算現額' }, '予算現額'],
    [{ basis: 'budget', stage: '要求' }, '予算要求'],
    [{ basis: 'planned' }, '計画'],
  ] as const)('an amount of %j is %s', (amount, label) => {
    expect(moneyBasis(amount)).toBe(label);
  });
});

test('only what does not stand for good is remarked', () => {
  expect(firmnessOf({ basis: 'settled' })).toBeUndefined();
  expect(firmnessOf({ basis: 'expected' })).toBe('見込み');
  expect(firmnessOf({ basis: 'settled', status: 'provisional' })).toBe('速報値');
  expect(firmnessOf({ basis: 'expected', status: 'provisional' })).toBe('見込み、速報値');
  expect([firmnessInBrackets({ basis: 'planned' }), firmnessInBrackets({})]).toEqual(['（計画）', '']);
});

test('a heading says its basis where it does not go without saying', () => {
  const column = { period: 'FY2024', basis: 'budget' } as const;
  expect(columnLabel(column)).toBe('令和6年度（予算）');
  expect(columnLabel({ ...column, stage: '補正後' })).toBe('令和6年度（補正後予算）');
  expect(columnLabel(column, 'budget')).toBe('令和6年度');
  expect(columnLabel({ period: 'FY2024', basis: 'settled' })).toBe('令和6年度');
  expect(columnLabel({ period: 'FY2024', basis: 'settled' }, 'none')).toBe('令和6年度（決算）');
});
