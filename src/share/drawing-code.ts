import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import sharp from 'sharp';

/**
 * All that decides how a picture looks, beside what it shows: the code that lays out and draws, and the packages it
 * draws with. A test holds the list to what that code imports.
 */
export const drawingSources = [
  'src/share',
  'src/charts/gauge',
  'src/charts/paint',
  'src/charts/scene',
  'src/components/rating-badge/outlines.ts',
  'src/domain/observation/period.ts',
  'src/schema/neutral-words.ts',
  'src/text/chart.ts',
  'src/text/number.ts',
  'src/text/period.ts',
  'package-lock.json',
];

let digest: string | undefined;

/** The digest of the drawing code, read once. */
export function drawingCode(): string {
  return (digest ??= digestOf(drawingSources.flatMap((source) => filesUnder(join(cwd(), source)))));
}

function digestOf(files: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => join(path, name)).filter((each) => statSync(each).isFile());
}
