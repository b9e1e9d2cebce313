import { describe, expect, it } from 'vitest';
import breadcrumb from '../../src/components/breadcrumb/Breadcrumb.examples.ts';
import { rendered } from './rendered.ts';

const shownFor = async (name: keyof typeof breadcrumb.examples) => {
  const shown = await rendered(breadcrumb, name);
  const way = shown.getByRole('navigation', { name: '現在の位置' });
  const steps = [...way.querySelectorAll('li > *')].map((step) => [
    step.textContent,
    step.getAttribute('href') ?? step.getAttribute('aria-current') ?? '',
  ]);
  const structured = JSON.parse(shown.element.querySelector('script')!.textContent) as {
    itemListElement: { position: number; name: string; item?: string }[];
  };
  return { steps, listed: structured.itemListElement };
};

describe('the way to a page', () => {
  it('begins at the home page and ends at the page itself, which is no link', async () => {
    const { steps, listed } = await shownFor('A page below the home page');
    expect(steps).toEqual([
      ['ホーム', '/'],
      ['施策', 'page'],
    ]);
    expect(listed).toEqual([
      { '@type': 'ListItem', position: 1, name: 'ホーム', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: '施策', item: 'https://example.org/measures/' },
    ]);
  });

  it('names a place without a page, which search engines are not told of', async () => {
    const { steps, listed } = await shownFor('Below a place that has no page of its own');
    expect(steps).toEqual([
      ['ホーム', '/'],
      ['指標', '/indicators/'],
      ['推移', ''],
      ['夜空の明るさ', 'page'],
    ]);
    expect(listed.map(({ position, name }) => [position, name])).toEqual([
      [1, 'ホーム'],
      [2, '指標'],
      [3, '夜空の明るさ'],
    ]);
  });

  it('ends at a page without an address of its own', async () => {
    const { steps, listed } = await shownFor('A last place without an address');
    expect(steps.at(-1)).toEqual(['ページがありません', 'page']);
    expect(listed.at(-1)).toEqual({ '@type': 'ListItem', position: 2, name: 'ページがありません' });
  });
});
