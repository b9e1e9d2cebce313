import type { TextLook } from './label.ts';
import { palette, type Colour } from './palette.ts';
import type { Ink } from './scene-markup.ts';
import type { Frame } from './trend-frame.ts';

// Written as presentation attributes, so that no style sheet is needed: not every viewer reads one, and a strict
// Content-Security-Policy refuses it. Light colours only: the file has its own paper.

/** The family for a picture that travels: the reader's own system font. */
export const savedFont =
  "'Hiragino Sans','Hiragino Kaku Gothic ProN','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',sans-serif";

/** What a saved picture is painted with beside the parts of its chart. */
export const savedArea = {
  paper: `fill="${palette.paper}"`,
  wash: `fill="${palette.wash}"`,
  hatch: 'fill="url(#hatch)"',
  box: `fill="${palette.paper}" ${line('mark', 1.25, '4 4')}`,
};

/** A thin line between the picture and what is said of it. */
export const savedRule = line('rule', 1);

/** The hatch of 欄未特定. */
export const savedHatch = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="${palette.mark}" stroke-width="1.5"/></pattern>`;

const marks: Ink['mark'] = {
  baseline: `${round('paper', 'ink3', 2)} r="6"`,
  dot: `${round('accent', 'paper', 2)} r="7"`,
  now: `${round('accentDeep', 'paper', 2.5)} r="11"`,
  expectedDot: `${round('paper', 'accent', 2.5)} r="7"`,
  expectedNow: `${round('paper', 'accentDeep', 3)} r="11"`,
  plannedDot: `${round('paper', 'mark', 2)} stroke-dasharray="3 2.5" r="6.5"`,
  former: round('ink3', 'paper', 2),
  goal: round('paper', 'ink', 2),
  arrow: `fill="none" ${line('ink', 2.5)}`,
  end: line('ink3', 2),
};

const lines: Ink['line'] = {
  axis: line('ink3', 1),
  break: `${line('ink3', 1.5, '1 5')} stroke-linecap="round"`,
  target: line('ink2', 1.5, '7 4'),
  step: line('ink2', 1.25),
  level: line('mark', 1.5, '1.5 4'),
  link: `${line('mark', 1.5, '2 5')} stroke-linecap="round"`,
  actual: `${line('accent', 3)} stroke-linecap="round"`,
  expected: line('accent', 3, '6 5'),
  planned: `${line('mark', 2.5, '1 6')} stroke-linecap="round"`,
  former: `${line('ink3', 2)} stroke-linecap="round"`,
  span: line('ink3', 2),
  quarter: line('accent', 9),
};

/** How a file that stands alone paints a scene: by attributes, with the text sizes of its frame. */
export function savedInk({ bands }: Frame): Ink {
  const [band] = bands;
  return {
    line: lines,
    area: savedArea,
    mark: marks,
    text: (look) => [`font-size="${band?.sizes[look] ?? 0}"`, textPaint[look]].filter(Boolean).join(' '),
    // Paper behind letters that cross a line.
    label: ({ anchor }) =>
      `text-anchor="${anchor}" paint-order="stroke" stroke="${palette.paper}" stroke-width="5" stroke-linejoin="round"`,
  };
}

const quiet = `fill="${palette.ink2}"`;
const strong = 'font-weight="700"';

/** Colour and weight of each text look. */
const textPaint: Record<TextLook, string> = {
  hero: strong,
  unit: '',
  value: '',
  bold: strong,
  caption: quiet,
  quiet,
  axis: quiet,
  'axis-now': strong,
  'axis-sub': `fill="${palette.ink3}"`,
};

function line(colour: Colour, width: number, dashes?: string): string {
  return `stroke="${palette[colour]}" stroke-width="${width}"${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}`;
}

function round(fill: Colour, rim: Colour, width: number): string {
  return `fill="${palette[fill]}" ${line(rim, width)}`;
}
