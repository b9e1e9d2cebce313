import { pictureSize, round, type Drawn, type DrawnShape, type DrawnText } from './drawn.ts';
import { palette } from '../charts/paint/palette.ts';
import { setLine } from './spacing.ts';
import { glyphOf } from './typeface.ts';

/** The picture as SVG without any text, so that it looks the same whatever fonts a machine has. */
export function svgOf(marks: readonly Drawn[]): string {
  const { width, height } = pictureSize;
  const drawn = marks.map((mark) => (mark.type === 'text' ? textPaths(mark) : shape(mark)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`;
}

function textPaths({ text, x, y, size, weight, colour, tracking = 0 }: DrawnText): string {
  const scale = size / 1000;
  const glyphs = setLine(text, { weight, tracking }).placed.map(({ character, at }) => {
    const { path } = glyphOf(character, weight);
    return path === '' ? '' : `<path transform="translate(${round(at * 1000)} 0)" d="${path}"/>`;
  });
  return `<g fill="${palette[colour]}" transform="translate(${round(x)} ${round(y)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${glyphs.join('')}</g>`;
}

function shape({ x, y, scale, shape: form, fill, stroke, strokeWidth, dashes }: DrawnShape): string {
  const look = [
    `fill="${fill ? palette[fill] : 'none'}"`,
    stroke ? `stroke="${palette[stroke]}" stroke-width="${strokeWidth ?? 1}" stroke-linejoin="round"` : '',
    dashes ? `stroke-dasharray="${dashes}"` : '',
    `transform="translate(${round(x)} ${round(y)}) scale(${round(scale * 1000) / 1000})"`,
  ].join(' ');
  return 'path' in form
    ? `<path ${look} d="${form.path}"/>`
    : `<circle ${look} cx="${form.centre}" cy="${form.centre}" r="${form.radius}"/>`;
}
