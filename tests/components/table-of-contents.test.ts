import { expect, it } from 'vitest';
import tableOfContents from '../../src/components/table-of-contents/TableOfContents.examples.ts';
import { allSaid, linksOf } from './reading.ts';
import { rendered } from './rendered.ts';

it('leads to each section by its number and title', async () => {
  const shown = await rendered(tableOfContents, 'With and without the number of the paper');
  const contents = shown.getByRole('navigation', { name: 'このページの目次' });
  expect(allSaid(contents, 'a')).toEqual(['（1）目標とKPI', '甲の三　関連する事業', '出典と引用']);
  expect(linksOf(contents)).toEqual(['#indicators', '#projects', '#source']);
});
