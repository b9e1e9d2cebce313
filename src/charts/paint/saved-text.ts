import { lineWidth, type TextRun, type TypeSizes } from '../scene/label.ts';
import { escaped } from '../../text/markup.ts';

/** A line of text at a fixed place. */
export interface TextLine {
  x: number;
  y: number;
  /** Font size in pixels, and the width there is. */
  size: number;
  width: number;
  /** Further attributes. */
  paint: string;
  text: string;
}

/** How far a line may shrink before it is cut. */
const smallest = 0.7;

/** A line of text of fixed place, set smaller where it would not fit, and cut with … where even that is too long. */
export function textLine({ x, y, size, width, paint, text }: TextLine): string {
  const scale = Math.max(smallest, Math.min(1, width / widthOf(text, size)));
  const smaller = Math.floor(size * scale * 10) / 10;
  return `<text x="${x}" y="${y}" font-size="${smaller}" ${paint}>${escaped(cut(text, smaller, width))}</text>`;
}

function cut(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('')}…`;
}

function widthOf(text: string, size: number): number {
  const runs: TextRun[] = [{ text, look: 'value' }];
  return lineWidth(runs, { value: size } as TypeSizes);
}
