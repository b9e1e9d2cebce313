import { expect, test } from 'vitest';
import { countOf } from '../../src/text/kind-count.ts';

test.each([
  [7, '事業', '7事業'],
  [7, '事務事業', '7事業'],
  [12, '重点施策', '12施策'],
  [7, '取組', '7つの取組'],
  [12, '重点プロジェクト', '12の重点プロジェクト'],
])('%i of what is called %s are %s', (count, word, words) => {
  expect(countOf(count, word)).toBe(words);
});
