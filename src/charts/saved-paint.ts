import type { TextLook, TypeSizes } from './label.ts';

// Written as presentation attributes, so that no style sheet is needed: not every viewer reads one, and a strict
// Content-Security-Policy refuses it. Light colours only: the file has its own paper.

/** The family for a picture that travels: the reader's own system font. */
export const savedFont =
  "'Hiragino Sans','Hiragino Kaku Gothic ProN','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',sans-serif";

/** How each mark of a saved chart is painted. */
export const markPaint = {
  paper: 'fill="#fff"',
  wash: 'fill="#f2f2f2"',
  hatch: 'fill="url(#hatch)"',
  box: 'fill="#fff" stroke="#7f7f7f" stroke-width="1.25" stroke-dasharray="4 4"',
  rule: 'stroke="#ccc"',
  zero: 'stroke="#666"',
  break: 'stroke="#666" stroke-width="1.5" stroke-dasharray="1 5" stroke-linecap="round"',
  targetLine: 'stroke="#4d4d4d" stroke-width="1.5" stroke-dasharray="7 4"',
  arrowLine: 'stroke="#7f7f7f" stroke-width="1.5" stroke-dasharray="1.5 4"',
  arrow: 'fill="none" stroke="#1a1a1a" stroke-width="2.5"',
  link: 'stroke="#7f7f7f" stroke-width="1.5" stroke-dasharray="2 5" stroke-linecap="round"',
  actual: 'stroke="#0055ad" stroke-width="3" stroke-linecap="round"',
  softActual: 'stroke="#0055ad" stroke-width="3" stroke-dasharray="6 5"',
  baseline: 'fill="#fff" stroke="#666" stroke-width="2" r="6"',
  dot: 'fill="#0055ad" stroke="#fff" stroke-width="2" r="7"',
  now: 'fill="#00316a" stroke="#fff" stroke-width="2.5" r="11"',
  softDot: 'fill="#fff" stroke="#0055ad" stroke-width="2.5" r="7"',
  softNow: 'fill="#fff" stroke="#00316a" stroke-width="3" r="11"',
  former: 'fill="#666" stroke="#fff" stroke-width="2"',
  formerLine: 'stroke="#666" stroke-width="2" stroke-linecap="round"',
  goal: 'fill="#fff" stroke="#1a1a1a" stroke-width="2"',
};

/** The hatch of 欄未特定. */
export const savedHatch =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="#7f7f7f" stroke-width="1.5"/></pattern>';

/** Paper behind letters that cross a line. */
export const halo = 'paint-order="stroke" stroke="#fff" stroke-width="5" stroke-linejoin="round"';

const quiet = 'fill="#4d4d4d"';
const strong = 'font-weight="700"';

/** Colour and weight of each text look. */
const textPaint: Record<TextLook, string> = {
  hero: strong,
  unit: '',
  value: '',
  bold: strong,
  caption: quiet,
  axis: quiet,
  'axis-now': strong,
  'axis-sub': 'fill="#666"',
};

/** The attributes of a piece of text. */
export function paintOf(look: TextLook, sizes: TypeSizes): string {
  return [`font-size="${sizes[look]}"`, textPaint[look]].filter(Boolean).join(' ');
}
