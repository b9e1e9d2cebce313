import type { FluidBox } from './fluid-box.ts';

/** How a piece of text looks. The sizes belong to the picture, the rest to the style sheet. */
export type TextLook =
  'hero' | 'unit' | 'value' | 'bold' | 'caption' | 'quiet' | 'axis' | 'axis-now' | 'axis-sub';

/** Font sizes in pixels. */
export type TypeSizes = Record<TextLook, number>;

/** Text in one look. */
export interface TextRun {
  text: string;
  look: TextLook;
}

/** Text at a place in the picture, on one line or more. */
export interface Label {
  /** Percent of the width, and pixels to its right. */
  x: number;
  dx: number;
  anchor: 'start' | 'middle' | 'end';
  /** Foot of the first line's letters. */
  y: number;
  lines: TextRun[][];
}

/** From one line to the next. */
export const lineHeight = 18;

/** The width of a line, generously: full-width letters 1em, the others 0.6em. */
export function lineWidth(runs: readonly TextRun[], sizes: TypeSizes): number {
  return runs.reduce((sum, { text, look }) => {
    const ems = Array.from(text).reduce((width, letter) => width + (isNarrow(letter) ? 0.6 : 1), 0);
    return sum + ems * sizes[look] + (look === 'unit' ? unitGap : 0);
  }, 0);
}

/** Between a hero number and its unit. */
export const unitGap = 3;

/** The room a label takes. */
export function boxOf({ x, dx, anchor, y, lines }: Label, sizes: TypeSizes): FluidBox {
  const width = Math.max(...lines.map((line) => lineWidth(line, sizes)));
  const tallest = (line: readonly TextRun[] = []) => Math.max(0, ...line.map(({ look }) => sizes[look]));
  const left = dx - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  return {
    left: { percent: x, px: left },
    right: { percent: x, px: left + width },
    top: y - tallest(lines[0]) * 0.9,
    bottom: y + (lines.length - 1) * lineHeight + tallest(lines.at(-1)) * 0.24,
  };
}

/** The label moved so far that it does not stick out at the narrowest width; wider pictures only give it more room. */
export function keptInside(label: Label, sizes: TypeSizes, narrowest: number): Label {
  const { left, right } = boxOf(label, sizes);
  const place = (label.x / 100) * narrowest;
  if (place + left.px < 0) return { ...label, anchor: 'start', dx: -Math.floor(place) };
  if (place + right.px > narrowest) return { ...label, anchor: 'end', dx: Math.floor(narrowest - place) };
  return label;
}

/** A word on as many lines as it needs to stand within a width, one letter to a line at worst; Latin letters break between words first. */
export function wrapped(word: string, look: TextLook, sizes: TypeSizes, width: number): TextRun[][] {
  const parts = isLatin(word) ? word.split(' ') : [word];
  // Digits are wider than small letters, which are reckoned like them.
  const room = isLatin(word) ? width * 1.2 : width;
  return parts.flatMap((part) => {
    const letters = Array.from(part);
    const letterWidth = lineWidth([{ text: part, look }], sizes) / letters.length;
    const perLine = Math.max(1, Math.floor(room / letterWidth));
    const lines = Math.ceil(letters.length / perLine);
    const even = Math.ceil(letters.length / lines);
    return Array.from({ length: lines }, (_, line) => [
      { text: letters.slice(line * even, (line + 1) * even).join(''), look },
    ]);
  });
}

/** Whether a word is of Latin letters, which are not torn apart as Japanese ones are. */
export function isLatin(word: string): boolean {
  return /[a-z]{3}/.test(word);
}

/** ASCII, the minus sign and half-width katakana. */
function isNarrow(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 0x7f || code === 0x2212 || (code >= 0xff61 && code <= 0xff9f);
}
