import { letterTransform, outlineOf } from '../components/rating-badge/outlines.ts';
import type { Grade } from '../schema/rating-axis.ts';
import type { Drawn, DrawnShape } from './drawn.ts';
import type { Colour } from '../charts/paint/palette.ts';
import { widthOf } from './spacing.ts';

interface Look extends Pick<DrawnShape, 'fill' | 'stroke' | 'dashes'> {
  letter: Colour;
}

// As src/styles/rating.css colours them.
const plain: Look = { fill: 'paper', stroke: 'ink3', letter: 'ink' };
const looks: Record<string, Look> = {
  'tone-reached': { fill: 'accentDeep', stroke: 'accentDeep', letter: 'paper' },
  'tone-up': { fill: 'accentMid', stroke: 'accentMid', letter: 'paper' },
  'tone-slightly-up': { fill: 'accentPale', stroke: 'accentMid', letter: 'accentDeep' },
  'tone-down': { fill: 'fall', stroke: 'fall', letter: 'paper' },
  'tone-none': { stroke: 'ink3', dashes: '4 3.4', letter: 'ink2' },
};

/** A letter in the outline of its meaning, in a square with this corner and side. */
export function badge({ grade: letter, tone }: Grade, x: number, y: number, side: number): Drawn[] {
  const outline = outlineOf(tone);
  const { letter: colour, ...look } = looks[outline.look] ?? plain;
  const scale = side / 40;
  const shape = 'path' in outline.shape ? outline.shape : { centre: 20, radius: outline.shape.radius };
  const [, baseline, shrunk] =
    /translate\(20 ([\d.]+)\) scale\(([\d.]+)\)/.exec(letterTransform(letter, outline)) ?? [];
  const style = { size: 22 * scale * Number(shrunk), weight: 700, colour } as const;
  return [
    { type: 'shape', x, y, scale, shape, strokeWidth: outline.strokeWidth, ...look },
    {
      type: 'text',
      text: letter,
      x: x + side / 2 - widthOf(letter, style) / 2,
      y: y + Number(baseline) * scale,
      ...style,
    },
  ];
}
