import { ckanAnswer } from '../../../../exports/ckan/action.ts';
import { loadPublication } from '../../../../load-publication.ts';

/** The names of all data sets, as a CKAN catalogue lists them. */
export async function GET(): Promise<Response> {
  const answer = ckanAnswer('package_list', await loadPublication());
  return new Response(answer, { headers: { 'Content-Type': 'application/json' } });
}
