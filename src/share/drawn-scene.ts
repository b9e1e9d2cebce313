import { areaPaints, linePaints, markPaints, textPaints, type Paint } from '../charts/paint/paint.ts';
import type { Scene, ScenePart } from '../charts/scene/scene.ts';
import { lineHeight, type TypeSizes } from '../charts/scene/label.ts';
import { round, type Drawn, type DrawnShape } from './drawn.ts';
import { widthOf } from './spacing.ts';

/** Where a scene stands in a shared picture, and how many times larger than on a page it is drawn. */
export interface ScenePlace {
  x: number;
  y: number;
  width: number;
  scale: number;
  sizes: TypeSizes;
}

/** The parts of a chart as marks of a shared picture. */
export function sceneMarks({ parts }: Scene, place: ScenePlace): Drawn[] {
  return parts.flatMap((part) => partMarks(part, place));
}

function partMarks(part: ScenePart, place: ScenePlace): Drawn[] {
  const { scale } = place;
  const x = (percent: number) => place.x + (percent / 100) * place.width;
  const y = (pixels: number) => place.y + pixels * scale;
  const shape = (at: { x: number; y: number }, form: DrawnShape['shape'], paint: Paint): DrawnShape => ({
    type: 'shape',
    x: x(at.x),
    y: y(at.y),
    scale,
    shape: form,
    ...(paint.fill === undefined ? {} : { fill: paint.fill }),
    ...(paint.stroke === undefined ? {} : { stroke: paint.stroke }),
    ...(paint.width === undefined ? {} : { strokeWidth: paint.width }),
    ...(paint.dashes === undefined ? {} : { dashes: paint.dashes }),
  });
  // Shapes are enlarged where they are drawn, and percentages are not.
  const across = (percent: number) => round(((percent / 100) * place.width) / scale);
  switch (part.is) {
    case 'line': {
      const { from, to } = part;
      const path = `M0 0L${across(to.x - from.x)} ${round(to.y - from.y)}`;
      return [shape(from, { path }, linePaints[part.look])];
    }
    case 'area': {
      const path = `M0 0H${across(part.width)}V${round(part.height)}H0Z`;
      return [shape(part, { path }, areaPaints[part.look])];
    }
    case 'circle': {
      const { radius = 0, ...paint } = markPaints[part.look];
      return [shape(part, { centre: 0, radius }, paint)];
    }
    case 'path':
      return [shape(part, { path: part.path }, markPaints[part.look])];
    case 'label':
      return labelMarks(part.label, place);
  }
}

function labelMarks(
  { x, dx, y, anchor, lines }: Extract<ScenePart, { is: 'label' }>['label'],
  { x: left, y: top, width, scale, sizes }: ScenePlace,
): Drawn[] {
  return lines.flatMap((runs, line) => {
    const set = runs.map(({ text, look }) => {
      const { colour, bold } = textPaints[look];
      const style = { size: sizes[look] * scale, weight: bold ? 700 : 400, colour } as const;
      return { text, style, width: widthOf(text, style) };
    });
    const whole = set.reduce((sum, each) => sum + each.width, 0);
    let at = left + (x / 100) * width + dx * scale - whole * { start: 0, middle: 0.5, end: 1 }[anchor];
    return set.map(({ text, style, width: own }): Drawn => {
      const mark: Drawn = { type: 'text', text, x: at, y: top + (y + line * lineHeight) * scale, ...style };
      at += own;
      return mark;
    });
  });
}
