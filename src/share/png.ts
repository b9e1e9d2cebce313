import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cwd, pid } from 'node:process';
import sharp from 'sharp';

// Beside what Astro keeps between builds. May be deleted at any time.
const cacheFolder = join(cwd(), 'node_modules', '.astro', 'share');

// Few colours and no dithering: flat areas stay flat, and the file small.
const format = { palette: true, colours: 48, dither: 0, effort: 3, compressionLevel: 6 } as const;

/** A drawing as PNG. Turning it into one takes most of a picture's time, so that an unchanged one is not done again. */
export async function pngOf(svg: string, cache = cacheFolder): Promise<Uint8Array<ArrayBuffer>> {
  const settings = JSON.stringify([format, sharp.versions]);
  const file = join(cache, `${createHash('sha256').update(settings).update(svg).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const png = await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png(format).toBuffer();
  await mkdir(cache, { recursive: true });
  // Written beside and moved, so that a build that is stopped leaves no half a picture.
  await writeFile(`${file}.${pid}`, png);
  await rename(`${file}.${pid}`, file);
  return new Uint8Array(png);
}
