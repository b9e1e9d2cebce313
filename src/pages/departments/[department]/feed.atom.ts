import type { InferGetStaticPropsType } from 'astro';
import { atomFeed, departmentFeed } from '../../../exports/feed.ts';
import { loadPublication } from '../../../load-publication.ts';

export async function getStaticPaths() {
  const publication = await loadPublication();
  return publication.departments.map((department) => ({
    params: { department: department.id },
    props: { topic: departmentFeed(department, publication) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new about the sheets that name a department, for feed readers. */
export async function GET({ props: { topic } }: { props: Props }): Promise<Response> {
  const feed = atomFeed(await loadPublication(), topic);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
