import { fileURLToPath } from 'node:url';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { IndexReader } from '../../src/search/find.ts';
import type { SearchIndex } from '../../src/search/index-files.ts';
import { indexReader } from '../../src/search/index-reader.ts';
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
  const asked = new Set(['directory']);
  const { directory, shard, block, words } = indexReader({ files });
  const noting =
    <Content>(folder: string, read: (index: number) => Promise<Content>) =>
    (index: number) => {
      asked.add(`${folder}/${index}`);
      return read(index);
    };
  return {
    asked,
    directory,
    shard: noting('terms', shard),
    block: noting('records', block),
    words: noting('words', words),
  };
}

/** The index of a city's content, read as the browser does. */
export function searched(records: readonly SearchRecord[]): ReturnType<typeof readerOf> {
  return readerOf(indexOf([...records]));
}
