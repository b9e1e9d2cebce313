import type { APIRoute, GetStaticPathsResult } from 'astro';
import { siteShelf } from '../site-folder.ts';

/** A file of many: what stands for it in the name of its endpoint, its path on the site and its content. */
export interface StaticFile {
  params: Record<string, string>;
  path: string;
  content: string;
}

/** The paths of files, for the dev server; a build has them written here, because Astro's router takes a millisecond of each. */
export function pathsOf(files: readonly StaticFile[]): GetStaticPathsResult {
  const shelf = siteShelf();
  if (!shelf) return files.map(({ params, content }) => ({ params, props: { content } }));
  const encoder = new TextEncoder();
  for (const { path, content } of files) shelf(path, encoder.encode(content));
  return [];
}

/** Sends such a file as what it is. */
export const sendAs =
  (mediaType: string): APIRoute<{ content: string }> =>
  ({ props: { content } }) =>
    new Response(content, { headers: { 'Content-Type': mediaType } });
