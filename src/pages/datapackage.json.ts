import { dataPackage } from '../exports/data-package.ts';
import { publishedFiles } from '../exports/files.ts';
import { loadPublication } from '../load-publication.ts';

/** All tables described as a Data Package. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication();
  const description = dataPackage(publication, publishedFiles(publication));
  return new Response(description, { headers: { 'Content-Type': 'application/json' } });
}
