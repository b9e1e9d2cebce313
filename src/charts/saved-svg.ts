import { lineHeight } from './label.ts';
import { escaped, halo, markPaint, paintOf, savedFont, savedHatch } from './saved-paint.ts';
import { textLine } from './saved-text.ts';
import { fixedFrame, heightOf, type Frame } from './trend-frame.ts';
import { arrowPath } from './trend-labels.ts';
import { layOut, type PlacedLabel } from './trend-layout.ts';
import type { Point, TrendShapes } from './trend-shapes.ts';
import type { Trend } from './trend.ts';

/** What a saved chart says of itself, because it leaves the page. */
export interface Caption {
  /** 転入世帯数（定住促進奨励金交付事業）. */
  title: string;
  /** What it belongs to: 旭市 重点施策103 KPI 10. */
  context: string;
  /** 平成30年度〜令和6年度. */
  period: string;
  /** 単位：世帯. */
  unit?: string | undefined;
  /** 出典：旭市「重点施策マネジメントシート」令和3年度 事後・決算. */
  source: string;
  /** Who drew it, and where it stands. */
  site: string;
}

/** The size of a saved chart in pixels. */
const savedSize = { width: 1200, height: 675 };

const margin = 48;
const inner = savedSize.width - 2 * margin;
const plotTop = 120;
const rule = 612;

/** A chart as a self-contained SVG file of fixed size, in light colours, with title, period, unit, source and site. */
export function savedChart(trend: Trend, caption: Caption): string {
  const { width, height } = savedSize;
  const frame = fixedFrame(inner, rule - plotTop - 72);
  const { shapes, labels } = layOut(trend, frame);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="ja" font-family="${savedFont}" fill="#1a1a1a">`,
    `<title id="title">${escaped(caption.title)}</title>`,
    `<desc id="description">${escaped(`${caption.context}　${trend.sentence}${caption.source}`)}</desc>`,
    `<defs>${savedHatch}</defs>`,
    `<rect width="${width}" height="${height}" ${markPaint.paper}/>`,
    ...captionText(caption),
    `<svg x="${margin}" y="${plotTop}" width="${inner}" height="${heightOf(frame)}" overflow="visible">`,
    ...drawn(shapes),
    ...labels.flatMap((label) => labelText(label, frame)),
    '</svg>',
    '</svg>\n',
  ].join('\n');
}

function captionText({ title, context, period, unit, source, site }: Caption): string[] {
  const quiet = 'fill="#4d4d4d"';
  const about = [context, period, unit].filter((part) => part !== undefined && part !== '').join('　');
  return [
    textLine({ x: margin, y: 64, size: 34, width: inner, paint: 'font-weight="700"', text: title }),
    textLine({ x: margin, y: 100, size: 20, width: inner, paint: quiet, text: about }),
    `<line x1="${margin}" x2="${margin + inner}" y1="${rule}" y2="${rule}" ${markPaint.rule}/>`,
    textLine({ x: margin, y: rule + 36, size: 16, width: inner * 0.6, paint: quiet, text: source }),
    textLine({
      x: margin + inner,
      y: rule + 36,
      size: 16,
      width: inner * 0.37,
      paint: `${quiet} text-anchor="end"`,
      text: site,
    }),
  ];
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
    ...segments.map(({ kind, firm, from, to }) =>
      line(from, to, kind === 'link' ? markPaint.link : firm ? markPaint.actual : markPaint.softActual),
    ),
    ...marks.map(markShape),
  ];
}

function markShape({ x, y, mark }: TrendShapes['marks'][number]): string {
  if (mark.role === 'target') return path({ x, y }, 'M0-8 8 0 0 8-8 0Z', markPaint.goal);
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
