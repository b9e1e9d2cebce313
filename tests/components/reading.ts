/** What an element says, in a line; a space stands between the words of one element and those of the next. */
export function said(element: Element | null): string {
  return element ? wordsIn(element).join(' ') : '';
}

/** What each of the elements says that a selector finds, in their order. */
export function allSaid(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(said);
}

/** A table by its rows and cells, in the words that they hold. */
export function rowsSaid(root: ParentNode, selector = 'tr'): string[][] {
  return [...root.querySelectorAll(selector)].map((row) => [...row.children].map(said));
}

/** Where the links below an element lead, in their order; those of what opens only when asked for are left out. */
export function linksOf(root: ParentNode, selector = 'a'): (string | null)[] {
  return [...root.querySelectorAll(selector)]
    .filter((link) => {
      const note = link.closest('[popover]');
      return note === null || note.contains(root);
    })
    .map((link) => link.getAttribute('href'));
}

/** Whether something stands there only once it has been opened. */
export function opensOnly(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).hasAttribute('popover');
}

function wordsIn(node: Node): string[] {
  // Where a line may end is no end of a word.
  if (node.nodeType === 1 && (node as Element).className === 'phrased') return [node.textContent ?? ''];
  if (node.nodeType !== 3) return [...node.childNodes].filter((child) => !opensOnly(child)).flatMap(wordsIn);
  const words = (node.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();
  return words === '' ? [] : [words];
}
