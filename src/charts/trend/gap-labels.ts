import {
  isLatin,
  lineHeight,
  lineWidth,
  wrapped,
  type Label,
  type TextRun,
  type TypeSizes,
} from '../scene/label.ts';
import type { Band, WantedLabel } from '../scene/label-placing.ts';
import type { TrendShapes } from './shapes.ts';
import type { Slot } from './slot.ts';

type PlacedGap = TrendShapes['gaps'][number];

/** The word of every gap: inside its band or box, above its hatch or a box that is narrower than the word. None is ever left out. */
export function gapLabels({ gaps, words }: TrendShapes, slots: readonly Slot[], band: Band): WantedLabel[] {
  const name: TextRun = { text: words.baseline, look: 'caption' };
  return gaps.map((gap) => {
    const named = gap.role === 'baseline' && slots[gap.from]?.role !== 'baseline';
    // A hatch beside another one keeps its word within its own width.
    const beside =
      gap.look === 'hatch' &&
      gaps.some(({ look, from }) => look === 'hatch' && Math.abs(from - gap.from) === 1);
    const places = placesOf(gap, named ? [[name]] : [], band);
    return { required: true, places: beside ? places.slice(-1) : places };
  });
}

function placesOf(gap: PlacedGap, name: TextRun[][], { sizes, widths }: Band): Label[] {
  const middle = { x: Math.round((gap.x + gap.width / 2) * 100) / 100, dx: 0, anchor: 'middle' as const };
  const room = (gap.width / 100) * (widths[0] ?? 0);
  const words = wordLines(gap.word, sizes, room);
  const foot = gap.y + gap.height;
  if (gap.look === 'wash') {
    return [foot - 12 - tall(words), gap.y + 20].map((y) => ({ ...middle, y, lines: words }));
  }
  const above = (lines: TextRun[][]): Label => ({ ...middle, y: gap.y - 7 - tall(lines), lines });
  const whole: TextRun[][] = [[{ text: gap.word, look: 'caption' }]];
  if (gap.look === 'hatch') {
    return [above([...name, ...whole]), above([...name, ...words])];
  }
  const marked = (lines: TextRun[][]): TextRun[][] =>
    gap.absence === 'cancelled' ? [[{ text: '―', look: 'bold' }], ...lines] : lines;
  const inside = marked(words);
  // At the foot where a target or a line lies through the middle.
  const places = [gap.y + Math.round((gap.height - tall(inside)) / 2) + 4, foot - 14 - tall(inside)].map(
    (y): Label => ({ ...middle, y, lines: inside }),
  );
  const torn = isLatin(gap.word) && words.length > gap.word.split(' ').length;
  return torn ? [above(marked(whole)), ...places] : places;
}

/** A word within a width; 「-」 goes without its brackets before it is broken. */
function wordLines(word: string, sizes: TypeSizes, room: number): TextRun[][] {
  const whole: TextRun[] = [{ text: word, look: 'caption' }];
  if (lineWidth(whole, sizes) <= room) return [whole];
  return wrapped(word.replaceAll(/[「」“”]/gu, ''), 'caption', sizes, room);
}

function tall(lines: readonly TextRun[][]): number {
  return (lines.length - 1) * lineHeight;
}
