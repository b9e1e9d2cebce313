import type { Directory } from '../../search/directory.ts';
import type { IndexReader } from '../../search/find.ts';

/** Reads the files of the index over the network, each at most once; one that failed is asked for again. */
export async function networkReader(folder: string): Promise<IndexReader> {
  const asked = new Map<string, Promise<unknown>>();
  const read = <Content>(name: string): Promise<Content> => {
    const answer = asked.get(name) ?? load(`${folder}${name}.json`);
    asked.set(name, answer);
    answer.catch(() => asked.delete(name));
    return answer as Promise<Content>;
  };
  return {
    directory: await read<Directory>('directory'),
    shard: (index) => read(`terms/${index}`),
    block: (index) => read(`records/${index}`),
    words: (index) => read(`words/${index}`),
  };
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
