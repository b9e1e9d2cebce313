import { warn } from 'node:console';
import { missingCharacters } from './characters.ts';
import type { Drawn } from './drawn.ts';
import { drawingCode } from './drawing-code.ts';
import { kept } from './kept.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';
import { withTypeface } from './typeface.ts';

/**
 * Draws what a picture shows, unless an earlier build did: a picture is known by what it shows and by the code that draws it, before
 * anything is laid out. Characters that the font lacks are reported with the picture's address, and stand as 〓.
 */
export async function draw<Shown extends object>(
  address: string,
  shown: Shown,
  layOut: (shown: Shown) => Drawn[],
  folder?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = JSON.stringify(shown);
  const missing = missingCharacters(words);
  if (missing.length > 0) warn(`${address}：${missing.join('')} は画像の書体に無いため、〓 で代えました。`);
  const drawn = async () => pngOf(await withTypeface(() => svgOf(layOut(shown))));
  return kept([drawingCode(), layOut.name, words], drawn, folder);
}
