import { readFileSync } from 'node:fs';

const reading = readFileSync(new URL('../source/reading.md', import.meta.url), 'utf8');

/** The text under a heading of reading.md, the page that says which number of the paper stands in which cell. */
export function section(heading: string): string {
  const found = reading.split(/^## /mu).filter((part) => part.startsWith(heading));
  if (found.length !== 1) throw new Error(`${String(found.length)} sections ${heading} in reading.md`);
  return found[0] ?? '';
}

/** The body rows of the one table of a section, cells trimmed. */
export function tableUnder(heading: string): string[][] {
  const rows = section(heading)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return rows.slice(2).map(cells);
}

/** reading.md writes brackets half-width and sets spaces; the sheet's own spelling is checked elsewhere. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '');
}
