import { quarto } from '../../../exports/examples/files.ts';
import { loadPublication } from '../../../load-publication.ts';

/** Every question of the page of examples in one file. */
export async function GET(): Promise<Response> {
  return new Response(quarto(await loadPublication()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
