// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { obtainChromium, warnWithoutJapaneseFont } from './chromium.mjs';
import { environment } from './runtime.mjs';
import { add, closingLine, tallyReport, tallyStep } from './tally.mjs';

const node = bootstrap();
const filters = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
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
  // A filter asks for some tests and nothing else; what is left out is counted as skipped.
  if (filters.length > 0) return steps.push({ name, tally: { passed: 0, skipped: 1, failures: [] } });
  heading(name);
  return steps.push({ name, tally: tallyStep(name, run(args)) });
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} more
 */
function vitest(name, projects, more = {}) {
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

function browserTestsAreWanted() {
  const words = filters.filter((filter) => !filter.startsWith('-'));
  const files = readdirSync(join(root, 'tests', 'browser'), { recursive: true })
    .map((file) => `tests/browser/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'));
  return files.some((file) => words.length === 0 || words.some((word) => file.includes(word)));
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

if (browserTestsAreWanted()) {
  warnWithoutJapaneseFont();
  const chromium = obtainChromium(root, node);
  if (chromium) {
    // One process for both, so that the site is built once.
    vitest('built site and browser tests', ['site', 'browser'], { CHROMIUM_PATH: chromium });
  } else {
    vitest('built site tests', ['site']);
    steps.push({ name: 'browser tests', tally: tallyStep('browser tests: no Chromium', false) });
  }
} else {
  vitest('built site tests', ['site']);
}
rmSync(reports, { recursive: true, force: true });

heading('summary');
for (const { name, tally } of steps) {
  const mark = tally.failures.length > 0 ? '✗' : tally.passed > 0 ? '✓' : '–';
  console.log(`${mark} ${name}`);
}
const total = add(steps.map((each) => each.tally));
if (total.passed + total.failures.length === 0) total.failures.push(`no test matches: ${filters.join(' ')}`);
if (total.failures.length > 0)
  console.log(`\nfailed:\n${total.failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failures.length > 0 ? 1 : 0;
