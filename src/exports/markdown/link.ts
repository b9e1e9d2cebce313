import { paths } from '../../addresses.ts';

/** Where a page leads to what it says in Markdown. */
export function markdownLink(title: string, page: string): { type: string; title: string; path: string } {
  return { type: 'text/markdown', title: `${title}（Markdown）`, path: paths.markdown(page) };
}
