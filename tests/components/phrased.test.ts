import { expect, it } from 'vitest';
import phrased from '../../src/components/phrased/Phrased.examples.ts';
import { rendered } from './rendered.ts';

it('may end its line between phrases alone, and is copied as the name that it is', async () => {
  const { element } = await rendered(phrased, 'A long name');
  const { textContent } = element;
  expect(textContent.trim()).toBe('一番星停留所の足もと灯設置事業');
  expect(element.querySelectorAll('wbr').length).toBeGreaterThan(2);
});

it('of a few letters is one phrase', async () => {
  const { element } = await rendered(phrased, 'A short name');
  expect(element.querySelector('wbr')).toBeNull();
});
