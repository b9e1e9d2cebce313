import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { tagsOf, type Tag } from './every-page.ts';

/** A file that a browser asks for to show a page, before its reader does anything. */
export interface VisitedFile {
  /** Below the home page: `assets/Page.css`. */
  path: string;
  kind: 'page' | 'style' | 'script' | 'picture';
  /** Bytes on the way, compressed by Brotli as any host can. */
  sent: number;
}

const kindOf = ({ name, attributes: { rel = '' } }: Tag): VisitedFile['kind'] | undefined => {
  if (name === 'script' || rel === 'modulepreload') return 'script';
  if (rel === 'stylesheet') return 'style';
  if (name === 'img' || name === 'source' || rel === 'icon') return 'picture';
  return undefined;
};

/** What the first visit to a page of a site built for the root of a host asks for, the page itself first. */
export function firstVisit(folder: string, page: string): VisitedFile[] {
  const file = (path: string, kind: VisitedFile['kind'], name = path): VisitedFile => ({
    path,
    kind,
    sent: brotliCompressSync(readFileSync(join(folder, name))).length,
  });
  const name = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  const needed = tagsOf(readFileSync(join(folder, name), 'utf8')).flatMap((tag) => {
    const kind = kindOf(tag);
    const address = tag.attributes.src ?? tag.attributes.href;
    return kind && address?.startsWith('/') ? [file(address.slice(1), kind)] : [];
  });
  return [file(page, 'page', name), ...needed];
}

/** Bytes sent altogether, or of one kind. */
export function weight(files: readonly VisitedFile[], kind?: VisitedFile['kind']): number {
  return files
    .filter((file) => kind === undefined || file.kind === kind)
    .reduce((sum, { sent }) => sum + sent, 0);
}
