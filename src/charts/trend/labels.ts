import { around, type FluidBox } from '../scene/fluid-box.ts';
import { gapLabels } from './gap-labels.ts';
import type { Band, Obstacles, WantedLabel } from '../scene/label-placing.ts';
import {
  baseline,
  changed,
  direction,
  former,
  hero,
  interimTarget,
  level,
  nothing,
  stretch,
  target,
  value,
  zero,
  type PlacedMark,
} from './mark-labels.ts';
import { arrowLength, type TrendShapes } from './shapes.ts';
import type { Trend } from './trend.ts';

/** Every label a chart would have, the most important first; of the years, the newest. */
export function wantedLabels(trend: Trend, shapes: TrendShapes, band: Band): WantedLabel[] {
  if (trend.slots.length === 0) return [nothing(shapes, trend.language)];
  const of = (role: string) =>
    shapes.marks.filter(({ mark }) => mark.role === role && mark.former === undefined);
  const actuals = of('actual').toReversed();
  const isLast = ({ mark }: PlacedMark) => trend.slots[mark.slot]?.role === 'target';
  const isLevel = ({ mark }: TrendShapes['stretches'][number]) =>
    mark.of === 'every_year' || mark.of === 'undated';
  const { stretches, words } = shapes;
  const { unit, language } = trend;
  const said = { words, unit, language };
  return [
    ...gapLabels(shapes, trend.slots, band),
    ...of('target')
      .filter(isLast)
      .map((mark) => target(mark, said)),
    ...stretches.filter(isLevel).map((each) => level(each, said)),
    ...actuals.filter(({ mark }) => mark.current).map((mark) => hero(mark, said, band)),
    ...stretches.filter(({ mark }) => mark.current).map((each) => stretch(each, said, band)),
    ...(shapes.arrow && trend.arrow ? [direction(shapes.arrow, trend.arrow.word, language)] : []),
    ...(shapes.negative ? [zero(shapes.zero)] : []),
    ...of('baseline').map((mark) => baseline(mark, shapes)),
    ...shapes.breaks.map((each) => changed(each, shapes, band)),
    ...shapes.breaks.filter(({ before }) => before !== undefined).map((each) => former(each, shapes)),
    ...stretches
      .filter((each) => !isLevel(each) && !each.mark.current)
      .toReversed()
      .map((each) => stretch(each, said, band)),
    ...actuals.filter(({ mark }) => !mark.current).map((mark) => value(mark, shapes)),
    ...of('target')
      .filter((mark) => !isLast(mark))
      .map((mark, index) => interimTarget(mark, { words: shapes.words, isFirst: index === 0 })),
    ...shapes.marks
      .filter(({ mark }) => mark.former !== undefined)
      .toReversed()
      .map((mark) => value(mark, shapes)),
  ];
}

/** What labels keep clear of, and what they rather keep clear of. */
export function obstaclesOf(shapes: TrendShapes): Obstacles {
  const {
    gaps,
    marks,
    stretches,
    segments,
    targetLine,
    targetSteps,
    arrowLine,
    arrow,
    negative,
    zero: zeroLine,
  } = shapes;
  const across = (y: number) => ({ from: { x: 0, y }, to: { x: 100, y } });
  return {
    solid: [
      ...marks.filter(({ interim }) => !interim).map(({ x, y, mark }) => around(x, y, mark.current ? 10 : 8)),
      ...stretches.filter(({ mark }) => mark.role !== 'target').map(boxOfStretch),
      ...(arrow ? [spanOf(arrow)] : []),
    ],
    soft: [
      ...gaps.map(({ look, x, width, y, height }) => ({
        shape: {
          left: { percent: x, px: 0 },
          right: { percent: x + width, px: 0 },
          top: y,
          bottom: y + height,
        },
        weight: look === 'wash' ? 4 : 40,
      })),
      ...segments.map((segment) => ({ shape: segment, weight: segment.kind === 'link' ? 3 : 6 })),
      ...(targetLine ? [{ shape: targetLine, weight: 6 }] : []),
      ...targetSteps.filter(({ from, to }) => from.y === to.y).map((shape) => ({ shape, weight: 5 })),
      ...stretches
        .filter(({ mark }) => mark.role === 'target')
        .map(({ from, to }) => ({ shape: { from, to }, weight: 5 })),
      ...(arrowLine ? [{ shape: across(arrowLine.to.y), weight: 5 }] : []),
      ...(negative ? [{ shape: across(zeroLine), weight: 6 }] : []),
    ],
    top: 0,
    bottom: shapes.bottom + (negative ? 6 : -2),
  };
}

/** The path of an arrow, from where it starts: up, down, or two level lines for 維持. */
export function arrowPath(arrow: NonNullable<TrendShapes['arrow']>): string {
  if (arrow.direction === 'maintain') return 'M-23-4H23M-23 4H23';
  const tip = tipOf(arrow).y - arrow.y;
  const barb = tip + (tip < 0 ? 9 : -9);
  return `M0 0V${tip}M-8 ${barb} 0 ${tip} 8 ${barb}`;
}

/** Where an arrow ends. */
function tipOf({ x, y, direction: way }: NonNullable<TrendShapes['arrow']>): { x: number; y: number } {
  return { x, y: way === 'maintain' ? y : way === 'increase' ? y - arrowLength : y + arrowLength };
}

function boxOfStretch({ from, to, mark }: TrendShapes['stretches'][number]): FluidBox {
  const height = mark.current ? 10 : 8;
  const aside = mark.of === 'day' ? height : 1;
  return {
    left: { percent: from.x, px: -aside },
    right: { percent: to.x, px: aside },
    top: from.y - height,
    bottom: from.y + height,
  };
}

function spanOf(arrow: NonNullable<TrendShapes['arrow']>): FluidBox {
  const tip = tipOf(arrow).y;
  return {
    ...around(arrow.x, arrow.y, 9),
    top: Math.min(arrow.y, tip) - 2,
    bottom: Math.max(arrow.y, tip) + 2,
  };
}
