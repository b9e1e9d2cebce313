import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifference, type Piece } from '../../src/text/word-difference.ts';

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, alone }) => (alone ? `[${text}]` : text)).join('');

test('words that one text has alone are told, and nothing else', () => {
  const { before, after } = wordDifference('星見台の場所を増やす。', '夜光バスの本数を増やす。');
  expect(marked(before)).toContain('を増やす。');
  expect(marked(before)).toMatch(/^\[.*星見台\]の/u);
  expect(marked(after)).toMatch(/^\[夜光バス\]の/u);
});

test('the same text has no such word', () => {
  const { before, after } = wordDifference('秋も続ける。', '秋も続ける。');
  expect([...before, ...after]).toEqual([
    { text: '秋も続ける。', alone: false },
    { text: '秋も続ける。', alone: false },
  ]);
});

test('the pieces of a text are that text, whatever the other says', () => {
  const text = fc.stringMatching(/^[ぁ-んァ-ン一-龠0-9\n、。]{0,40}$/u);
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { before, after } = wordDifference(one, other);
      expect(before.map((piece) => piece.text).join('')).toBe(one);
      expect(after.map((piece) => piece.text).join('')).toBe(other);
      const kept = (pieces: readonly Piece[]) =>
        pieces
          .filter(({ alone }) => !alone)
          .map((piece) => piece.text)
          .join('');
      expect(kept(before)).toBe(kept(after));
    }),
    { seed: 20_261_127, numRuns: 200 },
  );
});

test('texts of any length are compared at once: of what has little in common, whole paragraphs', () => {
  const words = (of: string) => Array.from({ length: 6_000 }, (_, index) => `${of}${index}、`).join('');
  const began = performance.now();
  const { before, after } = wordDifference(`月見\n${words('兎')}\n団子`, `月見\n${words('星')}\n団子`);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(before.map(({ alone }) => alone)).toEqual([false, true, false]);
  expect(after.map(({ alone }) => alone)).toEqual([false, true, false]);
});
