import { html } from './built-page.ts';

/** The lines on the data page that load the files by program, by the tool whose name stands before them. */
export function recipes(): Map<string, string> {
  const blocks = html('data/').matchAll(/<h3[^>]*>([^<]*)<\/h3>(?:(?!<h3)[^])*?<pre[^>]*>([^]*?)<\/pre>/g);
  return new Map([...blocks].map(([, tool = '', code = '']) => [tool, plain(code)]));
}

function plain(markup: string): string {
  return markup
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
