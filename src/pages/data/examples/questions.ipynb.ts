import { notebook } from '../../../exports/examples/files.ts';
import { loadPublication } from '../../../load-publication.ts';

/** Every question of the page of examples in one file. */
export async function GET(): Promise<Response> {
  return new Response(notebook(await loadPublication()), {
    headers: { 'Content-Type': 'application/x-ipynb+json' },
  });
}
