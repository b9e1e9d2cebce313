import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPosting, writePosting } from '../../src/search/posting.ts';

test('what is written is read back, whatever numbers there are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(300)), (numbers) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      expect(readPosting(writePosting(ordered))).toEqual(ordered);
    }),
  );
});

test('neighbours cost two numbers, however many there are', () => {
  expect(writePosting(Array.from({ length: 500 }, (_, index) => index + 7))).toEqual([7, -499]);
  expect(writePosting([0, 1, 5])).toEqual([0, -1, 4]);
});
