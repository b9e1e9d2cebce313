import { expect, it } from 'vitest';
import title from '../../src/components/page-title/PageTitle.examples.ts';
import { rendered } from './rendered.ts';
import { allWords } from './words-in.ts';

it('says the kind of page, then its title and its lead', async () => {
  const shown = await rendered(title, 'A title with its lead');
  expect(shown.getByRole('heading', { level: 1 }).textContent).toBe('計画の指標');
  expect(allWords(shown.element, 'p, h1')).toEqual([
    '指標',
    '計画の指標',
    '市が目標にした数字を、すべて並べました。',
  ]);
});
