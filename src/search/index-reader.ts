import type { Directory, Shard, WrittenRecord } from './directory.ts';
import type { IndexReader } from './find.ts';
import type { SearchIndex } from './index-files.ts';
import type { LexiconEntry } from './lexicon.ts';

/** Reads an index that has just been written, each of its files once; the browser reads the same over the network. */
export function indexReader({ files }: Pick<SearchIndex, 'files'>): IndexReader {
  const parsed = new Map<string, unknown>();
  const read = (name: string): unknown => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`The index has no file ${name}`);
    const content: unknown = parsed.get(name) ?? JSON.parse(file);
    parsed.set(name, content);
    return content;
  };
  return {
    directory: read('directory') as Directory,
    shard: (index) => Promise.resolve(read(`terms/${index}`) as Shard),
    block: (index) => Promise.resolve(read(`records/${index}`) as WrittenRecord[]),
    words: (index) => Promise.resolve(read(`words/${index}`) as LexiconEntry[]),
  };
}
