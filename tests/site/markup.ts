import { attributesOf, resolved, type Tag } from './every-page.ts';

/** An element of a page with what stands in it. */
export interface Element extends Tag {
  children: (Element | string)[];
}

const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const token = /<!--.*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/gis;

/** A built page as a tree, character references resolved. An end tag that ends nothing, or another element, is an error. */
export function markup(html: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  // What is in a script is no markup, and no word for a reader.
  const read = html
    .replace(/^<!doctype[^>]*>/i, '')
    .replaceAll(/(<(script|style)\b[^>]*>).*?(?=<\/\2>)/gs, '$1');
  for (const [text, end, name, attributes = ''] of read.matchAll(token)) {
    const parent = open.at(-1)!;
    if (text.startsWith('<!--')) continue;
    if (name === undefined) parent.children.push(resolved(text));
    else if (end) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> ends <${parent.name}>`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!empty.has(name) && !attributes.endsWith('/')) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> never ends`);
  return top;
}

/** Every element of that name, in the order of the page. */
export function elements(within: Element, name: string): Element[] {
  return within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}
