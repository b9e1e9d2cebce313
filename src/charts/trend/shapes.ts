import { chartRoles, type ChartRoles } from '../../text/chart.ts';
import { firmnessLook, lessFirm, type Firmness } from '../scene/firmness.ts';
import { shareOf } from '../scene/scale.ts';
import type { Point } from '../scene/scene.ts';
import type { Gap } from './gaps.ts';
import type { Frame } from './frame.ts';
import { lastTarget, type Trend } from './trend.ts';
import type { Mark } from './mark.ts';
import type { Stretch } from './stretch.ts';

/** The marks of a chart with their places; all but the text. */
export interface TrendShapes {
  /** What its numbers are called. */
  words: ChartRoles;
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
  /** Where the last target lies, from where no earlier one does. */
  targetLine?: { from: Point; to: Point };
  /** The targets on the way to it: as wide as their years, joined where they follow each other. */
  targetSteps: { from: Point; to: Point }[];
  /** The level that an arrow starts from. */
  arrowLine?: { from: Point; to: Point };
  arrow?: Point & { direction: NonNullable<Trend['arrow']>['direction'] };
  breaks: (Omit<Trend['breaks'][number], 'slot'> & { x: number })[];
  /** Its middle, from where to where it reaches, and by which firmness it is drawn. */
  stretches: (Point & { from: Point; to: Point; mark: Stretch; firmness: Firmness })[];
  segments: {
    kind: 'actual' | 'link';
    /** By the less firm of its two ends. */
    firmness: Firmness;
    former: boolean;
    from: Point;
    to: Point;
  }[];
  /** `interim`: a target before the last one. */
  marks: (Point & { mark: Mark; interim: boolean })[];
}

/** How far an arrow for a direction reaches. */
export const arrowLength = 46;

/** The chart's marks within a frame. */
export function shapesOf(trend: Trend, frame: Frame): TrendShapes {
  const { slots, scale, marks } = trend;
  const slotWidth = 100 / Math.max(1, slots.length);
  const negative = scale.from < 0;
  const top = topOf(trend, frame);
  const foot = frame.bottom - (negative ? frame.room.below : 0);
  const x = (slot: number) => round((slot + 0.5) * slotWidth);
  const y = (value: number) => round(foot - shareOf(scale, value) * (foot - top));
  const place = (mark: Mark): Point => ({ x: x(mark.slot), y: y(mark.value) });
  const target = lastTarget(trend);
  const interim = target
    ? marks.filter(({ role }) => role === 'target').filter((mark) => mark !== target)
    : [];
  return {
    words: chartRoles(trend.words, trend.language),
    top,
    bottom: frame.bottom,
    slotWidth,
    zero: y(0),
    negative,
    foot,
    gaps: trend.gaps.map((gap) => ({ ...gap, ...rectOf(gap, slotWidth, top, frame.bottom) })),
    ...(target
      ? {
          targetLine: {
            from: { x: round(trend.targetFrom * slotWidth), y: y(target.value) },
            to: place(target),
          },
        }
      : {}),
    targetSteps: stepsOf(interim, slotWidth, y),
    ...arrowShapes(trend, x, y, (top + frame.bottom) / 2),
    breaks: trend.breaks.map(({ slot, ...words }) => ({ x: round(slot * slotWidth), ...words })),
    stretches: trend.stretches.map((mark) => {
      // Quarters that follow each other are two values.
      const air = mark.of === 'quarter' ? 0.01 : 0;
      const [from, middle, to] = [mark.from + air, (mark.from + mark.to) / 2, mark.to - air].map((slot) => ({
        x: round(slot * slotWidth),
        y: y(mark.value),
      })) as [Point, Point, Point];
      return { ...middle, from, to, mark, firmness: firmnessLook(mark) };
    }),
    segments: trend.segments.map(({ kind, from, to }) => ({
      kind,
      firmness: lessFirm(firmnessLook(from), firmnessLook(to)),
      former: to.former !== undefined,
      from: place(from),
      to: place(to),
    })),
    marks: marks.map((mark) => ({ ...place(mark), mark, interim: interim.includes(mark) })),
  };
}

/** No hero, no room for one; below zero the plot hangs from the zero line. */
function topOf({ marks, stretches, scale }: Trend, { top, room }: Frame): number {
  if (scale.to === 0) return top - room.hanging;
  return [...marks, ...stretches].some(({ current }) => current) ? top : top - room.hero;
}

/** A step for each target on the way, and an upright between two of neighbouring years. */
function stepsOf(
  targets: readonly Mark[],
  slotWidth: number,
  y: (value: number) => number,
): TrendShapes['targetSteps'] {
  return targets.flatMap(({ slot, value }, index) => {
    const [left, right] = [round(slot * slotWidth), round((slot + 1) * slotWidth)];
    const before = targets[index - 1];
    const level = { from: { x: left, y: y(value) }, to: { x: right, y: y(value) } };
    if (before?.slot !== slot - 1) return [level];
    return [{ from: { x: left, y: y(before.value) }, to: { x: left, y: y(value) } }, level];
  });
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
