import { expect, it } from 'vitest';
import { textLine } from '../../../src/charts/paint/saved-text.ts';

const line = (text: string, width: number) =>
  textLine({ x: 10, y: 20, size: 20, width, paint: 'fill="x"', text });
const sizeOf = (markup: string) => Number(/font-size="([\d.]+)"/.exec(markup)?.[1]);

it('a line that fits stands as it is', () => {
  expect(line('星空', 40)).toBe('<text x="10" y="20" font-size="20" fill="x">星空</text>');
});
it('is set smaller where it does not fit', () => {
  expect(sizeOf(line('星空の町', 72))).toBe(18);
  expect(line('星空の町', 72)).toContain('>星空の町<');
});
it('and is cut where even the smallest does not fit', () => {
  const cut = line('星空の町の夜道', 60);
  expect(sizeOf(cut)).toBe(14);
  expect(cut).toContain('>星空の…<');
});
it('is no markup', () => {
  expect(line('<&', 400)).toContain('&lt;&amp;');
});
