import { warn } from 'node:console';
import { missingCharacters } from './characters.ts';
import type { Drawn } from './drawn.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';
import { withTypeface } from './typeface.ts';

/** Draws a picture. Characters that the font lacks are reported with the picture's address, and stand as 〓. */
export async function draw(address: string, layOut: () => Drawn[]): Promise<Uint8Array<ArrayBuffer>> {
  const { marks, svg } = await withTypeface(() => {
    const laidOut = layOut();
    return { marks: laidOut, svg: svgOf(laidOut) };
  });
  const missing = missingCharacters(marks.map((mark) => (mark.type === 'text' ? mark.text : '')).join(''));
  if (missing.length > 0) warn(`${address}：${missing.join('')} は画像の書体に無いため、〓 で代えました。`);
  return pngOf(svg);
}
