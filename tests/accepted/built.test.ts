import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import type { ContentFiles } from '../../src/loader/content-files.ts';
import { ended, start } from '../cli/building.ts';
import { wildChanges, wildContent, type WildChange } from './wild-content.ts';

const isAccepted = (content: ContentFiles) =>
  checkContent(content, { name: 'content', today: '2042-11-26' }).read !== undefined;

test('a city with everything that was accepted at once is built whole', { timeout: 300_000 }, async () => {
  const kept = fc
    .sample(wildChanges, { seed: 42, numRuns: 120 })
    .reduce<WildChange[]>(
      (before, more) => (isAccepted(wildContent([...before, ...more])) ? [...before, ...more] : before),
      [],
    );
  expect(kept.length).toBeGreaterThan(30);
  const folder = mkdtempSync(join(tmpdir(), 'wild-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, entry] of wildContent(kept)) {
    if (entry.is !== 'file') continue;
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), entry.bytes()!);
  }
  const { code, stderr } = await ended(
    start({ CONTENT_DIR: join(folder, 'content'), MEASURE_SHEETS_OUT: join(folder, 'site') }),
  );
  // What a picture has no glyph for is told, and is no fault.
  const told = stderr
    .split('\n')
    .filter((line) => !line.endsWith('は画像の書体に無いため、〓 で代えました。'));
  expect([code, told.join('')]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('</html>');
});
