import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Language, Translation } from '../schema/language.ts';
import type { Publication } from '../domain/publication/publication.ts';

/** The invented cities of tests/cities whose publications examples may show. */
export type ExampleCity =
  'hajimari' | 'hoshizora' | 'hotaru' | 'maboroshi' | 'tsukimi' | 'yukiakari' | 'yukiguni';

/** Gives what an invented city publishes, with its names in a language. */
export type CityReader = (city: ExampleCity, language?: Language) => Publication;

/** What a component takes. Only Astro's own checker knows it; for others every component is the same function, of three. */
type PropsOf<Component> = Component extends (props: infer Props) => unknown ? Props : Record<string, unknown>;

/** What a component is given: its props as they are, or taken out of an invented city. */
type Given<Props> = Props | ((city: CityReader) => Props);

/** A component with the cases that its readers meet, each under a name that says which. */
export interface Examples<Name extends string = string> {
  component: AstroComponentFactory;
  /** The props of each example. */
  examples: Record<Name, (city: CityReader) => Record<string, unknown>>;
  /** What stands in its slots, as HTML by the name of the slot; the unnamed one is `default`. */
  slots: Record<string, string>;
  /** The language of the pages that it stands on, where that is not Japanese. */
  language?: Translation | undefined;
}

/**
 * Names the examples of a component, which stand beside it as `Name.examples.ts`: the tests render every one
 * (tests/components), and `npm run dev` shows them under `/gallery/`.
 */
export function examplesOf<Component, const Name extends string>(
  component: Component,
  examples: Record<Name, Given<PropsOf<Component>>>,
  slots: Record<string, string> = {},
  language?: Translation,
): Examples<Name> {
  const props = Object.entries<Given<PropsOf<Component>>>(examples).map(([name, given]) => [
    name,
    (city: CityReader) =>
      typeof given === 'function' ? (given as (city: CityReader) => unknown)(city) : given,
  ]);
  return {
    component: component as AstroComponentFactory,
    examples: Object.fromEntries(props) as Examples<Name>['examples'],
    slots,
    language,
  };
}

/** The first of the items for which something holds. @throws where an invented city has none: the example shows nothing then */
export function firstOf<Item>(items: readonly Item[], holds: (item: Item) => boolean = () => true): Item {
  const found = items.find(holds);
  if (found === undefined)
    throw new Error(`No such item among ${items.length}: the example has nothing to show.`);
  return found;
}

/** The item with an id. @throws where an invented city has none */
export function withId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  return firstOf(items, (item) => item.id === id);
}
