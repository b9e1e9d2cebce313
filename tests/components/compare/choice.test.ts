import { expect, test } from 'vitest';
import { notShown } from '../../../src/components/compare/choice.words.ts';

test.each([
  ['nothing', { unknown: [], beyond: [] }, []],
  [
    'what the site has not',
    { unknown: ['103-kpi-99', 'x'], beyond: [] },
    ['「103-kpi-99」「x」という指標は'],
  ],
  ['what is too many', { unknown: [], beyond: ['来場者', '世帯'] }, ['並べていません：来場者、世帯。']],
  [
    'a scale that there is none of',
    { unknown: [], beyond: [], unknownScale: 'log' },
    ['「log」は分からない'],
  ],
  [
    'all of it',
    { unknown: ['x'], beyond: ['世帯'], unknownScale: 'log' },
    ['「x」という指標は', '：世帯。', '「log」は分からない'],
  ],
])('of an address that names more than can be shown, %s is said', (_, asked, said) => {
  expect(notShown(asked, 12)).toEqual(said.map((words) => expect.stringContaining(words) as string));
});
