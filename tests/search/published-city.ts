import { fileURLToPath } from 'node:url';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { Directory, Shard, WrittenRecord } from '../../src/search/directory.ts';
import type { IndexReader } from '../../src/search/find.ts';
import type { LexiconEntry } from '../../src/search/lexicon.ts';
import type { SearchIndex } from '../../src/search/index-files.ts';
import { indexOf } from '../../src/search/published-index.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords } from '../../src/search/records.ts';

/** Everything that can be found in a city's content. */
export function recordsOf(folder: string): SearchRecord[] {
  const { content, problems } = readContentFolder(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
  if (!content) throw new Error(problems.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
  return searchRecords(publish(content));
}

/** Reads an index as the browser does, only from memory, and writes down which files were asked for. */
export function readerOf({ files }: SearchIndex): IndexReader & { asked: Set<string> } {
  const asked = new Set<string>();
  const parsed = new Map<string, unknown>();
  const read = (name: string): unknown => {
    asked.add(name);
    const file = files.get(name);
    if (file === undefined) throw new Error(`no file ${name} in the index`);
    const content: unknown = parsed.get(name) ?? JSON.parse(file);
    parsed.set(name, content);
    return content;
  };
  return {
    asked,
    directory: read('directory') as Directory,
    shard: (index) => Promise.resolve(read(`terms/${index}`) as Shard),
    block: (index) => Promise.resolve(read(`records/${index}`) as WrittenRecord[]),
    words: (index) => Promise.resolve(read(`words/${index}`) as LexiconEntry[]),
  };
}

/** The index of a city's content, read as the browser does. */
export function searched(records: readonly SearchRecord[]): ReturnType<typeof readerOf> {
  return readerOf(indexOf([...records]));
}
