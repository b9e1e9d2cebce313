import { getQueriesForElement, type BoundFunctions, type queries } from '@testing-library/dom';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import type { Publication } from '../../src/domain/publication/publication.ts';
import type { CityReader, Examples } from '../../src/gallery/example.ts';
import { publishedCity } from '../domain/published-city.ts';

/** A component as its reader meets it: queries by role, name and text, and the element that holds it. */
export type Rendered = BoundFunctions<typeof queries> & { element: HTMLElement; html: string };

const cities = new Map<string, Publication>();

/** What an invented city publishes, read once for all examples of a file of tests. */
const cityOnce: CityReader = (name) => {
  const city = cities.get(name) ?? publishedCity(name);
  cities.set(name, city);
  return city;
};

let container: Promise<AstroContainer> | undefined;

/** Renders one of a component's examples, by its name, without a site. */
export async function rendered<Name extends string>(
  { component, examples, slots }: Examples<Name>,
  name: Name,
): Promise<Rendered> {
  const props = examples[name](cityOnce);
  const html = await (
    await (container ??= AstroContainer.create())
  ).renderToString(component, {
    props,
    slots,
    partial: true,
  });
  const { document } = new Window({ url: 'https://example.org/' }) as unknown as { document: Document };
  document.body.innerHTML = `<main>${html}</main>`;
  const element = document.querySelector('main')!;
  return { ...getQueriesForElement(element), element, html };
}
