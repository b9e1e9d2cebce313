/**
 * What a first question costs on 1,000 sheets: a hundred measures over ten years. The texts are those of the real sheet, again and
 * again, with every third kanji or so exchanged at random (from a fixed seed), so that they are at least as varied as those
 * of a large city.
 */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { indexOf } from '../../src/search/published-index.ts';
import type { RecordKind, SearchRecord } from '../../src/search/record.ts';
import { readerOf, recordsOf } from './published-city.ts';
import { wordsIn } from './words.ts';

const kilobyte = 1024;
const [measures, years] = [100, 10];

/** Questions that take every step: in kana, in a sentence, misspelt, of a year, of what is nowhere. */
const asked = [
  'いじゅう',
  '移住は増えてる？',
  'ふるさと納税っていくら？',
  'ホームペエジ',
  'ていじゅうそくしんしょうれいきん',
  '平成三十年度の転入',
  'いじゅうのりゆうはなに？',
  '地下鉄の駅はどこ？',
  '恐竜の化石',
];
/** What the page of search itself and what answers in it weigh at most; the index has the rest of the 150 KB. */
const page = 45 * kilobyte;

test(
  'a first question costs 150 KB or less on 1,000 sheets, whatever steps it takes',
  { timeout: 300_000 },
  async () => {
    const records = largeCity();
    const index = indexOf(records);
    const sizes = new Map<string, number>();
    const sizeOf = (name: string) => {
      const known = sizes.get(name) ?? brotliCompressSync(index.files.get(name) ?? '').length;
      sizes.set(name, known);
      return known;
    };
    const costs: { word: string; bytes: number }[] = [];
    const words = wordsIn(records.slice(0, 4000), 6).map(([, word]) => word);
    for (const word of [...words, 'の', '、', '市', '移住 情報発信', ...asked]) {
      const reader = readerOf(index);
      const { kinds } = await answer(word, reader, () => 3);
      if (!asked.includes(word)) expect(kinds.length, word).toBeGreaterThan(0);
      costs.push({ word, bytes: [...reader.asked].reduce((sum, name) => sum + sizeOf(name), 0) });
    }
    expect(costs.length).toBeGreaterThan(30);
    expect(costs.filter(({ bytes }) => bytes + page > 150 * kilobyte)).toEqual([]);
  },
);

function largeCity(): SearchRecord[] {
  const random = seeded(7);
  const real = recordsOf('content');
  const kanji = [
    ...new Set(
      real
        .flatMap(({ text }) => text.join(''))
        .join('')
        .match(/\p{sc=Han}/gu),
    ),
  ];
  const another = (each: string) =>
    random() < 0.3 ? (kanji[Math.floor(random() * kanji.length)] ?? each) : each;
  const anew = (text: string) => text.replaceAll(/\p{sc=Han}/gu, another);
  const copies = (kinds: RecordKind[], count: number) =>
    Array.from({ length: count }, (_, copy) =>
      real
        .filter(({ kind }) => kinds.includes(kind))
        .map((each) => ({
          ...each,
          title: anew(each.title),
          path: each.path.replace('103', `${copy}`),
          text: each.text.map(anew),
        })),
    ).flat();
  return [
    ...copies(['measure', 'indicator', 'project'], measures),
    ...copies(['sheet', 'passage', 'opinion'], measures * years),
    ...real.filter(({ kind }) => kind === 'term' || kind === 'page'),
  ];
}

/** Numbers from 0 to 1 that look random and are the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
