import type { InferGetStaticPropsType } from 'astro';
import { measureMarkdown } from '../../../exports/markdown/measure.ts';
import { loadPublication } from '../../../load-publication.ts';

export async function getStaticPaths() {
  const publication = await loadPublication();
  return publication.measures.map((measure) => ({
    params: { measure: measure.id },
    props: { measure, publication },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The page of a measure in Markdown. */
export function GET({ props: { measure, publication } }: { props: Props }): Response {
  return new Response(measureMarkdown(measure, publication), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
