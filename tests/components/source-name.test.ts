import { expect, it } from 'vitest';
import sourceName from '../../src/components/source-name/SourceName.examples.ts';
import { rendered } from './rendered.ts';

it('is publisher and title in one breath, and leads to the document where it has an address', async () => {
  const shown = await rendered(sourceName, 'A document with an address');
  const link = shown.getByRole('link', { name: 'つきみ市「つきみ市総合計画」' });
  expect(link.getAttribute('href')).toBe('https://example.org/keikaku.pdf');
  const paper = await rendered(sourceName, 'A document on paper alone');
  expect(paper.queryByRole('link')).toBeNull();
  expect(paper.element.textContent.trim()).toBe('つきみ市「つきみ市総合計画」');
});
