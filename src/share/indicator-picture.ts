import { gaugeScene } from '../charts/gauge/gauge-scene.ts';
import { typeSizes } from '../charts/scene/type-sizes.ts';
import type { Grade } from '../schema/rating-axis.ts';
import { badge } from './badge.ts';
import { fit, fitLine } from './fitting.ts';
import { frame, inner, margin } from './frame.ts';
import { rectangle, type Drawn } from './drawn.ts';
import { sceneMarks } from './drawn-scene.ts';
import type { ShownIndicator } from './shown-indicator.ts';
import { valueMarks } from './shown-value.ts';
import { widthOf } from './spacing.ts';

const captionStyle = { size: 20, weight: 400, colour: 'ink2' } as const;
const gap = 36;

/** An indicator in a picture: its name, what it has come to against its target, and the sheet's letter. */
export function indicatorPicture(shown: ShownIndicator): Drawn[] {
  const { grades, actual, target, gauge } = shown;
  const [valueWidth, targetWidth] = grades.length === 0 ? [600, inner - 600 - gap] : [450, 306];
  const targetX = margin + valueWidth + gap;
  return [
    ...frame(shown.frame),
    ...head(shown.kind, shown.context),
    ...fit(
      shown.name,
      { size: 66, weight: 700, colour: 'ink' },
      { x: margin, y: 184, width: inner, height: 98, smallest: 26, settle: 0.4 },
    ).marks,
    rectangle(margin, 312, inner, 2.5, 'ink'),
    ...caption(actual.caption, margin, valueWidth),
    ...valueMarks(actual.value, 124, { x: margin, width: valueWidth, baseline: 472 }),
    ...caption(target.caption, targetX, targetWidth),
    ...valueMarks(target.value, 72, { x: targetX, width: targetWidth, baseline: 472 }),
    ...lettersMarks(grades, targetX + targetWidth + gap),
    ...(gauge
      ? sceneMarks(gaugeScene(gauge), {
          x: margin,
          y: 498,
          width: inner,
          scale: 1.8,
          sizes: typeSizes.wide,
        })
      : []),
  ];
}

function head(kind: string, context: string): Drawn[] {
  const style = { size: 30, weight: 700, colour: 'accentDeep' } as const;
  const x = margin + widthOf(kind, style) + 24;
  const kindMarks = fitLine(kind, style, { x: margin, width: inner / 2, smallest: 16, baseline: 150 }).marks;
  const contextX = Math.min(x, margin + inner / 2 + 24);
  const room = { x: contextX, width: margin + inner - contextX, smallest: 18, baseline: 150 };
  return [...kindMarks, ...fitLine(context, { size: 24, weight: 400, colour: 'ink2' }, room).marks];
}

function caption(text: string, x: number, width: number): Drawn[] {
  return fitLine(text, captionStyle, { x, width, smallest: 16, baseline: 352 }).marks;
}

/** One letter large with its words below; letters on several axes share the room. */
function lettersMarks(grades: readonly Grade[], x: number): Drawn[] {
  const width = margin + inner - x;
  const shown = grades.slice(0, 3);
  const [first] = shown;
  if (shown.length === 1 && first) {
    const words = { x, y: 449, width, height: 42, smallest: 14, leading: 1.25 };
    return [...badge(first, x, 336, 96), ...fit(first.label ?? '', captionStyle, words).marks];
  }
  return shown.flatMap((grade, index) => {
    const y = 334 + index * 54;
    return [
      ...badge(grade, x, y, 46),
      ...fit(
        grade.label ?? '',
        { ...captionStyle, size: 20 },
        { x: x + 58, y: y + 8, width: width - 58, height: 34, smallest: 12, leading: 1.2 },
      ).marks,
    ];
  });
}
