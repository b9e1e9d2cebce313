import { elements, markup, type Element } from '../site/markup.ts';

/** A page without what is for paper only, and the form that is printed instead of it; a page without a form prints nothing else. */
export function pageAndPrint(html: string): { page: Element; print: Element } {
  const page = markup(html.replaceAll(/<(style|script)\b[^>]*>.*?<\/\1>/gs, ''));
  const nothing: Element = { name: '', attributes: {}, children: [] };
  const print = elements(page, 'div').find(({ attributes }) => attributes.class === 'form');
  return { page: without(page, print), print: print ?? nothing };
}

function without(element: Element, left: Element | undefined): Element {
  const kept = element.children.filter((child) => child !== left);
  return {
    ...element,
    children: kept.map((child) => (typeof child === 'string' ? child : without(child, left))),
  };
}

/** The words of an element in their order. Words within a line are one text, be they links or marked; blocks and cells stand apart. */
export function wordsIn({ children }: Element): string {
  return children
    .map((child) =>
      typeof child === 'string' ? child : inline.has(child.name) ? wordsIn(child) : ` ${wordsIn(child)} `,
    )
    .join('');
}

const inline = new Set(['a', 'b', 'em', 'mark', 'strong', 'wbr']);

/** Every value of every attribute: addresses, anchors, and what is spoken only. */
export function attributesIn({ attributes, children }: Element): string[] {
  return [
    ...Object.values(attributes).flatMap((value) => value ?? []),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : attributesIn(child))),
  ];
}
