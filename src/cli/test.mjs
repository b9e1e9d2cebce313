// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { findChromium, lackOfChromium, warnWithoutJapaneseFont } from './chromium.mjs';
import { environment } from './runtime.mjs';
import {
  add,
  closingLine,
  noneSkipped,
  skippedLines,
  tallyReport,
  tallySkipped,
  tallyStep,
} from './tally.mjs';
import { askedFiles } from './test-filter.mjs';

const node = bootstrap();
const filters = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
const wanted = askedFiles(
  filters,
  readdirSync(join(root, 'tests'), { recursive: true })
    .map((file) => `tests/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts')),
  root,
);
/** @type {{ name: string, tally: import('./tally.mjs').Tally }[]} */
const steps = [];

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} more
 */
function run(args, more = {}) {
  const env = { ...environment(root), ...more };
  return spawnSync(node, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

/** @param {string} name */
const heading = (name) => console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);

/**
 * @param {string} name
 * @param {string[]} args
 */
function step(name, ...args) {
  // A filter asks for some tests and nothing else.
  if (filters.length > 0)
    return steps.push({ name, tally: tallySkipped([name], 'left out, because a filter was given') });
  heading(name);
  return steps.push({ name, tally: tallyStep(name, run(args)) });
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} more
 */
function vitest(name, projects, more = {}) {
  if (!projects.some((project) => asked(project).length > 0)) return;
  heading(name);
  const file = join(reports, `${projects.join('-')}.json`);
  const passed = run(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...filters,
    ],
    more,
  );
  const tally = existsSync(file)
    ? tallyReport(JSON.parse(readFileSync(file, 'utf8')), (path) =>
        relative(root, path).replaceAll('\\', '/'),
      )
    : tallyStep(name, passed);
  // vitest also fails for what belongs to no test: an error nobody caught, a site that cannot be built.
  if (!passed && tally.failures.length === 0) tally.failures.push(name);
  steps.push({ name, tally });
}

/** @param {string} project of vitest's; those of site and browser are folders, unit is all the rest */
function asked(project) {
  const own = ['site', 'browser'].map((name) => `tests/${name}/`);
  return wanted.filter((file) =>
    project === 'unit'
      ? !own.some((folder) => file.startsWith(folder))
      : file.startsWith(`tests/${project}/`),
  );
}

step('types', 'src/cli/astro.mjs', 'check', '--minimumFailingSeverity', 'warning');
step('eslint', 'node_modules/eslint/bin/eslint.js', '--config', 'tests/lint/eslint.config.mjs', '.');
step('prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '.');
step('knip', 'node_modules/knip/bin/knip.js', '--config', 'tests/lint/knip.json');
vitest('unit tests', ['unit', 'components']);
step(
  'content check',
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
  'src/cli/check.ts',
);

const browserTests = asked('browser');
const chromium = browserTests.length > 0 ? findChromium() : undefined;
if (browserTests.length > 0) warnWithoutJapaneseFont();
if (chromium !== undefined) {
  // One process for both, so that each site is built once.
  vitest('built site and browser tests', ['site', 'browser'], { CHROMIUM_PATH: chromium });
} else {
  vitest('built site tests', ['site']);
  if (browserTests.length > 0)
    steps.push({ name: 'browser tests', tally: tallySkipped(browserTests, lackOfChromium()) });
}
rmSync(reports, { recursive: true, force: true });

heading('summary');
for (const { name, tally } of steps) {
  const mark = tally.failures.length > 0 ? '✗' : tally.passed > 0 ? '✓' : '–';
  console.log(`${mark} ${name}`);
}
const all = add(steps.map((each) => each.tally));
const total = process.env['MEASURE_SHEETS_NONE_SKIPPED'] ? noneSkipped(all) : all;
if (total.passed + total.failures.length === 0) total.failures.push(`no test matches: ${filters.join(' ')}`);
if (total.skipped.length > 0) console.log(`\nskipped:\n${skippedLines(total.skipped).join('\n')}`);
if (total.again.length > 0)
  console.log(`\npassed at the second try:\n${total.again.map((name) => `  ${name}`).join('\n')}`);
if (total.failures.length > 0)
  console.log(`\nfailed:\n${total.failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failures.length > 0 ? 1 : 0;
