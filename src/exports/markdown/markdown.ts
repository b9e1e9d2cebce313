/** A part of a page in Markdown (CommonMark with tables); undefined of what the page has nothing of. */
export type Block = string | undefined;

/** A whole page: its parts with an empty line between them. */
export function page(blocks: readonly Block[]): string {
  return `${joined(blocks) ?? ''}\n`;
}

/** Some parts as one; nothing where there are none. */
export function joined(blocks: readonly Block[]): Block {
  const there = blocks.filter((block) => block !== undefined && block !== '');
  return there.length === 0 ? undefined : there.join('\n\n');
}

/** Parts under a heading; nothing where there are none, for an empty heading says that something is missing. */
export function under(level: 2 | 3 | 4, title: string, blocks: readonly Block[]): Block {
  const body = joined(blocks);
  return body === undefined ? undefined : `${'#'.repeat(level)} ${text(title)}\n\n${body}`;
}

/** A list of lines that are Markdown already. */
export function list(items: readonly Block[]): Block {
  const there = items.filter((item) => item !== undefined);
  return there.length === 0 ? undefined : there.map((item) => `- ${item}`).join('\n');
}

/** A fact by its name; nothing where there is none. */
export function fact(name: string, said: string | undefined): Block {
  return said === undefined || said === '' ? undefined : `${text(name)}：${said}`;
}

/** A table of cells that are Markdown already; a column that no row has anything in is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return undefined;
  const filled = head.flatMap((_, column) => (rows.some((row) => (row[column] ?? '') !== '') ? column : []));
  const line = (cells: readonly string[]) => `| ${filled.map((column) => cells[column] ?? '').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link to somewhere. */
export function linked(label: string, address: string): string {
  return `[${text(label)}](${address})`;
}

/** Words of a city as they are, in one line: nothing in them is a mark of Markdown. */
export function text(words: string): string {
  return words
    .replaceAll(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .split('\n')
    .map((line) => line.trim())
    .join('<br>');
}

/** Paragraphs of a city word for word: none begins with what would be a heading, a list or a quotation. */
export function paragraphs(words: readonly string[]): Block {
  return joined(words.map((each) => text(each).replace(/^(\d*)(#|[-+](?=\s)|[.)](?=\s))/, '$1\\$2')));
}
