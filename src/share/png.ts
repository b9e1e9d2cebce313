import sharp from 'sharp';
import { palette } from '../charts/paint/palette.ts';

// Few colours and no dithering: flat areas stay flat, and the file small.
const format = { palette: true, colours: 48, dither: 0, effort: 3, compressionLevel: 6 } as const;

/** A drawing as PNG. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const flat = sharp(Buffer.from(svg)).flatten({ background: palette.paper });
  return new Uint8Array(await flat.png(format).toBuffer());
}
