import { openApi } from '../exports/openapi.ts';
import { loadPublication } from '../load-publication.ts';

/** The addresses of the files as an interface that programs can be made from. */
export async function GET(): Promise<Response> {
  return new Response(openApi(await loadPublication()), { headers: { 'Content-Type': 'application/json' } });
}
