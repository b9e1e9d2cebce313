import { breakLines } from './line-breaking.ts';
import type { DrawnText, Style } from './drawn.ts';
import { widthOf } from './spacing.ts';
import { capitalHeight } from './typeface.ts';

/** The room a text has, and how far it may shrink to fit into it. */
export interface Room {
  x: number;
  /** Top of the room; capitals of the first line begin here. */
  y: number;
  width: number;
  height: number;
  smallest: number;
  /** How many lines at most; as many as the height holds where nothing is said. */
  lines?: number;
  /** Distance of baselines, in sizes. */
  leading?: number;
  /** How much of the height that is left over stands above the text: 0 none (where nothing is said), 0.5 half of it. */
  settle?: number;
}

/** A text set into its room. */
export interface Fitted {
  marks: DrawnText[];
  size: number;
  /** Baseline of the last line. */
  bottom: number;
  /** Whether even the smallest size did not hold it, so that it ends in 「…」. */
  cut: boolean;
}

/**
 * Sets a text as large as its style says, or as much smaller as its room asks for, in lines of about equal length. What
 * does not fit even at the smallest size is cut with 「…」; nothing ever leaves the room.
 */
export function fit(text: string, style: Style, room: Room): Fitted {
  for (let size = style.size; size >= room.smallest; size -= 1) {
    const lines = breakLines(text, room.width, measureAt(style, size));
    if (
      lines.length <= linesIn(room, size) &&
      lines.every((line) => measureAt(style, size)(line) <= room.width)
    ) {
      return placed(
        balanced(text, lines, room.width, measureAt(style, size)),
        { ...style, size },
        room,
        false,
      );
    }
  }
  const smallest = { ...style, size: room.smallest };
  const measure = measureAt(style, room.smallest);
  const lines = breakLines(text, room.width, measure);
  const kept = lines.slice(0, Math.max(1, linesIn(room, room.smallest)));
  const cut = kept.length < lines.length || kept.some((line) => measure(line) > room.width);
  return placed(cut ? ellipsed(kept, room.width, measure) : kept, smallest, room, cut);
}

/** The same on one line. */
export function fitLine(
  text: string,
  style: Style,
  room: Pick<Room, 'x' | 'width' | 'smallest'> & { baseline: number },
): Fitted {
  const { baseline, ...across } = room;
  const fitted = fit(text, style, {
    ...across,
    lines: 1,
    y: baseline - style.size * capitalHeight,
    height: style.size * capitalHeight,
  });
  return { ...fitted, marks: fitted.marks.map((mark) => ({ ...mark, y: baseline })), bottom: baseline };
}

function linesIn({ height, lines = Infinity, leading = 1.3 }: Room, size: number): number {
  const held = 1 + Math.floor((height - size * capitalHeight + 0.01) / (size * leading));
  return Math.min(lines, held);
}

function placed(
  lines: string[],
  style: Style,
  { x, y, height, leading = 1.3, settle = 0 }: Room,
  cut: boolean,
): Fitted {
  const used = style.size * (capitalHeight + (lines.length - 1) * leading);
  const first = y + Math.max(0, height - used) * settle + style.size * capitalHeight;
  const marks = lines.map((text, index) => ({
    type: 'text' as const,
    text,
    x,
    y: first + index * style.size * leading,
    ...style,
  }));
  return { marks, size: style.size, bottom: marks.at(-1)?.y ?? first, cut };
}

/** The narrowest setting with as many lines, so that no single word is left over for the last one. */
function balanced(text: string, lines: string[], width: number, measure: (line: string) => number): string[] {
  if (lines.length < 2) return lines;
  let [best, low, high] = [lines, width / lines.length, width];
  while (high - low > 8) {
    const middle = (low + high) / 2;
    const tried = breakLines(text, middle, measure);
    if (tried.length <= lines.length && tried.every((line) => measure(line) <= middle))
      [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

function ellipsed(lines: string[], width: number, measure: (line: string) => number): string[] {
  const last = Array.from(lines.at(-1) ?? '');
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, -1), `${last.join('')}…`];
}

function measureAt(style: Style, size: number): (line: string) => number {
  return (line) => widthOf(line, { ...style, size });
}
