import { expect, it } from 'vitest';
import term from '../../src/components/term/Term.examples.ts';
import withTerms from '../../src/components/term/WithTerms.examples.ts';
import { linksOf } from './reading.ts';
import { rendered } from './rendered.ts';

it.each([
  ["In the city's glossary", '彩りの虹', '/glossary/#term-sainiji'],
  ['A word of the site itself', '欄未特定', '/glossary/#term-unplaced'],
] as const)('%s: leads to its explanation', async (name, word, path) => {
  const link = (await rendered(term, name)).getByRole('link');
  expect(link.textContent).toBe(word);
  expect(link.getAttribute('href')).toBe(path);
});

it('is a plain word where nothing explains it', async () => {
  const { element } = await rendered(term, 'Not explained anywhere');
  expect(element.textContent.trim()).toBe('現状値');
  expect(element.querySelector('a')).toBeNull();
});

it('keeps a sentence as it is around its hard words', async () => {
  const { element } = await rendered(withTerms, 'Two hard words, one of them explained');
  expect(element.textContent.trim()).toBe('彩虹は現状値ではありません。');
  expect(linksOf(element)).toEqual(['/glossary/#term-sainiji']);
});
