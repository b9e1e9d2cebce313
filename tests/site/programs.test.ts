/** The lines for pandas, R and the shell on the data page, run as they stand there where the program is installed. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { siteUrl } from './site.ts';
import { needing } from '../requirement.ts';
import { csvRows } from './data-file.ts';
import { recipes } from './recipes.ts';
import { serveSite, type SiteServer } from './server.ts';

const { root } = await builtSites('root');
// Not the synchronous one: the server that answers runs in this very process.
const run = promisify(execFile);
const lines = recipes();
const folder = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
let server: SiteServer;

beforeAll(async () => {
  server = await serveSite(root);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const actuals = csvRows(root, 'observations.en.csv').filter(
  ({ role, is_current, is_primary, is_after_sheet }) =>
    role === 'actual' && is_current === 'true' && is_primary === 'true' && is_after_sheet === 'false',
);
const withValue = actuals.filter(({ value }) => value !== '').length;

function works(program: string, ...options: string[]): boolean {
  return spawnSync(program, options).status === 0;
}

/** The lines of a tool with the site's address replaced by that of the server, and a last line that says what was read. */
function script(tool: RegExp, name: string, last: string): string {
  const [, code = 'no such lines'] = [...lines].find(([each]) => tool.test(each)) ?? [];
  const path = join(folder, name);
  writeFileSync(path, `${code.replaceAll(`${siteUrl}/`, server.url)}\n${last}\n`);
  return path;
}

const python = ['python3', '/usr/bin/python3'].find((each) => works(each, '-c', 'import pandas'));
it(
  'pandas reads every actual, and codes as text',
  needing(python !== undefined, 'no pandas: apt-get install python3-pandas'),
  async () => {
    const last = 'print(len(actual), actual["value"].count(), df["municipality_code"].unique()[0])';
    const { stdout } = await run(python ?? '', [script(/pandas/, 'lines.py', last)]);
    expect(stdout.trim()).toBe(`${actuals.length} ${withValue} 122157`);
  },
);

const r = works('Rscript', '-e', 'library(readr)');
it(
  'R reads every actual, and codes as text',
  needing(r, 'no R with readr: apt-get install r-cran-readr'),
  async () => {
    const last = 'cat(nrow(actual), sum(!is.na(actual$value)), df$municipality_code[1])';
    const { stdout } = await run('Rscript', [script(/^R/, 'lines.R', last)]);
    expect(stdout.trim()).toBe(`${actuals.length} ${withValue} 122157`);
  },
);

const shell = ['curl', 'sha256sum', 'unzip'].every((each) => works('sh', '-c', `command -v ${each}`));
it(
  'the shell saves every file, and finds it unaltered',
  needing(shell, 'no curl, sha256sum or unzip: apt-get install curl coreutils unzip'),
  async () => {
    const { stdout } = await run('sh', ['-e', script(/シェル/, 'lines.sh', '')], { cwd: folder });
    expect(stdout).toContain('all.zip: OK');
    const saved = readFileSync(join(folder, 'data/ratings.en.csv'));
    expect(saved.equals(readFileSync(join(root, 'data/ratings.en.csv')))).toBe(true);
  },
);
