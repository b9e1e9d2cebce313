import { llmsText } from '../exports/markdown/llms.ts';
import { loadPublication } from '../load-publication.ts';

/** What language models are told of the site. */
export async function GET(): Promise<Response> {
  return new Response(llmsText(await loadPublication()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
