import { chartWords } from '../../text/chart.ts';
import type { Firmness } from '../scene/firmness.ts';
import type { Gauge } from './gauge.ts';
import type { Label } from '../scene/label.ts';
import { placeLabels, type Band, type WantedLabel } from '../scene/label-placing.ts';
import type { AreaLook, Scene, ScenePart } from '../scene/scene.ts';
import { typeSizes } from '../scene/type-sizes.ts';

/** The bar, how far marks stand out of it, and the foot of the words under it, in pixels. */
const bar = { top: 2, height: 10 };
const overhang = 4;
const foot = 29;

/** From the narrowest column to a picture that is shared, which is the same one enlarged. */
const band: Band = { name: 'gauge', widths: [140, 320, 640], sizes: typeSizes.wide };

const bars: Record<Firmness, AreaLook> = { firm: 'bar', expected: 'expectedBar', planned: 'plannedBar' };
const arrows = {
  increase: 'M8 0H34M27-6 34 0 27 6',
  decrease: 'M34 0H8M15-6 8 0 15 6',
  maintain: 'M8-3H34M8 3H34',
};

/** Lays out a value against its target: a bar, marks across it, and a word under each mark as far as there is room. */
export function gaugeScene(gauge: Gauge): Scene {
  const { absent, zero, target, baseline, arrow } = gauge;
  const area = (look: AreaLook, from: number, to: number): ScenePart => ({
    is: 'area',
    look,
    x: round(from),
    y: bar.top,
    width: round(to - from),
    height: bar.height,
  });
  const across = (look: 'axis' | 'cut' | 'mark', x: number): ScenePart => ({
    is: 'line',
    look,
    from: { x: round(x), y: bar.top - overhang },
    to: { x: round(x), y: bar.top + bar.height + overhang },
  });
  const arrowAt = arrowPlace(gauge);
  return {
    height: foot + 1,
    parts: [
      ...(absent ? [area('box', 0.4, 99.6)] : []),
      ...(gauge.bar ? [area(bars[gauge.bar.firmness], gauge.bar.from, gauge.bar.to)] : []),
      ...(zero === undefined ? [] : [across('axis', zero)]),
      ...[baseline, target].flatMap((at) =>
        at === undefined ? [] : [across('cut', at), across('mark', at)],
      ),
      ...(arrow
        ? [
            {
              is: 'path',
              look: 'arrow',
              x: round(arrowAt),
              y: bar.top + bar.height / 2,
              path: arrows[arrow.direction],
            } as const,
          ]
        : []),
      ...placeLabels(wordsOf(gauge), { solid: [], soft: [], top: -Infinity, bottom: Infinity }, band).map(
        (label): ScenePart => ({ is: 'label', label }),
      ),
    ],
  };
}

/** The most important first; what finds no room under its mark is left out, because it stands beside the bar as text. */
function wordsOf(gauge: Gauge): WantedLabel[] {
  const { target, baseline, zero, arrow, words } = gauge;
  const label = (text: string, x: number, anchor: Label['anchor'] = 'middle', dx = 0): Label => ({
    x: round(x),
    dx,
    anchor,
    y: foot,
    lines: [[{ text, look: 'axis-sub' }]],
  });
  const aside = (text: string, x: number) => [label(text, x, 'end', 4), label(text, x, 'start', -2)];
  return [
    ...(target === undefined ? [] : [{ required: true, places: [label(words.target, target)] }]),
    ...(arrow ? [{ required: true, places: [label(arrow.word, arrowPlace(gauge), 'middle', 22)] }] : []),
    ...(baseline === undefined ? [] : [{ places: aside(words.baseline, baseline) }]),
    ...(zero === undefined ? [] : [{ places: [label(chartWords.zero, zero)] }]),
  ];
}

/** An arrow begins behind all that is drawn. */
function arrowPlace({ bar: drawn, baseline, zero }: Gauge): number {
  return Math.max(drawn?.to ?? 0, baseline ?? 0, zero ?? 0);
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
