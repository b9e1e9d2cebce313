import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { sheetIdOf } from '../domain/publication/sheet-key.ts';
import type { Content } from '../schema/content.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { contentFolder } from './content-folder.ts';
import { forgetReading, sharedReading } from './shared-reading.ts';

type Entry = [id: string, data: Record<string, unknown>];

/** What each collection holds, under which ids. */
const entriesOf = {
  site: ({ site }: Content): Entry[] => [['site', site]],
  forms: ({ forms }: Content) => byId(forms),
  plans: ({ plans }: Content) => byId(plans),
  departments: ({ departments }: Content) => byId(departments),
  indicators: ({ indicators }: Content) => byId(indicators),
  projects: ({ projects }: Content) => byId(projects),
  sheets: ({ sheets }: Content) => sheets.map((sheet): Entry => [sheetId(sheet), sheet]),
  // One entry, because the store puts entries in the order of their ids.
  glossary: ({ glossary }: Content): Entry[] => [['glossary', { groups: glossary }]],
  pages: ({ pages }: Content) => byId(pages),
  // One entry as well, because the order of the file counts, and most cities have none.
  corrections: ({ corrections }: Content): Entry[] => [['corrections', { corrections }]],
  answers: ({ answers }: Content): Entry[] => [['answers', { answers }]],
  releases: ({ releases }: Content): Entry[] => [['releases', { releases }]],
};

/** The collections of a content folder. */
export type CollectionName = keyof typeof entriesOf;

/** How long the events of one saved file may keep coming, in milliseconds. */
const settling = 50;

/**
 * Astro's loader for one collection of the content folder. The folder is read and checked as a whole, once for all
 * collections; entries go into the store as they are, already checked. The dev server reads again when a file changes,
 * and keeps what was good before while there are problems.
 */
export function contentCollection(name: CollectionName): Loader {
  return {
    name: `content-${name}`,
    load: (context) => {
      const folder = contentFolder(process.env);
      fill(name, folder, context);
      watch(name, folder, context);
      return Promise.resolve();
    },
  };
}

function fill(name: CollectionName, folder: string, context: LoaderContext): void {
  const { store, watcher } = context;
  const { content } = sharedReading(folder);
  if (content) {
    // Emptied first, so that entries stand in the content's order and none is left over.
    store.clear();
    for (const [id, data] of entriesOf[name](content))
      store.set({ id, data, digest: context.generateDigest(data) });
  } else if (!watcher) {
    throw new Error('内容に問題があります。上の一覧を見てください。');
  }
}

function watch(name: CollectionName, folder: string, context: LoaderContext): void {
  const { watcher } = context;
  if (!watcher) return;
  let waiting: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    if (!path.startsWith(folder + sep)) return;
    // All collections are told in the same moment, and wait: the first to wake reads for all.
    forgetReading(folder);
    clearTimeout(waiting);
    waiting = setTimeout(() => fill(name, folder, context), settling);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}

function byId(records: ({ id: string } & Record<string, unknown>)[]): Entry[] {
  return records.map((record) => [record.id, record]);
}

/** `2021/103`, `2021/103.budget` */
function sheetId({ measure, fiscalYear, phase }: SheetRecord): string {
  return sheetIdOf({ measureId: measure, fiscalYear, phase });
}
