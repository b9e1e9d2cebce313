import { expect, it } from 'vitest';
import title from '../../src/components/measure-title/MeasureTitle.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, wordsOf } from './words-in.ts';

it('heads the page with number and name, the number read aloud once', async () => {
  const shown = await rendered(title, 'A number of three digits');
  expect(shown.getByRole('heading', { level: 1 }).textContent).toBe('夜光バスプロジェクト');
  expect(allWords(shown.element, '.code-n, .kick, .titles > p:last-child')).toEqual([
    '103',
    '重点施策103',
    '令和3年度 事後・決算',
  ]);
  expect(shown.element.querySelector('.code-n')!.getAttribute('aria-hidden')).toBe('true');
});

it('sets a long number smaller, a Japanese character being as wide as two digits', async () => {
  const isLong = async (name: Parameters<typeof rendered<keyof typeof title.examples>>[1]) =>
    (await rendered(title, name)).element.querySelector('.code-n.long') !== null;
  expect(await isLong('A number of three digits')).toBe(false);
  expect(await isLong('A number of four digits')).toBe(true);
  expect(await isLong('A number in Japanese')).toBe(true);
});

it('has no place for a number where there is none', async () => {
  const { element } = await rendered(title, 'No number');
  expect(element.querySelector('.code-n')).toBeNull();
  expect(element.querySelector('.codeless')).not.toBeNull();
  expect(wordsOf(element.querySelector('.kick'))).toBe('施策');
  const numbered = await rendered(title, 'A number of three digits');
  expect(numbered.element.querySelector('.codeless')).toBeNull();
});
