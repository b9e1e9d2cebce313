/**
 * How long a build takes, per page and against plain Node writing the same bytes: `npm run bench -- 50 200`. Each number is
 * a count of sheets. The second build of a size finds its pictures already drawn. Trust the ratios, not the seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeLargeCity } from './large-city.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const rows = (sizes.length > 0 ? sizes : [50, 200]).map(measure);
console.table(Object.fromEntries(rows));

function measure(sheets) {
  const folder = mkdtempSync(join(tmpdir(), `bench-${sheets}-`));
  try {
    writeLargeCity(join(folder, 'city/content'), sheets);
    const first = build(folder);
    const again = build(folder);
    const { files, bytes, pages, seconds: writing } = writeAgain(join(folder, 'dist'), join(folder, 'copy'));
    return [
      `${sheets} sheets`,
      {
        pages,
        files,
        MB: round(bytes / 1e6),
        's first': round(first.seconds),
        's again': round(again.seconds),
        'ms a page again': round((again.seconds * 1000) / pages),
        'peak MB': Math.round(again.peak / 1000),
        '× plain writing': round(again.seconds / writing),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder) {
  const memory = join(folder, 'memory');
  writeFileSync(memory, '');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--silent', '--force'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'city/content'),
      MEASURE_SHEETS_OUT: join(folder, 'dist'),
      BENCH_MEMORY: memory,
      NODE_OPTIONS: `--import=${new URL('peak-memory.mjs', import.meta.url).href}`,
    },
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  const peak = Math.max(...readFileSync(memory, 'utf8').trim().split('\n').map(Number));
  return { seconds: (performance.now() - start) / 1000, peak };
}

function writeAgain(from, to) {
  const names = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = names.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: path.replace(from, to), content: readFileSync(path) };
  });
  const start = performance.now();
  for (const { path, content } of contents) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return {
    files: contents.length,
    pages: contents.filter(({ path }) => path.endsWith('.html')).length,
    bytes: contents.reduce((sum, { content }) => sum + content.length, 0),
    seconds: (performance.now() - start) / 1000,
  };
}

function round(number) {
  return Number(number.toPrecision(3));
}
