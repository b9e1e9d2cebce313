import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

// From the project's own folder: a built endpoint may lie anywhere.
const require = createRequire(pathToFileURL(join(cwd(), 'package.json')));
const folder = dirname(require.resolve('@fontsource-variable/noto-sans-jp'));

/** The parts Noto Sans JP is cut into, each with the range of characters it holds: 「[119]」, 「latin」. */
const ranges = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')));

const subsetOfCharacter = new Map<number, string>();
for (const [name, range] of Object.entries(ranges)) {
  for (const codePoint of codePointsOf(range)) {
    if (!subsetOfCharacter.has(codePoint)) subsetOfCharacter.set(codePoint, name.replace(/[[\]]/g, ''));
  }
}

/** Which part of the font holds a character; undefined where none does. */
export function subsetOf(character: string): string | undefined {
  return subsetOfCharacter.get(character.codePointAt(0) ?? 0);
}

/** The file of a part, compressed as it is served on the web. */
export function subsetFile(subset: string): Uint8Array {
  return readFileSync(join(folder, 'files', `noto-sans-jp-${subset}-wght-normal.woff2`));
}

function codePointsOf(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
