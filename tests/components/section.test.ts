import { expect, it } from 'vitest';
import section from '../../src/components/section/Section.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('is a region under its heading, with what stands in its slots', async () => {
  const shown = await rendered(section, 'A heading alone');
  const { element } = shown;
  expect(shown.getByRole('region', { name: '事業費' }).id).toBe('costs');
  expect(said(element.querySelector('h2'))).toBe('事業費');
  expect(element.querySelector('.hx')).toBeNull();
  expect(allSaid(element, 'header p')).toEqual(['もう一言です。']);
  expect(said(element.querySelector('.body'))).toBe('本文です。');
  expect(element.querySelector('section')!.classList).not.toContain('full');
});

it('has the number of the paper before its title, and a lead', async () => {
  const { element } = await rendered(section, 'A number on the paper and a lead');
  expect(said(element.querySelector('.hx'))).toBe('（1）');
  expect(said(element.querySelector('h2'))).toBe('（1） 指標');
  expect(allSaid(element, 'header p')).toEqual(['目標にした数字です。', 'もう一言です。']);
  expect(element.querySelector('header p')!.className).toBe('small');
});

it('leads from hard words of the lead to what the glossary says of them', async () => {
  const shown = await rendered(section, 'A lead with a hard word');
  const { element } = shown;
  expect(shown.texts('header p')[0]).toBe('朝の彩虹と、夜の月虹です。');
  expect(element.querySelector('header a')!.getAttribute('href')).toBe('/glossary/#term-sainiji');
  expect(element.querySelectorAll('a')).toHaveLength(1);
});

it('takes the whole width where it is asked to, and so does its lead', async () => {
  const { element } = await rendered(section, 'The body in the whole width');
  expect(element.querySelector('section')!.classList).toContain('full');
  expect(element.querySelector('header p')!.className).toBe('lede');
});
