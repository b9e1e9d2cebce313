import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSites } from './built-sites.ts';

const { root } = await builtSites('root');

/** A built page as it is sent. */
export const html = (path: string, folder = root) => readFileSync(join(folder, path, 'index.html'), 'utf8');

/** What stands between the head and the foot of a page. */
export const main = (path: string, folder = root) => /<main[^>]*>(.*)<\/main>/s.exec(html(path, folder))![1]!;

/** Markup as a reader hears it: every word, also those that are not seen. */
export const wordsOf = (markup: string) =>
  markup
    .replaceAll(/<script.*?<\/script>|<wbr>/gs, '')
    // A figure in a sentence is an element; no gap is heard round it.
    .replaceAll(/<span data-n>([^<]*)<\/span>/g, '$1')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

export const words = (path: string) => wordsOf(main(path));

export const links = (path: string) =>
  [...main(path).matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href]) => href!);

/** The rows of a table as words, cell by cell; the table is known by one of its classes. */
export const rows = (path: string, table: string) => {
  const known = new RegExp(`<table[^>]*class="[^"]*\\b${table}\\b[^"]*".*?</thead>(.*?)</table>`, 's');
  const [, body = ''] = known.exec(main(path))!;
  return [...body.matchAll(/<tr\b.*?>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<(th|td)\b.*?>(.*?)<\/\1>/gs)].map(([, , cell]) => wordsOf(cell!).trim()),
  );
};
