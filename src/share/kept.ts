import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cwd } from 'node:process';

/** Where drawn pictures are kept: beside what Astro keeps between builds. May be deleted at any time. */
export const keptFolder = join(cwd(), 'node_modules', '.astro', 'share');

/** The picture that an earlier build drew from the same parts, or a new one, which is kept. */
export async function kept(
  parts: readonly string[],
  drawn: () => Promise<Uint8Array<ArrayBuffer>>,
  folder = keptFolder,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const png = await drawn();
  await keep(file, png);
  return png;
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
