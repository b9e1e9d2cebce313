import type { InferGetStaticPropsType } from 'astro';
import { atomFeed, measureFeed } from '../../../exports/feed.ts';
import { loadPublication } from '../../../load-publication.ts';

export async function getStaticPaths() {
  const { measures } = await loadPublication();
  return measures.map((measure) => ({
    params: { measure: measure.id },
    props: { topic: measureFeed(measure) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new about a measure, for feed readers. */
export async function GET({ props: { topic } }: { props: Props }): Promise<Response> {
  const feed = atomFeed(await loadPublication(), topic);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
