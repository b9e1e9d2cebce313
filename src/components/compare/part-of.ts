/** A part that the page's markup holds for a script. */
export function partOf(host: ParentNode, selector: string): HTMLElement {
  return partAs(HTMLElement, host, selector);
}

/** A part of one kind, such as a field. */
export function partAs<Part extends HTMLElement>(
  kind: new () => Part,
  host: ParentNode,
  selector: string,
): Part {
  const part = host.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(`The page has no ${selector}`);
  return part;
}
