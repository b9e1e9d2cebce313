import { shareOf } from './scale.ts';
import type { Gap } from './trend-gaps.ts';
import type { Frame } from './trend-frame.ts';
import { lastTarget, type Trend } from './trend.ts';
import type { Mark } from './trend-mark.ts';

/** A place in the picture: percent of the width, pixels from the top. */
export interface Point {
  x: number;
  y: number;
}

/** The marks of a chart with their places; all but the text. */
export interface TrendShapes {
  top: number;
  bottom: number;
  /** Width of a slot in percent. */
  slotWidth: number;
  /** The zero line, which is the foot of the plot where nothing is below zero. */
  zero: number;
  negative: boolean;
  /** Where the scale begins: the foot of the plot, or above it where labels below zero need room. */
  foot: number;
  gaps: (Gap & { x: number; width: number; y: number; height: number })[];
  targetLine?: { from: Point; to: Point };
  /** The level that an arrow starts from. */
  arrowLine?: { from: Point; to: Point };
  arrow?: Point & { direction: NonNullable<Trend['arrow']>['direction'] };
  breaks: { x: number; word: string; before?: string }[];
  segments: { kind: 'actual' | 'link'; firm: boolean; former: boolean; from: Point; to: Point }[];
  marks: (Point & { mark: Mark })[];
}

/** How far an arrow for a direction reaches. */
export const arrowLength = 46;

/** The chart's marks within a frame. */
export function shapesOf(trend: Trend, frame: Frame): TrendShapes {
  const { slots, scale, marks } = trend;
  const slotWidth = 100 / Math.max(1, slots.length);
  const negative = scale.from < 0;
  const top = topOf(trend, frame);
  const foot = frame.bottom - (negative ? 46 : 0);
  const x = (slot: number) => round((slot + 0.5) * slotWidth);
  const y = (value: number) => round(foot - shareOf(scale, value) * (foot - top));
  const place = (mark: Mark): Point => ({ x: x(mark.slot), y: y(mark.value) });
  const target = lastTarget(trend);
  return {
    top,
    bottom: frame.bottom,
    slotWidth,
    zero: y(0),
    negative,
    foot,
    gaps: trend.gaps.map((gap) => ({ ...gap, ...rectOf(gap, slotWidth, top, frame.bottom) })),
    ...(target ? { targetLine: { from: { x: 0, y: y(target.value) }, to: place(target) } } : {}),
    ...arrowShapes(trend, x, y, (top + frame.bottom) / 2),
    breaks: trend.breaks.map(({ slot, ...words }) => ({ x: round(slot * slotWidth), ...words })),
    segments: trend.segments.map(({ kind, from, to }) => ({
      kind,
      firm: to.firmness === undefined && from.firmness === undefined,
      former: to.former !== undefined,
      from: place(from),
      to: place(to),
    })),
    marks: marks.map((mark) => ({ ...place(mark), mark })),
  };
}

/** No hero, no room for one; below zero the plot hangs from the zero line. */
function topOf({ marks, scale }: Trend, { top }: Frame): number {
  if (scale.to === 0) return top - 24;
  return marks.some(({ current }) => current) ? top : top - 18;
}

function rectOf({ from, to, look }: Gap, slotWidth: number, top: number, bottom: number) {
  const inset = look === 'wash' ? 0 : slotWidth * 0.1;
  const start = look === 'wash' ? top : round(top + (bottom - top) * 0.28);
  return {
    x: round(from * slotWidth + inset),
    width: round((to - from + 1) * slotWidth - 2 * inset),
    y: start,
    height: round(bottom - start),
  };
}

function arrowShapes(
  { arrow }: Trend,
  x: (slot: number) => number,
  y: (value: number) => number,
  middle: number,
): Pick<TrendShapes, 'arrow' | 'arrowLine'> {
  if (!arrow) return {};
  const end = { x: x(arrow.slot), y: arrow.from ? y(arrow.from.value) : middle };
  return {
    arrow: { ...end, direction: arrow.direction },
    ...(arrow.from ? { arrowLine: { from: { x: x(arrow.from.slot), y: end.y }, to: end } } : {}),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
