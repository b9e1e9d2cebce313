import type { TextLook, TypeSizes } from '../scene/label.ts';
import { areaPaints, linePaints, markPaints, textPaints, type Paint } from './paint.ts';
import { palette } from './palette.ts';
import type { Ink } from './scene-markup.ts';

// Written as presentation attributes, so that no style sheet is needed: not every viewer reads one, and a strict
// Content-Security-Policy refuses it.

/** The family for a picture that travels: the reader's own system font. */
export const savedFont =
  "'Hiragino Sans','Hiragino Kaku Gothic ProN','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',sans-serif";

/** What a saved picture is painted with beside the parts of its chart. */
export const savedArea: Ink['area'] = {
  ...attributesOfEach(areaPaints),
  hatch: 'fill="url(#hatch)"',
};

/** A thin line between the picture and what is said of it. */
export const savedRule = attributes({ stroke: 'rule', width: 1 });

/** The hatch of 欄未特定. */
export const savedHatch = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" ${attributes(areaPaints.hatch)}/></pattern>`;

/** How a file that stands alone paints a scene: by attributes, in its own text sizes. */
export function savedInk(sizes: TypeSizes): Ink {
  return {
    line: attributesOfEach(linePaints),
    area: savedArea,
    mark: attributesOfEach(markPaints),
    text: (look) => `font-size="${sizes[look]}"${wordAttributes(look)}`,
    label: ({ anchor }) => `text-anchor="${anchor}"`,
    // Paper behind letters that cross a line.
    labels: `paint-order="stroke" stroke="${palette.paper}" stroke-width="5" stroke-linejoin="round"`,
  };
}

function attributesOfEach<Look extends string>(paints: Record<Look, Paint & { radius?: number }>) {
  return Object.fromEntries(
    Object.entries<Paint & { radius?: number }>(paints).map(([look, paint]) => [look, attributes(paint)]),
  ) as Record<Look, string>;
}

function attributes({ fill, stroke, width, dashes, roundEnds, radius }: Paint & { radius?: number }): string {
  return [
    `fill="${fill ? palette[fill] : 'none'}"`,
    ...(stroke ? [`stroke="${palette[stroke]}" stroke-width="${width ?? 1}"`] : []),
    ...(dashes === undefined ? [] : [`stroke-dasharray="${dashes}"`]),
    ...(roundEnds ? ['stroke-linecap="round"'] : []),
    ...(radius === undefined ? [] : [`r="${radius}"`]),
  ].join(' ');
}

/** The picture's own ink is not repeated. */
function wordAttributes(look: TextLook): string {
  const { colour, bold } = textPaints[look];
  return `${colour === 'ink' ? '' : ` fill="${palette[colour]}"`}${bold ? ' font-weight="700"' : ''}`;
}
