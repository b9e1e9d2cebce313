import { checksums } from '../../exports/checksums.ts';
import { publishedFiles } from '../../exports/files.ts';
import { loadPublication } from '../../load-publication.ts';

/** The SHA-256 of every data file. Its name has no extension, so only the built site serves it, not the dev server. */
export async function GET(): Promise<Response> {
  const sums = checksums(publishedFiles(await loadPublication()));
  return new Response(sums, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
