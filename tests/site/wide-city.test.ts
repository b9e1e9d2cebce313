/**
 * What a wide city becomes: how many files, how many bytes. It has the shape of the one that the benchmark measures (a sheet that states
 * six years a measure, 16 projects a measure, four or five indicators a project), with three measures.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCity } from '../bench/write-city.ts';
import { wide } from '../domain/large-city.ts';
import { siteUrl } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'wide-'));
const site = join(folder, 'site');
const measures = 3;
const [projects, outcomes, leading] = [16 * measures, 76 * measures, 4 * measures];

beforeAll(() => {
  writeCity(
    join(folder, 'content'),
    { ...wide, measures, sheets: 'of_the_last_year' },
    '雪灯町 ふりかえりデータ',
  );
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--silent'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'content'),
      MEASURE_SHEETS_OUT: site,
      SITE_URL: siteUrl,
      BASE_PATH: '',
    },
  });
  if (status !== 0) throw new Error(stderr);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** The files whose paths match, with their sizes. */
function filesAt(pattern: RegExp): { path: string; size: number }[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(site, path), size: statSync(path).size }))
    .filter(({ path }) => pattern.test(path));
}

const mean = (files: { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0) / files.length;

it('has a page, its numbers twice and its chart for what counts the work of a project, and nothing else', () => {
  const own = filesAt(/m1-p3-outcome-2/);
  expect(own.map(({ path }) => path).sort()).toEqual([
    'data/indicators/m1-p3-outcome-2.csv',
    'data/indicators/m1-p3-outcome-2.json',
    'data/indicators/m1-p3-outcome-2.svg',
    'indicators/m1-p3-outcome-2/index.html',
  ]);
});

it('draws pictures for its sheets and for what leads', () => {
  expect(filesAt(/^share\/measures\//)).toHaveLength(measures);
  expect(filesAt(/^share\/indicators\//)).toHaveLength(leading);
  expect(filesAt(/^embed\/.*index\.html$/)).toHaveLength(leading);
});

it('has four files an indicator, one a project, and few others', () => {
  const all = filesAt(/./).length;
  expect(all - 4 * outcomes - 7 * leading - projects).toBeLessThan(500);
});

it('is light: its pages, its files of one indicator, and all of it', () => {
  expect(mean(filesAt(/^indicators\/m\d+-p.*html$/))).toBeLessThan(40_000);
  expect(mean(filesAt(/^projects\/m.*html$/))).toBeLessThan(50_000);
  expect(mean(filesAt(/^data\/indicators\/.*json$/))).toBeLessThan(9_500);
  expect(mean(filesAt(/^share\/.*png$/))).toBeLessThan(40_000);
});
