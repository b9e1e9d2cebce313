import { atomFeed } from '../exports/feed.ts';
import { loadPublication } from '../load-publication.ts';
import { releaseChanges } from './data/releases/_release-file.ts';

/** What is new, for feed readers. */
export async function GET(): Promise<Response> {
  const feed = atomFeed(await loadPublication(), undefined, await releaseChanges());
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
