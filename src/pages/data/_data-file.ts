import type { APIRoute, GetStaticPathsResult } from 'astro';
import { publishedFiles } from '../../exports/files.ts';
import type { PublishedFile } from '../../exports/published-file.ts';
import { loadPublication } from '../../load-publication.ts';
import { siteShelf } from '../../site-folder.ts';

/**
 * The paths of all data files with an extension, for the dev server; a build has each written when it is made, before the list of
 * their checksums is. Each extension has an endpoint of its own, because only an endpoint that
 * bears one is served without a trailing slash by the dev server as well.
 */
export async function pathsOf(extension: `.${string}`): Promise<GetStaticPathsResult> {
  if (siteShelf()) return [];
  const files = publishedFiles(await loadPublication());
  return files
    .filter(({ name }) => name.endsWith(extension))
    .map((file) => ({ params: { file: file.name.slice(0, -extension.length) }, props: { file } }));
}

/** The file itself, byte for byte. */
export const send: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.bytes(), { headers: { 'Content-Type': file.mediaType } });
