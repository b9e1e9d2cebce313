import { Feed } from 'feed';
import { absolute, paths } from '../addresses.ts';
import { periodStart } from '../domain/observation/period.ts';
import { mentionsOf, presentName, projectsLedBy } from '../domain/publication/department.ts';
import type { Measure, Publication, Sheet } from '../domain/publication/publication.ts';
import type { Department } from '../schema/department.ts';
import { feedTitle, topicFeedTitle } from '../text/feed.ts';
import { licenceScope } from '../text/licence.ts';
import { measureTitle } from '../text/registration.ts';
import { releaseChanges } from '../text/release.ts';
import { publisherName } from '../text/site.ts';
import { newsOf } from './news.ts';
import type { ReleaseChanges } from './release-changes.ts';
import { countChanges } from './release-diff.ts';

const longest = 100;

/** What a feed is about, where it is not the whole site: a measure, or a department with the sheets that name it. */
export interface FeedTopic {
  /** What the feed is called. */
  title: string;
  /** Its own address, and the page that it belongs to. */
  path: string;
  page: string;
  /** The sheets whose news it holds. */
  sheets: readonly Sheet[];
}

/** The feed of a measure: its sheets, with what is corrected and answered on them. */
export function measureFeed(measure: Measure): FeedTopic {
  return {
    title: topicFeedTitle(measureTitle(measure)),
    path: paths.measureFeed(measure.id),
    page: paths.measure(measure.id),
    sheets: measure.sheets,
  };
}

/** The feed of a department: the sheets that name it, as lead or beside others. */
export function departmentFeed(department: Department, publication: Publication): FeedTopic {
  return {
    title: topicFeedTitle(presentName(department)),
    path: paths.departmentFeed(department.id),
    page: paths.department(department.id),
    sheets: [
      ...new Set([
        ...mentionsOf(department, publication).map(({ sheet }) => sheet),
        ...projectsLedBy(department, publication).flatMap(({ sheets }) => sheets),
      ]),
    ],
  };
}

/** The link of a feed in the head of the page that it belongs to. */
export function feedLink({ title, path }: FeedTopic): { type: string; title: string; path: string } {
  return { type: 'application/atom+xml', title, path };
}

/**
 * What is new, for feed readers and harvesters (Atom, RFC 4287): sheets, corrections, answers and releases. Its dates are those that
 * the content states, never that of the build. An entry is known by its address, which never changes. `released` says of releases, by
 * name, how they differ from the one before.
 */
export function atomFeed(
  publication: Publication,
  topic?: FeedTopic,
  released: ReadonlyMap<string, ReleaseChanges> = new Map(),
): string {
  const { site } = publication;
  const about = topic && new Set(topic.sheets.map(({ id }) => id));
  const news = newsOf(publication)
    .filter(({ sheetId }) => about === undefined || (sheetId !== undefined && about.has(sheetId)))
    .slice(0, longest);
  const feed = new Feed({
    id: absolute(topic?.path ?? paths.feed),
    title: topic ? `${topic.title}（${site.name}）` : feedTitle(site),
    description: site.description,
    link: absolute(topic?.page ?? paths.changes),
    feed: absolute(topic?.path ?? paths.feed),
    updated: new Date(lastDay([site.updated, news[0]?.day]) ?? firstDay(publication)),
    author: { name: publisherName(site), link: absolute(paths.home) },
    copyright: `${site.licence.name}　${licenceScope}`,
    generator: false,
  });
  for (const { path, title, summary, day, stated, release } of news) {
    const changes = release === undefined ? undefined : released.get(release);
    const told = changes ? releaseChanges({ since: changes.since, ...countChanges(changes.changes) }) : '';
    feed.addItem({
      id: absolute(path),
      link: absolute(path),
      title: markup(title),
      description: markup(summary + told),
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
