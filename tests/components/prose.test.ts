import { expect, it } from 'vitest';
import prose from '../../src/components/prose/ProseSections.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('gives each section of the city its heading, its address and its paragraphs', async () => {
  const shown = await rendered(prose, 'Two sections');
  const { element } = shown;
  expect(allSaid(element, 'h2')).toEqual(['ねらい', 'つくった人']);
  expect([...element.querySelectorAll('section')].map(({ id }) => id)).toEqual(['aim', 'people']);
  const aim = shown.getByRole('region', { name: 'ねらい' });
  expect(allSaid(aim, '.body p')).toEqual([
    '市の取り組みを、だれでも見られるようにします。',
    '毎年度、新しくします。',
  ]);
  expect(said(shown.getByRole('region', { name: 'つくった人' }))).toBe('つくった人 企画課がつくりました。');
});

it('is nothing where the city has not written any', async () => {
  expect((await rendered(prose, 'No text of the city')).element.children).toHaveLength(0);
});
