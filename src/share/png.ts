import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cwd } from 'node:process';
import sharp from 'sharp';
import { palette } from '../charts/paint/palette.ts';

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
  const png = await sharp(Buffer.from(svg)).flatten({ background: palette.paper }).png(format).toBuffer();
  await keep(file, png);
  return new Uint8Array(png);
}

/** Written beside and moved: a build that is stopped leaves no half a picture, and builds at the same time do not meet. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, png);
    await rename(unfinished, file);
  } catch {
    // It only saves time; where it cannot be kept, the next build draws it again.
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
