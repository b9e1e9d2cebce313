import { Feed } from 'feed';
import { absolute, paths } from '../addresses.ts';
import { periodStart } from '../domain/observation/period.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { feedTitle } from '../text/feed.ts';
import { licenceScope } from '../text/licence.ts';
import { publisherName } from '../text/site.ts';
import { newsOf } from './news.ts';

const longest = 100;

/**
 * What is new, for feed readers and harvesters (Atom, RFC 4287): sheets, corrections, answers and releases. Its dates are those that
 * the content states, never that of the build. An entry is known by its address, which never changes.
 */
export function atomFeed(publication: Publication): string {
  const { site } = publication;
  const news = newsOf(publication).slice(0, longest);
  const feed = new Feed({
    id: absolute(paths.feed),
    title: feedTitle(site),
    description: site.description,
    link: absolute(paths.changes),
    feed: absolute(paths.feed),
    updated: new Date(lastDay([site.updated, news[0]?.day]) ?? firstDay(publication)),
    author: { name: publisherName(site), link: absolute(paths.home) },
    copyright: `${site.licence.name}　${licenceScope}`,
    generator: false,
  });
  for (const { path, title, summary, day, stated } of news) {
    feed.addItem({
      id: absolute(path),
      link: absolute(path),
      title: markup(title),
      description: markup(summary),
      date: new Date(day),
      ...(stated && { published: new Date(day) }),
    });
  }
  return `${feed.atom1().replace('<feed ', '<feed xml:lang="ja" ')}\n`.normalize('NFC');
}

/** Words as HTML, which is what readers take titles and summaries for. */
function markup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function lastDay(days: (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** Where nothing is registered and no day is stated, the feed is as old as the first plan. */
function firstDay({ plans: [plan] }: Publication): string {
  return plan ? periodStart(plan.from) : '1970-01-01';
}
