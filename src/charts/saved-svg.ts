import { lineHeight } from './label.ts';
import { escaped } from '../text/markup.ts';
import { halo, markPaint, paintOf } from './saved-paint.ts';
import { savedPicture, savedPlot, type Caption } from './saved-picture.ts';
import { fixedFrame, heightOf, type Frame } from './trend-frame.ts';
import { arrowPath, formerSquare } from './trend-labels.ts';
import { layOut, type PlacedLabel } from './trend-layout.ts';
import type { Point, TrendShapes } from './trend-shapes.ts';
import type { Trend } from './trend.ts';

/** A trend chart as a file that stands alone. */
export function savedChart(trend: Trend, caption: Caption): string {
  const { left, top, width, bottom } = savedPlot;
  const frame = fixedFrame(width, bottom - top - 72);
  const { shapes, labels } = layOut(trend, frame);
  return savedPicture(caption, trend.sentence, [
    `<svg x="${left}" y="${top}" width="${width}" height="${heightOf(frame)}" overflow="visible">`,
    ...drawn(shapes),
    ...labels.flatMap((label) => labelText(label, frame)),
    '</svg>',
  ]);
}

function drawn(shapes: TrendShapes): string[] {
  const { gaps, zero, top, bottom, breaks, targetLine, arrowLine, arrow, segments, marks } = shapes;
  const beneath = gaps.filter(({ look }) => look === 'wash');
  const above = gaps.filter(({ look }) => look !== 'wash');
  return [
    ...beneath.map((gap) => rect(gap, markPaint.wash)),
    line({ x: 0, y: zero }, { x: 100, y: zero }, markPaint.zero),
    ...breaks.map(({ x }) => line({ x, y: top }, { x, y: bottom }, markPaint.break)),
    ...(targetLine ? [line(targetLine.from, targetLine.to, markPaint.targetLine)] : []),
    ...(arrowLine ? [line(arrowLine.from, arrowLine.to, markPaint.arrowLine)] : []),
    ...above.flatMap((gap) =>
      gap.look === 'box'
        ? [rect(gap, markPaint.box)]
        : [rect(gap, markPaint.paper), rect(gap, markPaint.hatch)],
    ),
    ...(arrow ? [path(arrow, arrowPath(arrow), markPaint.arrow)] : []),
    ...segments.map(({ kind, firm, former, from, to }) => line(from, to, paintOfLine(kind, former, firm))),
    ...marks.map(markShape),
  ];
}

function paintOfLine(kind: 'actual' | 'link', former: boolean, firm: boolean): string {
  if (kind === 'link') return markPaint.link;
  if (former) return markPaint.formerLine;
  return firm ? markPaint.actual : markPaint.softActual;
}

function markShape({ x, y, mark }: TrendShapes['marks'][number]): string {
  if (mark.role === 'target') return path({ x, y }, 'M0-8 8 0 0 8-8 0Z', markPaint.goal);
  if (mark.former !== undefined) return path({ x, y }, formerSquare, markPaint.former);
  const circle = (paint: string) => `<circle cx="${x}%" cy="${y}" ${paint}/>`;
  if (mark.role === 'baseline') return circle(markPaint.baseline);
  if (mark.firmness) return circle(mark.current ? markPaint.softNow : markPaint.softDot);
  return circle(mark.current ? markPaint.now : markPaint.dot);
}

function labelText({ x, dx, y, anchor, lines }: PlacedLabel, { bands }: Frame): string[] {
  const sizes = bands[0]?.sizes;
  if (!sizes) return [];
  return lines.map((runs, index) => {
    const spans = runs.map(
      ({ text, look }) =>
        `<tspan ${paintOf(look, sizes)}${look === 'unit' ? ' dx="4"' : ''}>${escaped(text)}</tspan>`,
    );
    return `<text x="${x}%" dx="${dx}" y="${y + index * lineHeight}" text-anchor="${anchor}" ${halo}>${spans.join('')}</text>`;
  });
}

function rect({ x, y, width, height }: TrendShapes['gaps'][number], paint: string): string {
  return `<rect x="${x}%" y="${y}" width="${width}%" height="${height}" ${paint}/>`;
}

function line(from: Point, to: Point, paint: string): string {
  return `<line x1="${from.x}%" y1="${from.y}" x2="${to.x}%" y2="${to.y}" ${paint}/>`;
}

function path({ x, y }: Point, shape: string, paint: string): string {
  return `<svg x="${x}%" y="${y}" overflow="visible"><path d="${shape}" ${paint}/></svg>`;
}
