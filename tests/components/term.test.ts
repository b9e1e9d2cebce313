import { expect, it } from 'vitest';
import term from '../../src/components/term/Term.examples.ts';
import withTerms from '../../src/components/term/WithTerms.examples.ts';
import { linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it.each([
  ["In the city's glossary", '彩りの虹', '/glossary/#term-sainiji'],
  ['A word of the site itself', '欄未特定', '/glossary/#term-unplaced'],
] as const)(
  '%s: opens its explanation where it stands, with the glossary behind it',
  async (name, word, path) => {
    const { element } = await rendered(term, name);
    const [opener] = element.querySelectorAll('button');
    const note = element.querySelector('[popover]')!;
    expect(opener!.textContent).toBe(word);
    expect(opener!.getAttribute('popovertarget')).toBe(note.id);
    expect(note.querySelector('.term-short')!.textContent).toMatch(/。$/u);
    expect(linksOf(note)).toEqual([path]);
  },
);

it('is a plain word where nothing explains it', async () => {
  const { element } = await rendered(term, 'Not explained anywhere');
  expect(element.textContent.trim()).toBe('現状値');
  expect(element.querySelector('a, button')).toBeNull();
});

it('keeps a sentence as it is around its hard words', async () => {
  const { element } = await rendered(withTerms, 'Two hard words, one of them explained');
  element.querySelector('[popover]')!.remove();
  expect(said(element).replaceAll(' ', '')).toBe('彩虹は現状値ではありません。');
});

it('explains a word once in a sentence, so that no id stands twice', async () => {
  const { element } = await rendered(withTerms, 'The same hard word twice');
  expect(element.querySelectorAll('[popover]')).toHaveLength(1);
  element.querySelector('[popover]')!.remove();
  expect(said(element).replaceAll(' ', '')).toBe('彩虹と、もう1つの彩虹です。');
});
