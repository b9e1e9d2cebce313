import type { Colour } from '../charts/paint/palette.ts';

/** The size every service expects of a share picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Regular or bold; the site knows no others. */
export type Weight = 400 | 700;

/** How a run of text is set. */
export interface Style {
  size: number;
  weight: Weight;
  colour: Colour;
  /** Space added after each character, in em. */
  tracking?: number;
}

/** A line of text from x to the right, on its baseline y. */
export interface DrawnText extends Style {
  type: 'text';
  text: string;
  x: number;
  y: number;
}

/** A shape in its own coordinates, placed and enlarged. */
export interface DrawnShape {
  type: 'shape';
  x: number;
  y: number;
  scale: number;
  shape: { path: string } | { centre: number; radius: number };
  fill?: Colour;
  stroke?: Colour;
  strokeWidth?: number;
  dashes?: string;
}

/** What a picture is made of: words and shapes, from back to front. */
export type Drawn = DrawnText | DrawnShape;

/** A filled rectangle. */
export function rectangle(x: number, y: number, width: number, height: number, fill: Colour): DrawnShape {
  return { type: 'shape', x, y, scale: 1, shape: { path: `M0 0H${round(width)}V${round(height)}H0Z` }, fill };
}

/** The same number on every machine, short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
