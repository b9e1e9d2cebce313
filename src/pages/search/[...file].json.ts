import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../load-publication.ts';
import { publishedIndex } from '../../search/published-index.ts';

/** The files of the search index, in a folder named after its version. */
export const getStaticPaths = (async () => {
  const { version, files } = publishedIndex(await loadPublication());
  return [...files].map(([name, content]) => ({
    params: { file: `${version}/${name}` },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/json' } });
