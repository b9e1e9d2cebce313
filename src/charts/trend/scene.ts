import { firmnessLook } from '../scene/firmness.ts';
import type { AreaLook, LineLook, MarkLook, Point, Scene, ScenePart } from '../scene/scene.ts';
import { arrowPath } from './labels.ts';
import { heightOf, type Frame } from './frame.ts';
import { layOut } from './layout.ts';
import type { TrendShapes } from './shapes.ts';
import type { Trend } from './trend.ts';

/** The target's diamond, the square of what stood in an indicator's place before, and the end of a span. */
const diamond = 'M0-8 8 0 0 8-8 0Z';
const square = 'M-6-6H6V6H-6Z';
const tick = 'M0-8V8';

/** Lays a trend chart out in a frame. */
export function sceneOf(trend: Trend, frame: Frame): Scene {
  const { shapes, labels } = layOut(trend, frame);
  const { gaps, zero, top, bottom, targetLine, targetSteps, arrowLine, arrow } = shapes;
  // Two changes of one year are one line, each with its word; the names of plans stand over the plot.
  const breaks = Map.groupBy(shapes.breaks, ({ x }) => x);
  const area = ({ x, y, width, height }: (typeof gaps)[number], look: AreaLook): ScenePart => ({
    is: 'area',
    look,
    x,
    y,
    width,
    height,
  });
  const line = (look: LineLook, { from, to }: { from: Point; to: Point }): ScenePart => ({
    is: 'line',
    look,
    from,
    to,
  });
  return {
    height: heightOf(frame),
    parts: [
      ...gaps.filter(({ look }) => look === 'wash').map((gap) => area(gap, 'wash')),
      line('axis', { from: { x: 0, y: zero }, to: { x: 100, y: zero } }),
      ...[...breaks].map(([x, changes]) =>
        line('break', {
          from: { x, y: changes.every(({ parts }) => parts) ? top : 2 },
          to: { x, y: bottom },
        }),
      ),
      ...(targetLine ? [line('target', targetLine)] : []),
      ...(arrowLine ? [line('level', arrowLine)] : []),
      ...gaps
        .filter(({ look }) => look !== 'wash')
        .flatMap((gap) =>
          gap.look === 'box' ? [area(gap, 'box')] : [area(gap, 'paper'), area(gap, 'hatch')],
        ),
      ...targetSteps.map((step) => line('step', step)),
      ...(arrow
        ? [{ is: 'path', look: 'arrow', x: arrow.x, y: arrow.y, path: arrowPath(arrow) } as const]
        : []),
      ...shapes.stretches.flatMap((stretch) => stretchParts(stretch, line)),
      ...shapes.segments.map((segment) => line(lineLook(segment), segment)),
      ...shapes.marks.flatMap(markPart),
      ...labels.map((label): ScenePart => ({ is: 'label', label })),
    ],
  };
}

function lineLook({ kind, former, firmness }: TrendShapes['segments'][number]): LineLook {
  if (kind === 'link') return 'link';
  if (former) return 'former';
  return firmness === 'firm' ? 'actual' : firmness;
}

/** A span as long as its years with ends, a quarter as a bar of its width, a day as a dot, a target as a step or the line of one. */
function stretchParts(
  { x, y, from, to, mark, firmness }: TrendShapes['stretches'][number],
  line: (look: LineLook, of: { from: Point; to: Point }) => ScenePart,
): ScenePart[] {
  if (mark.of === 'day') return markPart({ x, y, mark, interim: mark.role === 'target' });
  if (mark.role === 'target') return [line(mark.of === 'undated' ? 'target' : 'step', { from, to })];
  const end = (at: Point): ScenePart => ({ is: 'path', look: 'end', ...at, path: tick });
  return [
    line(stretchLook(mark, firmness), { from, to }),
    ...(mark.of === 'span' ? [end(from), end(to)] : []),
  ];
}

function stretchLook(
  { former, role, of }: TrendShapes['stretches'][number]['mark'],
  firmness: TrendShapes['segments'][number]['firmness'],
): LineLook {
  if (former !== undefined) return 'former';
  if (role === 'baseline') return 'span';
  if (firmness !== 'firm') return firmness;
  return of === 'quarter' ? 'quarter' : 'actual';
}

function markPart({ x, y, mark, interim }: TrendShapes['marks'][number]): ScenePart[] {
  const { role, former, current, firmness, basis } = mark;
  // An interim target is a step of a line: a mark would be read as a value.
  if (interim) return [];
  if (role === 'target') return [{ is: 'path', look: 'goal', x, y, path: diamond }];
  if (former !== undefined) return [{ is: 'path', look: 'former', x, y, path: square }];
  const circle = (look: MarkLook): ScenePart[] => [{ is: 'circle', look, x, y }];
  if (role === 'baseline') return circle('baseline');
  const look = firmnessLook({ basis, firmness });
  if (look === 'planned') return circle('plannedDot');
  if (look === 'expected') return circle(current ? 'expectedNow' : 'expectedDot');
  return circle(current ? 'now' : 'dot');
}
