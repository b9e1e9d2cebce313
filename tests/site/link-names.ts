import type { Element } from './markup.ts';

/** A link as somebody meets it who moves from link to link: what it is called, and where it leads. */
export interface NamedLink {
  name: string;
  address: string;
}

/** The links in an element that can be reached; what opens only when asked for, and what is hidden, is left out. */
export function namedLinks(within: Element): NamedLink[] {
  return within.children.flatMap((child): NamedLink[] => {
    if (typeof child === 'string' || isHidden(child)) return [];
    const { name, attributes } = child;
    if (name !== 'a' || attributes.href === undefined) return namedLinks(child);
    return [{ name: heard(child), address: attributes.href }];
  });
}

/** The names that lead to several places, with these. */
export function doubtfulNames(links: readonly NamedLink[]): string[] {
  return [...Map.groupBy(links, ({ name }) => name)].flatMap(([name, called]) => {
    const addresses = new Set(called.map(({ address }) => address));
    return addresses.size > 1 ? [`${name}: ${[...addresses].join(' ')}`] : [];
  });
}

/** Whether an element opens only when asked for, or is not there for a reader at all. */
export function isHidden({ attributes }: Element): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes.popover !== undefined ||
    attributes['aria-hidden'] === 'true'
  );
}

/** What is heard of an element. */
export function heard(element: Element): string {
  const { attributes, children } = element;
  const words =
    attributes['aria-label'] ??
    children
      .map((child) => (typeof child === 'string' ? child : isHidden(child) ? '' : heard(child)))
      .join('');
  return words.replaceAll(/\s+/gu, ' ').trim();
}
