import type { InferGetStaticPropsType } from 'astro';
import { hasMarkdown, indicatorMarkdown } from '../../../exports/markdown/indicator.ts';
import { loadPublication } from '../../../load-publication.ts';

export async function getStaticPaths() {
  const publication = await loadPublication();
  return publication.indicators
    .filter(hasMarkdown)
    .map((indicator) => ({ params: { id: indicator.id }, props: { indicator, publication } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The page of an indicator in Markdown. */
export function GET({ props: { indicator, publication } }: { props: Props }): Response {
  return new Response(indicatorMarkdown(indicator, publication), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
