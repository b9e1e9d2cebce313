import { getCollection, getEntry } from 'astro:content';
import { holdingOf, type Holding } from './domain/publication/holding.ts';
import type { Publication } from './domain/publication/publication.ts';
import { publish } from './domain/publication/publish.ts';
import { contentFolder } from './loader/content-folder.ts';
import { frozenFiles, type FrozenFile } from './loader/frozen-files.ts';

let joined: Promise<Publication> | undefined;

/**
 * Everything the city publishes, joined. The one place that asks Astro's content layer. A build joins once; the dev
 * server joins anew at each request, because the content may have changed.
 */
export function loadPublication(): Promise<Publication> {
  if (import.meta.env.DEV) return join();
  return (joined ??= join());
}

/** The one page of a list, where the city has something for it: `[name]/index.astro` is at /name/, or nowhere. */
export async function pageOfList(
  name: string,
  of: keyof Holding,
): Promise<{ params: Record<string, string> }[]> {
  return holdingOf(await loadPublication())[of] ? [{ params: { [name]: name } }] : [];
}

let frozen: FrozenFile[] | undefined;

/** The files of the frozen releases: they stand beside the content and are published as they are. Looked up once, like the join. */
export function releaseFiles(): FrozenFile[] {
  const read = () => frozenFiles(contentFolder(process.env));
  if (import.meta.env.DEV) return read();
  return (frozen ??= read());
}

async function join(): Promise<Publication> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml を読み込めませんでした。npm run check で確かめてください。');
  const dataOf = <Entry extends { data: unknown }>(entries: Entry[]) =>
    entries.map(({ data }) => data as Entry['data']);
  return publish({
    site: site.data,
    forms: dataOf(await getCollection('forms')),
    plans: dataOf(await getCollection('plans')),
    departments: dataOf(await getCollection('departments')),
    indicators: dataOf(await getCollection('indicators')),
    projects: dataOf(await getCollection('projects')),
    sheets: dataOf(await getCollection('sheets')),
    glossary: (await getEntry('glossary', 'glossary'))?.data.groups ?? [],
    pages: dataOf(await getCollection('pages')),
    corrections: (await getEntry('corrections', 'corrections'))?.data.corrections ?? [],
    answers: (await getEntry('answers', 'answers'))?.data.answers ?? [],
    releases: (await getEntry('releases', 'releases'))?.data.releases ?? [],
  });
}
