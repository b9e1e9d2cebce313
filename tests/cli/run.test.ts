import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkout, removeAll, temporary } from './building.ts';

afterAll(removeAll);

const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(['start', 'build', 'dev', 'preview', 'check', 'city:new', 'release', 'typecheck', 'test:watch'])(
  'npm run %s installs what is missing first',
  (name) => {
    const [, program] = /^node src\/cli\/run\.mjs (\S+)/.exec(scripts[name] ?? '') ?? [];
    expect(program).toBeDefined();
    expect(existsSync(join(checkout, 'src/cli', program!))).toBe(true);
  },
);

test.each(['serve.ts', 'build.ts', 'check.ts', 'new-city.ts', 'release.ts', 'astro.mjs'])(
  'a fresh clone without npm is told what is missing: %s',
  (program) => {
    const clone = join(temporary(), 'clone');
    mkdirSync(clone);
    for (const each of ['src', 'package.json', 'package-lock.json'])
      cpSync(join(checkout, each), join(clone, each), { recursive: true });
    const before = readdirSync(clone);
    const { status, stderr } = spawnSync(process.execPath, [join(clone, 'src/cli/run.mjs'), program], {
      encoding: 'utf8',
      env: { PATH: join(clone, 'nothing') },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('npm が見つからないので、必要なものを入れられません。');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(clone)).toEqual(before);
  },
);

test('what a program answers is passed on', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(checkout, 'src/cli/run.mjs'), 'check.ts', 'tests/cities/tsukimi/content'],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('問題はありません。')]);
  const wrong = spawnSync(process.execPath, [join(checkout, 'src/cli/run.mjs'), 'check.ts', 'src']);
  expect(wrong.status).toBe(1);
});
