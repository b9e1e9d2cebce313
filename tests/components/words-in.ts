import { opensOnly } from './reading.ts';

const runningOn = new Set(
  'A ABBR B BUTTON CODE DATA EM I INPUT LABEL MARK SMALL SPAN STRONG SUB SUP TIME TSPAN WBR'.split(' '),
);

/** The words of an element as a reader meets them: what the source breaks over lines is one space, a block is set off by ` / `. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) throw new Error('There is no such element to read.');
  const read = (node: ChildNode): string => {
    if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[ \t\r\n]+/g, ' ');
    if (opensOnly(node)) return '';
    const words = [...node.childNodes].map(read).join('');
    return runningOn.has(node.nodeName) ? words : `\n${words}\n`;
  };
  return [...element.childNodes]
    .map(read)
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, ''))
    .filter((line) => line !== '')
    .join(' / ');
}

/** The words of each of the elements that a selector finds. */
export function allWords(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(wordsOf);
}

/** The words of a table's rows, cell by cell, its head included. */
export function rowsOf(table: Element): string[][] {
  return [...table.querySelectorAll('tr')].map((row) => allWords(row, 'th, td'));
}

/** The terms of a description list, each with the words that it is given. */
export function termsOf(list: Element | null | undefined): Record<string, string> {
  const terms = [...(list?.querySelectorAll('dt') ?? [])].map((term) => [
    wordsOf(term),
    wordsOf(term.nextElementSibling),
  ]);
  return Object.fromEntries(terms) as Record<string, string>;
}

/** Where the links in an element lead, by their words. */
export function linksOf(root: Element): Record<string, string> {
  const links = [...root.querySelectorAll('a')].map((link) => [wordsOf(link), link.getAttribute('href')]);
  return Object.fromEntries(links) as Record<string, string>;
}
