/**
 * An element with what stands in it; attributes that are undefined are left out. The comparison has the same in a file of its own: a
 * page that shared it would have to ask for one file more before its reader does anything.
 */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
