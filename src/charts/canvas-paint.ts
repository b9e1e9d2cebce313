import { lineHeight, lineWidth, unitGap, type TextLook, type TypeSizes } from './label.ts';
import type { PlacedLabel, TrendLayout } from './trend-layout.ts';
import { arrowPath } from './trend-labels.ts';
import type { Point } from './trend-shapes.ts';

/** The page's colours and font, read when they are needed, so that a chart follows light and dark. */
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  quieter: string;
  mark: string;
  wash: string;
  accent: string;
  deep: string;
  font: string;
}

/** Reads the palette from the style sheet's variables. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: colour('--paper'),
    ink: colour('--ink'),
    quiet: colour('--ink-2'),
    quieter: colour('--ink-3'),
    mark: colour('--mark-quiet'),
    wash: colour('--wash'),
    accent: colour('--accent'),
    deep: colour('--accent-deep'),
    font: style.fontFamily,
  };
}

/** Paints what stands behind the values: bands, boxes, zero line, target line — as in the picture drawn at build. */
export function paintGround(
  context: CanvasRenderingContext2D,
  { shapes }: TrendLayout,
  width: number,
  colours: Palette,
): void {
  const { gaps, zero, top, bottom, breaks, targetLine, arrowLine, arrow, segments } = shapes;
  const x = (percent: number) => (percent / 100) * width;
  const line = (from: Point, to: Point, colour: string, thick: number, dash: number[] = []) => {
    context.strokeStyle = colour;
    context.lineWidth = thick;
    context.setLineDash(dash);
    context.stroke(new Path2D(`M${x(from.x)} ${from.y}L${x(to.x)} ${to.y}`));
    context.setLineDash([]);
  };
  for (const gap of gaps.filter(({ look }) => look === 'wash')) {
    context.fillStyle = colours.wash;
    context.fillRect(x(gap.x), gap.y, x(gap.width), gap.height);
  }
  line({ x: 0, y: zero }, { x: 100, y: zero }, colours.quieter, 1);
  for (const each of breaks)
    line({ x: each.x, y: top }, { x: each.x, y: bottom }, colours.quieter, 1.5, [1, 5]);
  if (targetLine) line(targetLine.from, targetLine.to, colours.quiet, 1.5, [7, 4]);
  if (arrowLine) line(arrowLine.from, arrowLine.to, colours.mark, 1.5, [1.5, 4]);
  for (const { look, x: left, y, width: wide, height } of gaps.filter((gap) => gap.look !== 'wash')) {
    context.fillStyle = colours.paper;
    context.fillRect(x(left), y, x(wide), height);
    if (look === 'hatch') hatch(context, { left: x(left), top: y, width: x(wide), height }, colours.mark);
    else dashedBox(context, { left: x(left), top: y, width: x(wide), height }, colours.mark);
  }
  for (const { kind, from, to } of segments) if (kind === 'link') line(from, to, colours.mark, 1.5, [2, 5]);
  if (arrow) {
    context.save();
    context.translate(x(arrow.x), arrow.y);
    context.strokeStyle = colours.ink;
    context.lineWidth = 2.5;
    context.stroke(new Path2D(arrowPath(arrow)));
    context.restore();
  }
}

/** Paints a label: letters with a rim of paper, as in the picture drawn at build. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  { x, dx, y, anchor, lines }: PlacedLabel,
  { width, sizes, colours }: { width: number; sizes: TypeSizes; colours: Palette },
): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  lines.forEach((runs, index) => {
    const widths = runs.map(({ text, look }) => {
      context.font = fontOf(look, sizes, colours.font);
      return context.measureText(text).width + (look === 'unit' ? unitGap : 0);
    });
    const whole = widths.reduce((sum, each) => sum + each, 0);
    let left = (x / 100) * width + dx - (anchor === 'start' ? 0 : anchor === 'middle' ? whole / 2 : whole);
    const foot = y + index * lineHeight;
    const placed = runs.map(({ text, look }, run) => {
      const start = left + (look === 'unit' ? unitGap : 0);
      left += widths[run] ?? lineWidth([{ text, look }], sizes);
      return { text, look, start };
    });
    // All rims before all letters, or a rim would cover the letter before it.
    for (const { text, look, start } of placed) {
      context.font = fontOf(look, sizes, colours.font);
      context.strokeStyle = colours.paper;
      context.lineWidth = 5;
      context.strokeText(text, start, foot);
    }
    for (const { text, look, start } of placed) {
      context.font = fontOf(look, sizes, colours.font);
      context.fillStyle = colourOf(look, colours);
      context.fillText(text, start, foot);
    }
  });
}

interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

function dashedBox(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Rect,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.25;
  context.setLineDash([4, 4]);
  context.strokeRect(left, top, width, height);
  context.setLineDash([]);
}

function hatch(context: CanvasRenderingContext2D, { left, top, width, height }: Rect, colour: string): void {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  const step = 6 * Math.SQRT2;
  for (let start = left - height; start < left + width; start += step) {
    context.stroke(new Path2D(`M${start} ${top + height}L${start + height} ${top}`));
  }
  context.restore();
}

function fontOf(look: TextLook, sizes: TypeSizes, family: string): string {
  const bold = look === 'hero' || look === 'bold' || look === 'axis-now';
  return `${bold ? '700' : '400'} ${sizes[look]}px ${family}`;
}

function colourOf(look: TextLook, { ink, quiet, quieter }: Palette): string {
  if (look === 'axis-sub') return quieter;
  return look === 'caption' || look === 'axis' ? quiet : ink;
}
