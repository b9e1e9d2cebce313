/** Whatever plain substring search finds in the texts, the index finds: nothing less, and nothing that does not hold the word. */
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { searchedText, type SearchRecord } from '../../src/search/record.ts';
import { everyContent as cities } from '../cities/every-city.ts';
import { recordsOf, searched } from './published-city.ts';
import { wordsIn } from './words.ts';

const everything = () => Number.POSITIVE_INFINITY;

const holding = (records: readonly SearchRecord[], word: string) =>
  records
    .filter((record) => searchedText(record).some((passage) => passage.includes(word)))
    .map(({ path }) => path);

describe.each(cities)('in %s', (folder) => {
  const records = recordsOf(folder);
  const reader = searched(records);
  const words = wordsIn(records, 90);
  const found = async (question: string) =>
    (await answer(question, reader, everything)).kinds.flatMap((kind) =>
      kind.records.map(({ path }) => path),
    );

  test('every word of the texts is found wherever it stands', async () => {
    const missed: string[] = [];
    for (const [shape, word] of words) {
      const paths = new Set(await found(word));
      const expected = holding(records, word);
      expect(expected.length, word).toBeGreaterThan(0);
      if (expected.some((path) => !paths.has(path))) missed.push(`${word} (${shape})`);
    }
    expect(missed).toEqual([]);
  });

  test('every single character of the texts is found wherever it stands', async () => {
    // ﾌﾟ is one character: nobody who looks for フ means it.
    const titles = records.map(({ title }) => title).join('');
    const characters = new Set(Array.from(titles.matchAll(/\S[\p{M}\uFF9E\uFF9F]*/gu), ([each]) => each));
    // A stroke that makes a vowel long is no word of anybody's, and stands for nothing (ホームペジ is ホームページ).
    for (const character of [...characters].filter((each) => !/[ーｰ]/u.test(each))) {
      expect(await found(character), character).toEqual(expect.arrayContaining(holding(records, character)));
    }
  });

  test('a word is found however its width, its kana or its capitals are written', async () => {
    for (const [, word] of words.filter(([shape]) => /katakana|Latin|number/.test(shape))) {
      const expected = await found(word);
      for (const written of variantsOf(word))
        expect(await found(written), `${word} as ${written}`).toEqual(expected);
    }
  });

  test('several words are found where all of them stand', async () => {
    for (const [index, [, word]] of words.entries()) {
      const other = words[(index * 7) % words.length]?.[1] ?? word;
      const both = records.filter((record) =>
        [word, other].every((each) => searchedText(record).some((passage) => passage.includes(each))),
      );
      const paths = await found(`${word}　${other}`);
      expect(paths, `${word} ${other}`).toEqual(expect.arrayContaining(both.map(({ path }) => path)));
    }
  });
});

test('the words come to at least 300 in the real city alone, and to more in the invented ones', () => {
  const counts = cities.map((folder) => wordsIn(recordsOf(folder), 90).length);
  expect(counts[0]).toBeGreaterThanOrEqual(300);
  expect(counts[1]).toBeGreaterThanOrEqual(300);
});

/** The same word in full width, in half width, in hiragana, in capitals. */
function variantsOf(word: string): string[] {
  const wide = word.replaceAll(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
  const hiragana = word.replaceAll(/[ァ-ヶ]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0x60));
  return [wide, hiragana, halfWidth(word), word.toUpperCase(), word.normalize('NFKD')];
}

const narrowKana = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, index) => String.fromCharCode(0xff66 + index)).flatMap(
    (narrow) => ['', 'ﾞ', 'ﾟ'].map((mark) => [(narrow + mark).normalize('NFKC'), narrow + mark] as const),
  ),
);

function halfWidth(word: string): string {
  return Array.from(word.normalize('NFKC'), (each) => narrowKana.get(each) ?? each).join('');
}
