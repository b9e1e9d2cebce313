import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decode } from '../../src/loader/encoding.ts';
import { skipUnless } from '../requirement.ts';
import { CityCopy, register, sheet2021 } from './tsukimi.ts';

const isLink = { reason: 'リンクです。content の外を読まないように、リンクは読みません。' };
const isOdd = { reason: 'ふつうのファイルではありません（パイプ、ソケット、装置など）。' };

describe('the content folder is read without leaving it', () => {
  test.each([
    ['a link to a file outside', 'measures/2021/202.yaml', '/etc/hostname'],
    ['a link that leads nowhere', 'measures/2021/202.yaml', '/nowhere'],
    ['a link to itself', 'measures/2021/202.yaml', '202.yaml'],
    ['a link to a device that never ends', 'corrections.yaml', '/dev/zero'],
    ['a link to the folder it lies in', 'measures/2023', '..'],
    ['a link to a folder beside it', 'glossary', 'plans'],
  ])('%s', (_, path, target) => {
    const copy = new CityCopy();
    symlinkSync(target, join(copy.folder, path));
    expect(copy.refused()).toMatchObject([{ file: `content/${path}`, ...isLink }]);
  });

  test.each(['site.yaml', sheet2021, register, 'departments.yaml', 'plans', 'measures', 'register'])(
    'what is needed, moved outside and linked: %s; nothing else is said to be missing',
    (path) => {
      const copy = new CityCopy();
      const outside = join(dirname(copy.folder), 'outside');
      spawnSync('mv', [join(copy.folder, path), outside]);
      symlinkSync(outside, join(copy.folder, path));
      expect(copy.refused()).toMatchObject([{ file: `content/${path}`, ...isLink }]);
    },
  );

  test('a pipe, at which nobody waits', () => {
    const copy = new CityCopy();
    for (const path of ['measures/2021/202.yaml', 'corrections.yaml'])
      spawnSync('mkfifo', [join(copy.folder, path)]);
    expect(copy.refused()).toMatchObject([
      { file: 'content/corrections.yaml', ...isOdd },
      { file: 'content/measures/2021/202.yaml', ...isOdd },
    ]);
  });

  test('a pipe in the place of the file that says the site’s address', () => {
    const copy = new CityCopy().remove('site.yaml');
    spawnSync('mkfifo', [join(copy.folder, 'site.yaml')]);
    expect(copy.refused()).toMatchObject([{ file: 'content/site.yaml', ...isOdd }]);
  });

  test('a socket', async () => {
    const copy = new CityCopy();
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(join(copy.folder, 'pages.yaml'), resolve));
    expect(copy.reading().problems).toMatchObject([{ file: 'content/pages.yaml', ...isOdd }]);
  });

  test('a file too large to be a sheet', () => {
    const copy = new CityCopy().write('measures/2021/202.yaml', Buffer.alloc(6 * 1024 * 1024, 'a: b\n'));
    expect(copy.refused()).toMatchObject([
      { file: 'content/measures/2021/202.yaml', reason: 'ファイルが大きすぎます（6 MB。5 MB まで）。' },
    ]);
  });

  test('a file and a folder that may not be read', (context) => {
    const copy = new CityCopy();
    chmodSync(join(copy.folder, sheet2021), 0);
    mkdirSync(join(copy.folder, 'glossary'), 0);
    onTestFinished(() => chmodSync(join(copy.folder, 'glossary'), 0o755));
    const { status, stderr } = checkAsNobody(copy.folder);
    const mayRead = !/MODULE_NOT_FOUND|Permission denied|EACCES.*node_modules/.test(stderr);
    skipUnless(context, mayRead, 'the user nobody may not read this checkout: put it where everybody may');
    expect(status).toBe(1);
    expect(stderr.match(/^content\/\S+|^ {2}読む.*$/gm)).toEqual([
      'content/glossary',
      '  読む権限がありません。',
      `content/${sheet2021}`,
      '  読む権限がありません。',
    ]);
  });
});

/** Runs the check as somebody whom the system does refuse; root may read everything. */
function checkAsNobody(folder: string): { status: number | null; stderr: string } {
  const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
  const nobody = 65_534;
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const parent = dirname(folder);
    for (const path of [
      parent,
      ...readdirSync(parent, { recursive: true }).map((each) => join(parent, String(each))),
    ])
      chownSync(path, nobody, nobody);
  }
  const who = asRoot ? { uid: nobody, gid: nobody } : {};
  const options = { encoding: 'utf8', cwd: '/', env: { PATH: process.env.PATH }, ...who } as const;
  return spawnSync(process.execPath, [command, folder], options);
}

test('a file of nothing but control characters is refused in the time of reading it', () => {
  const { faults } = decode(new Uint8Array(4 * 1024 * 1024).fill(1)) as { faults: unknown[] };
  expect(faults).toHaveLength(5);
});

test('a folder in which everything is a link is refused link by link', () => {
  const copy = new CityCopy();
  for (let index = 0; index < 300; index += 1)
    symlinkSync('.', join(copy.folder, `measures/2021/${1000 + index}.yaml`));
  expect(copy.reading().problems).toHaveLength(300);
});
