import { expect, it } from 'vitest';
import passage from '../../src/components/passages/PassageText.examples.ts';
import { rendered } from './rendered.ts';
import { allWords } from './words-in.ts';

const words = ['夏の流星群の夜に雨が続いた。', '屋内の催しを用意する必要がある。'];

it('is a list where the form has one', async () => {
  const { element } = await rendered(passage, 'Items of a list');
  expect(allWords(element, 'ul > li')).toEqual(words);
  expect(element.querySelector('p')).toBeNull();
});

it('and paragraphs where it has running text', async () => {
  const { element } = await rendered(passage, 'Paragraphs');
  expect(allWords(element, 'p')).toEqual(words);
  expect(element.querySelector('ul')).toBeNull();
});
