import { expect, test } from 'vitest';
import { amount, spokenAmount } from '../../src/text/money.ts';
import { readableNumber } from '../../src/text/number.ts';

test.each([
  ['1450173', '1,450,173'],
  ['-61', '−61'],
  ['999', '999'],
  ['1000', '1,000'],
  ['28.60', '28.60'],
  ['-1234567.125', '−1,234,567.125'],
  ['0', '0'],
])('%s is read as %s', (value, readable) => {
  expect(readableNumber(value)).toBe(readable);
});

test('an amount stands in the unit of the sheet', () => {
  expect(amount(87_309_000, '千円')).toBe('87,309千円');
  expect(amount(105_610_000, '万円')).toBe('10,561万円');
});

test.each([
  [87_309_000, '約8,731万円'],
  [73_360_000, '7,336万円'],
  [17_000, '1万7,000円'],
  [431_000, '43万1,000円'],
  [5_000, '5,000円'],
  [0, '0円'],
  [123_456_789, '約1億2,346万円'],
  [200_000_000, '2億円'],
  [-123_456_789, '約−1億2,346万円'],
])('%s yen is said as %s', (yen, spoken) => {
  expect(spokenAmount(yen)).toBe(spoken);
});
