/** The words of an index by how they are read and written, for those who ask in kana or misspell. */
import { expect, test } from 'vitest';
import { lexiconEntries } from '../../src/search/lexicon-entries.ts';
import { lexiconOf, type LexiconEntry } from '../../src/search/lexicon.ts';
import { nearWords, wordsWithin } from '../../src/search/near.ts';
import { indexOf } from '../../src/search/published-index.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const record: SearchRecord = {
  kind: 'project',
  title: '定住促進奨励金交付事業',
  names: ['ひっこしのお祝い'],
  readings: [['ていじゅうのおいわい', '定住促進奨励金交付事業']],
  context: '',
  path: 'projects/a/',
  text: ['停留所が暗くて見えない。'],
};
const entries = lexiconEntries([record]);
const written = new Map(entries.map(([key, ...others]) => [key, others]));

/** A lexicon of some entries, one in each file, that writes down which files were read. */
function filed(all: readonly LexiconEntry[]) {
  const read: number[] = [];
  const lexicon = lexiconOf(
    all.map(([key]) => key),
    (index) => {
      read.push(index);
      return Promise.resolve([all[index]!]);
    },
  );
  return { lexicon, read };
}

test('a name is asked for by every run of its words, a text by its words, each as it is read and as it is written', () => {
  expect(written.get('テイジユウ')).toEqual(['定住']);
  expect(written.get('ソクシンシヨウレイキン')).toEqual(['促進奨励金']);
  expect(written.get('テイリユウジヨ')).toEqual(['停留所']);
  expect(written.get('奨励金')).toEqual([]);
});

test('a reading of the content counts beside the guess, and a form of the dictionary means the others', () => {
  expect(written.get('テイジユウノオイワイ')).toEqual(['定住促進奨励金交付事業']);
  expect(written.get('暗イ')).toEqual(['暗ク']);
});

test('the keys are in order, each once', () => {
  const keys = entries.map(([key]) => key);
  expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)));
});

test('how a name is guessed to be read stands in no file that is shown', () => {
  const { files } = indexOf([record]);
  const holding = [...files].filter(([, content]) =>
    /テイジユウ|テイジュウ|ていじゅうそくしん/u.test(content),
  );
  const folders = new Set(holding.map(([name]) => name.split('/')[0]));
  folders.delete('directory');
  expect([...folders]).toEqual(['words']);
});

test('a word is read from the one file that may hold it', async () => {
  const { lexicon, read } = filed([
    ['アイ', '愛'],
    ['イジユウ', '移住'],
    ['ユキ', '雪'],
  ]);
  expect(await lexicon.written('イジユウ')).toEqual(['移住']);
  expect(await lexicon.written('イジ')).toEqual([]);
  expect(read).toEqual([1, 0]);
});

test('of a small index all words are looked through for a misspelling, of a large one those that begin alike', async () => {
  const few = filed([
    ['アイ', '愛'],
    ['イジユウ', '移住'],
  ]);
  expect(await nearWords('ニジュウ', few.lexicon)).toEqual(['移住']);
  const many = filed(
    Array.from('アイウエオカキクケコ', (first): LexiconEntry => [`${first}ジユウ`, `${first}の語`]),
  );
  expect(await nearWords('イズユウ', many.lexicon)).toEqual(['イの語']);
  expect(many.read.length).toBeLessThanOrEqual(2);
});

test.each([
  ['ホムペエジ', ['ホムペジ']],
  ['フエスブツク', ['フエイスブツク']],
  ['奨学金', ['奨励金']],
  ['ホンヤ', []],
  ['雪', []],
  ['フエイス', []],
])('%s is near %j', async (asked, expected) => {
  const { lexicon } = filed([['フエイスブツク'], ['ホムペジ'], ['奨励金'], ['雪']]);
  expect(await nearWords(asked, lexicon)).toEqual(expected);
});

test('a long word is cut into those that the index has, unless little of it is left', async () => {
  const { lexicon } = filed([['世帯'], ['転入'], ['転入世帯']]);
  expect(await wordsWithin('転入世帯数', lexicon)).toEqual(['転入世帯']);
  expect(await wordsWithin('転入と世帯', lexicon)).toEqual(['転入', '世帯']);
  expect(await wordsWithin('大規模公共交通網転入', lexicon)).toEqual([]);
});
