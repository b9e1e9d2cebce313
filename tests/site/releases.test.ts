/** Freezing releases with the staff's own command, and what the site makes of them. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ended, type Ended } from '../cli/building.ts';
import { html, wordsOf } from './built-page.ts';
import { builtSites } from './built-sites.ts';

const site = await builtSites('root', 'hoshizora');

const root = fileURLToPath(new URL('../..', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'release-'));
const content = join(parent, 'content');
const output = join(parent, 'dist');
cpSync(join(root, 'tests/cities/tsukimi/content'), content, { recursive: true });
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const env: NodeJS.ProcessEnv = {
  ...process.env,
  CONTENT_DIR: content,
  SITE_URL: 'https://sheets.example.jp',
  BASE_PATH: '/',
  NODE_ENV: 'production',
};
for (const name of ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'BASE_URL', 'SSR'])
  Reflect.deleteProperty(env, name);

function release(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const command = [...options, join(root, 'src/cli/release.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
}

/** The same without waiting for its end. */
function start(...args: string[]): Promise<Ended> {
  const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return ended(
    spawn(process.execPath, [...options, join(root, 'src/cli/release.ts'), ...args], { cwd: root, env }),
  );
}

const file = (name: string, path: string) => readFileSync(join(content, 'releases', name, path));
const everything = () => readdirSync(parent, { recursive: true }).map(String).sort();

test('npm run release freezes, refuses to overwrite, and tells value by value what changed', () => {
  const first = release('2026.1', '--notes', '初めての版です。', '--date', '2026-05-01');
  expect(first.stderr).toBe('');
  expect(first).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('2026.1版を作りました') as string,
  });
  const sums = file('2026.1', 'SHA256SUMS').toString();
  for (const [, sum, name] of sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gmu))
    expect(createHash('sha256').update(file('2026.1', name!)).digest('hex'), name).toBe(sum);

  const before = everything();
  for (const [args, words] of [
    [['2026.1'], '2026.1版は、もうあります'],
    [['2025.9'], 'いちばん新しい版は 2026.1 です'],
    [['../2026.2'], '版の名前は 2026.1 のように'],
    [['2026.2', '--date', 'today'], '--date は 2026-05-01 のように'],
  ] as const) {
    const { status, stdout, stderr } = release(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
  expect(everything()).toEqual(before);

  const sheet = join(content, 'measures/2021/201.yaml');
  const text = readFileSync(sheet, 'utf8');
  expect(text).toContain('令和3年度: 1,200');
  const corrected = text
    .replace('令和3年度: 1,200', '令和3年度: 1,201')
    .replace('令和3年度: 500', '令和3年度: 501');
  writeFileSync(sheet, corrected);
  expect(release('2026.2', '--date', '2026-06-01').stderr).toBe('');
}, 240_000);

test('two at once: one is made, the other told to wait; a part is withdrawn', async () => {
  const both = await Promise.all(['2026.3', '2026.4'].map((name) => start(name, '--date', '2026-06-02')));
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  for (const { code, stderr } of both)
    expect(stderr).toMatch(code === 0 ? /^$/ : /^ほかの npm run release が動いています/);
  const [made] = readdirSync(join(content, 'releases')).filter((name) => !/\.[12]$/.test(name));
  rmSync(join(content, 'releases', made!), { recursive: true });

  const ground = ['--ground', '個人の名前が入っていました。', '--date', '2026-06-03'];
  expect(release('--withdraw', '2026.1', 'opinions', ...ground)).toMatchObject({ status: 0, stderr: '' });
  expect(file('2026.1', 'release.json').toString()).toContain('data/opinions.csv');
}, 240_000);

test('the site publishes both under addresses that do not change, says how to cite them, and what was withdrawn', () => {
  const built = spawnSync(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    env: { ...env, MEASURE_SHEETS_OUT: output },
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  const page = html('data/releases', output);
  const words = wordsOf(page);
  expect(page.indexOf('id="release-2026.2"')).toBeLessThan(page.indexOf('id="release-2026.1"'));
  for (const each of ['初めての版です。', '最初の版です', '2026.1版から、', '@misc{measure-sheets-'])
    expect(words).toContain(each);
  for (const name of ['2026.1', '2026.2']) {
    for (const path of readdirSync(join(content, 'releases', name)))
      expect(readFileSync(join(output, 'data/releases', name, path))).toEqual(file(name, path));
  }
  // One table of a release has an address of its own, and stays as it was.
  expect(readFileSync(join(output, 'data/releases/2026.1/costs.en.csv'), 'utf8')).toContain(',1200000,');
  expect(readFileSync(join(output, 'data/releases/2026.2/costs.en.csv'), 'utf8')).toContain(',1201000,');
  const changes = readFileSync(join(output, 'data/releases/2026.2/changes.en.csv'), 'utf8');
  expect(changes).toMatch(
    /^changed,costs,2021\/201\/5010\/cost\/FY2021\/settled,amount_yen,1200000,1201000,,,\r$/mu,
  );
  expect(changes.split('\r\n')).toHaveLength(6);
  expect(existsSync(join(output, 'data/releases/2026.1/changes.csv'))).toBe(false);
  const told = JSON.parse(readFileSync(join(output, 'data/releases/2026.2/changes.json'), 'utf8')) as {
    since: string;
    changes: object[];
  };
  expect([told.since, told.changes.length]).toEqual(['2026.1', changes.split('\r\n').length - 2]);
  const differences = wordsOf(html('data/releases/2026.2/changes', output));
  expect(differences).toContain('1,200,000円');
  expect(differences).toContain('1,201,000円');
  expect(existsSync(join(output, 'data/releases/2026.1/changes/index.html'))).toBe(false);
  expect(wordsOf(html('changes', output))).toContain('2026.1版から、');
  expect(readFileSync(join(output, 'feed.atom'), 'utf8')).toContain('2026.1版から、');
  // The checksum of a citation is that of the file that is given out, also after something was withdrawn from it.
  for (const name of ['2026.1', '2026.2']) {
    const sum = createHash('sha256')
      .update(file(name, `data-${name}.zip`))
      .digest('hex');
    for (const form of ['CITATION.cff', 'datacite.json', 'citation.bib', 'citation.ris'])
      expect(readFileSync(join(output, 'data/releases', name, form), 'utf8'), form).toContain(sum);
  }
  expect(words).toContain('取り下げ');
  for (const each of ['2026年6月3日', '個人の名前が入っていました。']) expect(words).toContain(each);
  for (const format of ['csv', 'en.csv', 'json', 'parquet'])
    expect(existsSync(join(output, `data/releases/2026.1/opinions.${format}`)), format).toBe(false);
  expect(existsSync(join(output, 'data/releases/2026.1/all.xlsx'))).toBe(false);
  expect(existsSync(join(output, 'data/releases/2026.2/opinions.csv'))).toBe(true);
  expect(readFileSync(join(output, 'feed.atom'), 'utf8')).toContain('#release-2026.1-withdrawal-1');
  const files = [...page.matchAll(/href="\/(data\/releases\/[^"#]*[^"#/])"/gu)].map(([, path]) => path!);
  expect(files.length).toBeGreaterThan(20);
  for (const path of files) expect(existsSync(join(output, path)), path).toBe(true);
}, 120_000);

describe('a city without a release', () => {
  test.each([site.root, site.hoshizora])('says so', (folder) => {
    expect(wordsOf(html('data/releases', folder))).toContain('まだ版はありません');
  });
});
