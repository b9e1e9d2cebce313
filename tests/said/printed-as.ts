import { dateLabel } from '../../src/text/changes.ts';
import { readableNumber } from '../../src/text/number.ts';
import type { LeafKind } from './leaves.ts';

/** A value as readers see it: numbers with their commas, days in words. */
export function printedAs(kind: LeafKind, value: string): string {
  if (kind === 'number') return readableNumber(value);
  return kind === 'date' ? dateLabel(value) : value;
}

/** Whether some words hold a value; a number is not a part of another one. */
export function standsIn(text: string, kind: LeafKind, words: string): boolean {
  if (kind !== 'number') {
    // A unit stands between a number and its brackets: 81,017千円（見直し中）.
    const [, figure, brackets] = /^([\d,.]+)(（[^（）]+）)$/u.exec(words) ?? [];
    if (figure !== undefined && brackets !== undefined)
      return new RegExp(String.raw`(?<![\d,.])${figure} ?[^\d\s（]* ?${brackets}`, 'u').test(plain(text));
    return plain(text).includes(plain(words));
  }
  const number = words.replaceAll('.', String.raw`\.`);
  return new RegExp(String.raw`(?<![\d,.])${number}(?![\d,]|\.\d)`).test(text);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
