import { ckanAnswer } from '../../../../exports/ckan/action.ts';
import { loadPublication } from '../../../../load-publication.ts';

/** All data sets with their files, as a CKAN catalogue finds them. */
export async function GET(): Promise<Response> {
  const answer = ckanAnswer('package_search', await loadPublication());
  return new Response(answer, { headers: { 'Content-Type': 'application/json' } });
}
