import { expect, test } from 'vitest';
import { differenceOf } from '../../../src/domain/observation/difference.ts';

test.each([
  ['60.0', '66.0', '6.0'],
  ['66.0', '60.0', '-6.0'],
  ['60', '66.25', '6.25'],
  ['0.10', '0.3', '0.20'],
  ['-11', '-61', '-50'],
  ['60.0', '60.0', '0.0'],
  ['0.1', '100000000000000000000.3', '100000000000000000000.2'],
])('from %s to %s it is %s, with the decimals as printed', (before, after, difference) => {
  expect(differenceOf(before, after)).toBe(difference);
});
