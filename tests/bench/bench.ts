/**
 * What a build costs: `npm run bench` builds generated cities in three shapes, each twice (new pictures, then pictures already
 * drawn), beside plain Node writing the same bytes and an Astro project of one component with as many pages, and writes the figures
 * into figures.json and REPORT.md. CPU time is measured and not time on the clock, because machines are shared. `npm run bench --
 * wide` measures one shape anew and leaves the others as they are.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deep, wide, type Size } from '../domain/large-city.ts';
import { measuredRun, type Taken } from './measured-run.ts';
import { machine, reportOf, type Measured } from './report.ts';
import { writeCity } from './write-city.ts';

/** A wide city of some measures, each with one sheet that states all years: the shape of the real one that the budgets are for. */
const wideOf = (measures: number): Size => ({ ...wide, measures, sheets: 'of_the_last_year' });

const shapes: Record<string, Size> = {
  deep,
  wide: wideOf(25),
  '1,000 pages': wideOf(9),
  '10,000 pages': wideOf(95),
};

/** What a build says when each of its parts is done. */
const phases = [
  { name: 'reading, checking', ends: 'Building static entrypoints' },
  { name: 'bundling', ends: 'Rearranging server assets' },
  { name: 'pages and files', ends: '✓ Completed in' },
];

const rewrite = fileURLToPath(new URL('rewrite.mjs', import.meta.url));

const asked = process.argv.slice(2);
const figures = fileURLToPath(new URL('figures.json', import.meta.url));
for (const [name, size] of Object.entries(shapes)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const known = readFigures();
  writeFileSync(figures, `${JSON.stringify({ ...known, [name]: await measure(name, size) }, null, 2)}\n`);
}
const measured = Object.keys(shapes).flatMap((name) => readFigures()[name] ?? []);
const report = fileURLToPath(new URL('REPORT.md', import.meta.url));
const [before = '', after = ''] = readFileSync(report, 'utf8').split(
  /(?<=<!-- figures -->)[^]*(?=<!-- end -->)/,
);
writeFileSync(report, `${before}\n\n${reportOf(measured)}\n\n${after}`);

function readFigures(): Record<string, Measured> {
  if (!existsSync(figures)) return {};
  return JSON.parse(readFileSync(figures, 'utf8')) as Record<string, Measured>;
}

async function measure(name: string, size: Size): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // Packages are found from a folder of the checkout.
  const trivial = fileURLToPath(new URL(`../../.astro/bench-${process.pid}`, import.meta.url));
  try {
    // Pictures bear the name of their site: those of a name that was never there are new.
    writeCity(join(folder, 'content'), size, `雪灯町 ${Date.now()}`);
    const site = join(folder, 'site');
    const env = {
      CONTENT_DIR: join(folder, 'content'),
      MEASURE_SHEETS_OUT: site,
      SITE_URL: '',
      BASE_PATH: '',
    };
    const build = () => measuredRun(['src/cli/build.ts', '--force'], { folder, env, phases });
    const cold = await build();
    const made = madeIn(site);
    writeTrivial(trivial, made.pages);
    const plain: Taken[] = [];
    const astro: Taken[] = [];
    const beside = async () => {
      plain.push(await measuredRun([rewrite, site, join(folder, 'copy')], { folder }));
      astro.push(
        await measuredRun(['node_modules/astro/bin/astro.mjs', 'build', '--root', trivial], { folder }),
      );
    };
    await beside();
    const warm = await build();
    await beside();
    const day = new Date().toISOString().slice(0, 10);
    return { name, day, machine: machine(), ...made, cold, warm, plain, astro };
  } finally {
    for (const each of [folder, trivial]) rmSync(each, { recursive: true, force: true });
  }
}

function madeIn(site: string): { pages: number; files: number; bytes: number } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** An Astro project with as many pages, each of one component and nothing else. */
function writeTrivial(folder: string, pages: number): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'src/Hello.astro'), '<p>{Astro.props.id}</p>\n');
  writeFileSync(
    join(folder, 'src/pages/[id].astro'),
    [
      '---',
      "import Hello from '../Hello.astro';",
      `export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, id) => ({ params: { id: String(id) } }));`,
      '---',
      '<html lang="ja"><head><title>{Astro.params.id}</title></head><body><Hello id={Astro.params.id} /></body></html>',
    ].join('\n'),
  );
}
