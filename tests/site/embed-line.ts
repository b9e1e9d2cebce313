import type { BuiltPage } from './every-page.ts';

/** The line that a page offers to those who want to embed it, as it is copied. */
export function lineOn({ html }: Pick<BuiltPage, 'html'>): string {
  const [, code = ''] = /<copy-line\b.*?<code\b[^>]*>(.*?)<\/code>/s.exec(html) ?? [];
  const marks = { lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'", amp: '&' };
  return Object.entries(marks).reduce((line, [name, mark]) => line.replaceAll(`&${name};`, mark), code);
}
