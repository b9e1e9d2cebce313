import type { Gauge } from '../charts/gauge.ts';
import { chartWords } from '../text/chart.ts';
import { rectangle, type Mark, type Style } from './mark.ts';
import { widthOf } from './spacing.ts';

const thickness = 18;
const overhang = 8;
const words: Style = { size: 22, weight: 400, colour: 'ink2' };
const arrows = {
  increase: 'M14 0H62M50-11 62 0 50 11',
  decrease: 'M62 0H14M26-11 14 0 26 11',
  maintain: 'M14-6H62M14 6H62',
};

/** The value against its target, as the small bars of the sheet's page show it; its words stand below. */
export function gaugeMarks(
  { bar, absent, zero, target, baseline, arrow }: Gauge,
  x: number,
  y: number,
  width: number,
): Mark[] {
  const at = (percent: number) => x + (percent / 100) * width;
  const labels: { place: number; text: string }[] = [];
  const marks: Mark[] = [];
  if (absent) marks.push(emptyBar(x, y, width));
  if (bar) marks.push(rectangle(at(bar.from), y, at(bar.to) - at(bar.from), thickness, 'accent'));
  if (zero !== undefined) {
    marks.push(rectangle(at(zero) - 0.75, y - overhang, 1.5, thickness + 2 * overhang, 'ink3'));
    labels.push({ place: at(zero), text: chartWords.zero });
  }
  for (const [percent, text] of [
    [baseline, chartWords.baseline],
    [target, chartWords.target],
  ] as const) {
    if (percent === undefined) continue;
    marks.push(rectangle(at(percent) - 5, y - overhang, 10, thickness + 2 * overhang, 'paper'));
    marks.push(rectangle(at(percent) - 2, y - overhang, 4, thickness + 2 * overhang, 'ink'));
    labels.push({ place: at(percent), text });
  }
  if (arrow) {
    const tail = at(Math.max(bar?.to ?? 0, baseline ?? 0, zero ?? 0));
    marks.push({
      type: 'shape',
      x: tail,
      y: y + thickness / 2,
      scale: 1,
      shape: { path: arrows[arrow.direction] },
      stroke: 'ink',
      strokeWidth: 4,
    });
    labels.push({ place: tail + 38, text: arrow.word });
  }
  return [
    ...marks,
    ...apart(labels, x, x + width).map((label) => ({ type: 'text' as const, ...label, y: y + 48, ...words })),
  ];
}

/** Words under their places, the later ones moved to the right where they would touch. */
function apart(
  labels: { place: number; text: string }[],
  left: number,
  right: number,
): { text: string; x: number }[] {
  let free = left;
  return labels
    .toSorted((a, b) => a.place - b.place)
    .map(({ place, text }) => {
      const width = widthOf(text, words);
      const x = Math.max(free, Math.min(place - width / 2, right - width));
      free = x + width + 14;
      return { text, x };
    });
}

function emptyBar(x: number, y: number, width: number): Mark {
  return {
    type: 'shape',
    x,
    y,
    scale: 1,
    shape: { path: `M1 1H${width - 1}V${thickness - 1}H1Z` },
    stroke: 'ink3',
    strokeWidth: 1.75,
    dashes: '7 6',
  };
}
