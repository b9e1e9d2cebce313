import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { CityCopy, sheet2021 } from './tsukimi.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds an empty Astro site that has nothing but the check, in a folder of its own. */
function build(content: string): { status: number | null; stderr: string; written: string[] } {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  const script = `
    import { build } from 'astro';
    import { contentCheck } from './src/loader/astro-integration.ts';
    await build({ root: ${JSON.stringify(site)}, configFile: false, logLevel: 'silent', integrations: [contentCheck()] });
  `;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      script,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  return { status, stderr, written: readdirSync(site) };
}

test('a build from content with problems prints the report, exits with 1 and writes nothing', () => {
  const copy = new CityCopy().spoil(sheet2021, 'phase: settled', 'phase: done');
  const { status, stderr, written } = build(copy.folder);
  expect(status).toBe(1);
  expect(stderr).toBe(copy.check().stderr);
  expect(written).toEqual([]);
});

test('a build from good content goes on', () => {
  const { status, written } = build(new CityCopy().folder);
  expect(status).toBe(0);
  expect(written).toContain('dist');
});
