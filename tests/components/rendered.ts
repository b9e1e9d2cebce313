import { getQueriesForElement, type BoundFunctions, type queries } from '@testing-library/dom';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import type { Publication } from '../../src/domain/publication/publication.ts';
import type { CityReader, Examples } from '../../src/gallery/example.ts';
import { publishedCity, translatedCity } from '../domain/published-city.ts';

/** A component as its reader meets it: queries by role, name and text, and the element that holds it. */
export type Rendered = BoundFunctions<typeof queries> & {
  element: HTMLElement;
  html: string;
  /** The words of every element that a selector finds, in order, with single spaces. */
  texts: (selector: string) => string[];
  /** The words and the address of every link within what a selector finds, in order. */
  links: (within?: string) => [words: string, address: string | null][];
};

const cities = new Map<string, Publication>();

/** What an invented city publishes, read once. */
const city: CityReader = (name, language) => {
  const key = `${name} ${language ?? ''}`;
  const published =
    cities.get(key) ??
    (language === undefined || language === 'ja' ? publishedCity(name) : translatedCity(name, language));
  cities.set(key, published);
  return published;
};

let container: Promise<AstroContainer> | undefined;

/** Renders one of a component's examples, by its name, without a site. */
export async function rendered<Name extends string>(
  { component, examples, slots, language }: Examples<Name>,
  name: Name,
): Promise<Rendered> {
  const props = examples[name](city);
  const html = await (
    await (container ??= AstroContainer.create())
  ).renderToString(component, {
    props,
    slots,
    partial: true,
    ...(language === undefined ? {} : { params: { language } }),
  });
  const { document } = new Window({ url: 'https://example.org/' }) as unknown as { document: Document };
  document.body.innerHTML = `<main>${html}</main>`;
  const element = document.querySelector('main')!;
  const all = (selector: string) => [...element.querySelectorAll(selector)];
  return {
    ...getQueriesForElement(element),
    element,
    html,
    texts: (selector) => all(selector).map(wordsOf),
    links: (within = '') => all(`${within} a`).map((link) => [wordsOf(link), link.getAttribute('href')]),
  };
}

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('[popover]')) note.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
