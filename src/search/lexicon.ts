/** A word of the index: how it is asked for, folded, and how it is then written in the texts, folded; itself where nothing is said. */
export type LexiconEntry = [key: string, ...written: string[]];

/** Finds words of the index by how they are read or written. */
export interface Lexicon {
  /** How the words are written that are read, or written, like this one; nothing where the index has no such word. */
  written: (key: string) => Promise<string[]>;
  /** The words that begin as one does, and all others where the index is small enough. */
  alike: (key: string) => Promise<LexiconEntry[]>;
}

/** So many files of words are all looked through for a misspelling; of more, those alone that begin alike. */
const fewFiles = 8;

/** The lexicon of an index, whose files are read as they are asked for. */
export function lexiconOf(
  firstKeys: readonly string[],
  read: (index: number) => Promise<LexiconEntry[]>,
): Lexicon {
  const fileOf = (key: string) => firstKeys.findLastIndex((first) => first <= key);
  return {
    written: async (key) => {
      const index = fileOf(key);
      const entries = index === -1 ? [] : await read(index);
      return entries.filter(([each]) => each === key).flatMap(writtenAs);
    },
    alike: async (key) => {
      const [beginning = ''] = Array.from(key);
      const from = Math.max(0, fileOf(beginning));
      const behind = firstKeys.findIndex(
        (first, index) => index > from && first > beginning && !first.startsWith(beginning),
      );
      const to = behind === -1 ? firstKeys.length : behind;
      const [first, last] = firstKeys.length <= fewFiles ? [0, firstKeys.length] : [from, to];
      const files = await Promise.all(
        Array.from({ length: last - first }, (_, index) => read(first + index)),
      );
      return files.flat();
    },
  };
}

/** How the word of an entry is written in the texts. */
export function writtenAs([key, ...written]: LexiconEntry): string[] {
  return written.length === 0 ? [key] : written;
}
