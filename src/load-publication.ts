import { getCollection, getEntry } from 'astro:content';
import { contentIn } from './domain/publication/in-language.ts';
import { holdingOf, type Holding } from './domain/publication/holding.ts';
import { originalNames, type OriginalNames } from './domain/publication/original-names.ts';
import type { Publication } from './domain/publication/publication.ts';
import { publish } from './domain/publication/publish.ts';
import { keepFiles } from './exports/files.ts';
import type { Content } from './schema/content.ts';
import type { Language, Translation } from './schema/language.ts';
import { contentFolder } from './loader/content-folder.ts';
import { frozenFiles, type FrozenFile } from './loader/frozen-files.ts';
import { siteShelf } from './site-folder.ts';

const joined = new Map<Language, Promise<Publication>>();

/**
 * Everything the city publishes, joined. The one place that asks Astro's content layer. A build joins once; the dev
 * server joins anew at each request, because the content may have changed.
 */
export function loadPublication(language: Language = 'ja'): Promise<Publication> {
  const known = joined.get(language);
  if (known && !import.meta.env.DEV) return known;
  const publication = join(language);
  joined.set(language, publication);
  return publication;
}

/** Everything in another language, with what the city calls things, and what all files are made of. */
export interface Translated {
  language: Translation;
  publication: Publication;
  names: OriginalNames;
  original: Publication;
}

/** Everything in each language that the site is told in besides Japanese, with what the city calls things; nothing where there is none. */
export async function loadTranslations(): Promise<Translated[]> {
  const original = await loadPublication();
  const names = originalNames(original);
  return Promise.all(
    (original.site.languages ?? []).map(async (language) => ({
      language,
      publication: await loadPublication(language),
      names,
      original,
    })),
  );
}

/** The one page of each language that the site is told in besides Japanese: `[language]/glossary/index.astro` is at /en/glossary/. */
export async function pageOfEachLanguage(): Promise<
  { params: { language: Translation }; props: Translated }[]
> {
  const translations = await loadTranslations();
  return translations.map((translated) => ({
    params: { language: translated.language },
    props: translated,
  }));
}

/** The one page of a list in each of those languages, where the city has something for it. */
export async function pageOfListInEachLanguage(of: keyof Holding): ReturnType<typeof pageOfEachLanguage> {
  const pages = await pageOfEachLanguage();
  return pages.filter(({ props }) => holdingOf(props.publication)[of]);
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

async function join(language: Language): Promise<Publication> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml を読み込めませんでした。npm run check で確かめてください。');
  const dataOf = <Entry extends { data: unknown }>(entries: Entry[]) =>
    entries.map(({ data }) => data as Entry['data']);
  const content: Content = {
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
  };
  if (language !== 'ja') return publish(contentIn(language, content));
  const publication = publish(content);
  const shelf = siteShelf();
  if (shelf) keepFiles(publication, shelf);
  return publication;
}
