import { expect, test } from 'vitest';
import { unknownIds } from '../../src/domain/rating/status-filter.ts';
import { leadChoice } from '../../src/text/status.ts';

test.each([
  ['kikaku', '企画課', '企画課'],
  [unknownIds.unplacedLead, undefined, '欄未特定'],
  ['', undefined, '記載なし'],
])('the lead %j is a choice among the others', (id, name, words) => {
  expect(leadChoice(id, name)).toBe(words);
});
