/** What a command cannot heed is refused with what it takes, before anything is done. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outputFolder } from '../../src/cli/output-folder.ts';
import { skipUnless } from '../requirement.ts';
import { checkout, mount, mounting, removeAll, temporary, tsukimi } from './building.ts';

afterAll(removeAll);

function run(args: string[], more: NodeJS.ProcessEnv = {}, from = checkout) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(from, 'src/cli', args[0]!), ...args.slice(1)],
    { cwd: from, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: tsukimi, ...more } },
  );
  return { code: status, said: stdout + stderr };
}

test.each([
  [['build.ts', '../town'], '../town', 'npm run build -- --force'],
  [['build.ts', '--force', '--foo'], '--foo', '環境変数 CONTENT_DIR'],
  [['astro.mjs', 'build', '../town'], '../town', 'npm run build'],
  [['serve.ts', '--port', 'abc'], '--port abc', 'npm start'],
  [['fields.ts', 'x.md'], 'x.md', 'npm run fields'],
])('%j is refused with what it takes', (args, stray, taken) => {
  const output = join(temporary(), 'site');
  const { code, said } = run(args, { MEASURE_SHEETS_OUT: output });
  expect(code).toBe(1);
  expect(said).toContain(`「${stray}」は、このコマンドに付けられません。`);
  expect(said).toContain(taken);
  expect(existsSync(output)).toBe(false);
});

test('a preview of what is not built says what to do first', () => {
  const { code, said } = run(['astro.mjs', 'preview'], { MEASURE_SHEETS_OUT: join(temporary(), 'site') });
  expect(code).toBe(1);
  expect(said).toContain('先に npm run build で作ってください。');
  expect(said).not.toMatch(/^\s+at /m);
});

test('a place where nothing can be made, and one that is not there, are told without a trace', () => {
  for (const [output, ...args] of [
    ['/proc/nosuch-site', 'build.ts'],
    ['/proc/nosuch/site', 'build.ts'],
    ['', 'cities.ts', join(temporary(), 'nosuch')],
  ]) {
    const { code, said } = run(args, { MEASURE_SHEETS_OUT: output });
    expect(code).toBe(1);
    expect(said).toContain('その場所がないか、そこには作れません。');
    expect(said).not.toMatch(/^\s+at |ENOENT/m);
  }
});

test('a list of fields that may not be written is left as it is', (context) => {
  const isRoot = process.getuid?.() === 0;
  const parent = isRoot ? mount('size=64m') : temporary();
  skipUnless(context, parent !== undefined, mounting);
  const clone = join(parent!, 'clone');
  for (const each of ['src', 'package.json', 'FIELDS.ja.md'])
    cpSync(join(checkout, each), join(clone, each), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(clone, 'node_modules'));
  if (isRoot) spawnSync('mount', ['-o', 'remount,ro', parent!]);
  else chmodSync(join(clone, 'FIELDS.ja.md'), 0o444);
  const { code, said } = run(['fields.ts'], {}, clone);
  expect(code).toBe(1);
  expect(said).toContain(
    isRoot ? '読み取り専用の場所なので、書き込めません。' : '書き込む権限がありません。',
  );
  expect(said).not.toMatch(/^\s+at /m);
});

test('a place of blanks is no place', () => {
  expect(outputFolder('/root', { MEASURE_SHEETS_OUT: ' ', OUT_DIR: '', CONTENT_DIR: ' ' })).toBe(
    '/root/dist',
  );
});
