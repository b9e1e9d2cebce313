/** What holds for every example of every component. */
import { describe, expect, it } from 'vitest';
import type { Examples } from '../../src/gallery/example.ts';
import { rendered } from './rendered.ts';

const folders = new Set(
  Object.keys(import.meta.glob('../../src/components/*/*.astro')).map((path) => path.split('/').at(-2)!),
);
const modules = import.meta.glob<{ default: Examples }>('../../src/components/*/*.examples.ts', {
  eager: true,
});
const shown = Object.entries(modules).map(([path, module]) => ({
  path: path.replace('../../src/', ''),
  examples: module.default,
}));

it('every folder of components has examples', () => {
  const withExamples = new Set(shown.map(({ path }) => path.split('/').at(-2)!));
  expect([...folders].filter((folder) => !withExamples.has(folder))).toEqual([]);
});

describe.each(shown)('$path', ({ examples }) => {
  it.each(Object.keys(examples.examples))('%s', async (name) => {
    const { element, html } = await rendered(examples, name);
    // What a value that is not there leaves behind in a text.
    const code = [...element.querySelectorAll('pre')].map(({ textContent }) => textContent);
    const words = code.reduce((text, each) => text.replace(each, ''), element.textContent);
    expect(words).not.toMatch(/undefined|NaN|\[object|null/);
    expect(html).not.toMatch(/(?:href|src|id|for|aria-[a-z]+)="[^"]*(?:undefined|NaN|\[object)/);
    const ids = [...element.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const heading of element.querySelectorAll('h1, h2, h3, h4, th, a, button, summary, caption')) {
      if (heading.matches('thead td, thead th:empty, td:empty')) continue;
      expect(
        heading.textContent.trim() || heading.getAttribute('aria-label'),
        heading.outerHTML,
      ).toBeTruthy();
    }
  });
});
