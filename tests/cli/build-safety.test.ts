/** Whatever happens to a build, the last good site stays as it was: real builds of a small city. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refusalOf } from '../../src/cli/output-folder.ts';
import { skipUnless } from '../requirement.ts';
import {
  build,
  bytesIn,
  checkout,
  copyOfCheckout,
  ended,
  mount,
  mounting,
  removeAll,
  start,
  temporary,
  tsukimi,
  type Ended,
} from './building.ts';

// Each waits for real builds, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 200_000 });

const folder = temporary();
const good = join(folder, 'good');
let goodBytes: Record<string, string>;

/** つきみ市 as another city would be: one word of every page is another. */
const other = join(folder, 'other/content');

beforeAll(async () => {
  cpSync(tsukimi, other, { recursive: true });
  const site = join(other, 'site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace('つきみ市 重点施策データ', 'みかづき市 重点施策データ'),
  );
  expect(await build({ MEASURE_SHEETS_OUT: good })).toMatchObject({ code: 0 });
  goodBytes = bytesIn(good);
});
afterAll(removeAll);

/** A site that stands already, in a folder of its own. */
function standing(parent = temporary()): { parent: string; output: string } {
  const output = join(parent, 'site');
  cpSync(good, output, { recursive: true });
  return { parent, output };
}

/** Expects one line of Japanese, and no stack trace. */
function expectSentence({ code, stderr }: Ended, words: string): void {
  expect(stderr).toContain(words);
  expect(stderr).toMatch(/^[^\n]*[ぁ-ん][^\n]*。\n$/u);
  expect(code).toBe(1);
}

const workshops = () => (existsSync(join(checkout, '.astro')) ? readdirSync(join(checkout, '.astro')) : []);

describe('a folder that is not ours is refused before anything is written', () => {
  test('the checkout, the content, their parents, the home, and what lies in them', () => {
    const city = join(folder, 'other');
    const words = (output: string) => refusalOf(output, checkout, other, join(folder, 'home/someone'));
    mkdirSync(join(folder, 'home/someone'), { recursive: true });
    for (const [output, reason] of [
      [checkout, 'このプログラムそのもの'],
      [dirname(checkout), 'このプログラムそのもの'],
      ['/', 'このプログラムそのもの'],
      [join(checkout, 'src/new'), 'このプログラムのフォルダーの中'],
      [join(checkout, '.git'), 'このプログラムのフォルダーの中'],
      [other, '内容のフォルダー'],
      [city, '内容のフォルダー'],
      [join(other, 'site'), '内容のフォルダー'],
      [join(folder, 'home'), 'ホームフォルダー'],
      [join(folder, 'home/someone'), 'ホームフォルダー'],
      [join(good, 'data'), '別のサイト'],
    ] as const)
      expect(words(output), output).toContain(reason);
    for (const output of [join(checkout, 'dist'), join(folder, 'not/yet/there'), good])
      expect(words(output), output).toBeUndefined();
  });

  test('also through a link, which is followed to a site of ours', () => {
    const links = temporary();
    symlinkSync(dirname(checkout), join(links, 'up'));
    symlinkSync(join(links, 'nowhere'), join(links, 'broken'));
    symlinkSync(good, join(links, 'site'));
    expect(refusalOf(join(links, 'up'), checkout, other)).toContain('このプログラムそのもの');
    expect(refusalOf(join(links, 'broken'), checkout, other)).toContain('切れたリンク');
    expect(refusalOf(join(links, 'site'), checkout, other)).toBeUndefined();
  });

  // In a copy, so that nobody loses anything where this fails.
  test.each([
    ['its parent', { MEASURE_SHEETS_OUT: '..' }],
    ['the checkout', { MEASURE_SHEETS_OUT: '.' }],
    ['the content', { MEASURE_SHEETS_OUT: 'content' }],
    ['the home', { MEASURE_SHEETS_OUT: '../home' }],
    ['by the older variable', { MEASURE_SHEETS_OUT: '', OUT_DIR: '..' }],
  ])('by the command too: %s', async (_, more) => {
    const parent = temporary();
    const from = copyOfCheckout(join(parent, 'checkout'));
    cpSync(tsukimi, join(from, 'content'), { recursive: true });
    mkdirSync(join(parent, 'home'));
    const before = [bytesIn(join(from, 'content')), readdirSync(from), readdirSync(parent)];
    const how = { CONTENT_DIR: '', HOME: join(parent, 'home'), ...more };
    expectSentence(await build(how, { from }), '出力先「');
    expect([bytesIn(join(from, 'content')), readdirSync(from), readdirSync(parent)]).toEqual(before);
  });

  test('a folder with somebody’s files, and a file', async () => {
    const parent = temporary();
    mkdirSync(join(parent, 'photos/2021'), { recursive: true });
    writeFileSync(join(parent, 'photos/2021/one.jpg'), 'one');
    writeFileSync(join(parent, 'file'), 'text');
    const before = bytesIn(parent);
    expectSentence(await build({ MEASURE_SHEETS_OUT: join(parent, 'photos') }), '.measure-sheets が無い');
    expectSentence(await build({ MEASURE_SHEETS_OUT: join(parent, 'file') }), 'フォルダーではなくファイル');
    expectSentence(await build({ MEASURE_SHEETS_OUT: join(parent, 'file/site') }), 'ファイル');
    expect(bytesIn(parent)).toEqual(before);
  });
});

describe('the last good site stays', () => {
  test.each([
    ['a mistake in the content', 'measures/2021/201.yaml', 'phase: settled', 'phase: done'],
    ['a file that is no text', 'site.yaml', 'name:', '\0'],
  ])('where a build is refused: %s', async (_, file, right, wrong) => {
    const { parent, output } = standing();
    const content = join(temporary(), 'content');
    cpSync(tsukimi, content, { recursive: true });
    writeFileSync(join(content, file), readFileSync(join(content, file), 'utf8').replace(right, wrong));
    const { code, stderr } = await build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(stderr).toContain('問題があります');
    expect(readdirSync(parent)).toEqual(['site']);
    expect(bytesIn(output)).toEqual(goodBytes);
  });

  test('where it is killed, at ten moments of its work; the next build clears away and works', async () => {
    const { parent, output } = standing();
    const whole = await build({ MEASURE_SHEETS_OUT: join(folder, 'new'), CONTENT_DIR: other });
    const newBytes = bytesIn(join(folder, 'new'));
    // The last line is said when all is done, the one before it just before the sites are swapped.
    const lines = whole.stdout.split('\n').length - 2;
    const killed: number[] = [];
    for (let moment = 0; moment < 10; moment += 1) {
      const last = Math.floor((moment * (lines - 1)) / 9);
      const child = start({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: other });
      const { signal } = await ended(child, (line) => line === last && child.kill('SIGKILL'));
      if (signal === 'SIGKILL') killed.push(moment);
      // The last moments may come too late: then the new site stands there, as whole as the old one.
      expect([goodBytes, newBytes]).toContainEqual(bytesIn(output));
      if (moment < 8) expect(bytesIn(output)).toEqual(goodBytes);
    }
    expect(killed.length).toBeGreaterThanOrEqual(8);
    expect(await build({ MEASURE_SHEETS_OUT: output })).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(parent)).toEqual(['site']);
    expect(workshops().filter((name) => name.startsWith('build-'))).toEqual([]);
    expect(bytesIn(output)).toEqual(goodBytes);
  });

  test('where it is killed between taking it away and putting the new one there: the next build puts it back', async () => {
    const { parent, output } = standing();
    const left = join(parent, `.site.building-${deadProcess()}-0123abcd`);
    mkdirSync(left);
    cpSync(join(good, '.measure-sheets'), join(left, '.measure-sheets'));
    writeFileSync(join(left, 'host'), hostname());
    renameSync(output, join(left, 'before-0'));
    const content = join(temporary(), 'content');
    mkdirSync(content);
    expect(await build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: content })).toMatchObject({ code: 1 });
    expect(bytesIn(output)).toEqual(goodBytes);
  });

  test('where it is asked to end, and nothing is left beside it', async () => {
    const { parent, output } = standing();
    const child = start({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: other });
    const { code } = await ended(child, (line) => line === 5 && child.kill('SIGTERM'));
    expect(code).toBe(143);
    expect(readdirSync(parent)).toEqual(['site']);
    expect(bytesIn(output)).toEqual(goodBytes);
  });

  test('and what others have left beside it, or builds that still go on, is not touched', async () => {
    const { parent, output } = standing();
    for (const name of ['.site.building-mine', `.site.building-${deadProcess()}-0123abcd`]) {
      mkdirSync(join(parent, name));
      writeFileSync(join(parent, name, 'file'), 'text');
    }
    const alive = join(parent, `.site.building-${process.pid}-0123abcd`);
    mkdirSync(alive);
    cpSync(join(good, '.measure-sheets'), join(alive, '.measure-sheets'));
    const before = readdirSync(parent);
    expect(await build({ MEASURE_SHEETS_OUT: output })).toMatchObject({ code: 0 });
    expect(readdirSync(parent)).toEqual(before);
  });
});

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('builds at the same time', () => {
  test('of two cities, of one city twice into one folder, and onto another file system are all right', async () => {
    const memory = isElsewhere('/dev/shm') ? temporary('/dev/shm') : temporary();
    const outputs = [
      join(folder, 'once'),
      join(folder, 'once'),
      join(memory, 'site'),
      join(folder, 'second'),
    ];
    const [first, again, elsewhere, second] = await Promise.all(
      outputs.map((output, index) =>
        build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: index === 3 ? other : tsukimi }),
      ),
    );
    for (const each of [first, again, elsewhere, second]) expect(each).toMatchObject({ code: 0, stderr: '' });
    expect(bytesIn(outputs[0]!)).toEqual(goodBytes);
    expect(bytesIn(outputs[2]!)).toEqual(goodBytes);
    expect(Object.keys(bytesIn(outputs[3]!))).toEqual(Object.keys(goodBytes));
    expect(readFileSync(join(outputs[3]!, 'index.html'), 'utf8')).toContain('みかづき市 重点施策データ');
    expect(readdirSync(memory)).toEqual(['site']);
  });
});

function isElsewhere(path: string): boolean {
  try {
    accessSync(path);
    return statSync(path).dev !== statSync(checkout).dev;
  } catch {
    return false;
  }
}

const odd = '施策 シート (1) #%';

describe('where a build may stand', () => {
  test('content and output in folders of odd names; files that a web server can read, whatever the umask', async () => {
    const parent = join(temporary(), odd);
    cpSync(tsukimi, join(parent, 'content'), { recursive: true });
    const output = join(parent, '公開 (1) #%/サイト');
    const how = { shell: 'umask 077' };
    const built = await build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: join(parent, 'content') }, how);
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(bytesIn(output)).toEqual(goodBytes);
    const paths = ['.', '..', ...readdirSync(output, { recursive: true }).map(String)];
    const closed = paths.filter((path) => {
      const found = statSync(join(output, path));
      const needed = found.isDirectory() ? 0o555 : 0o444;
      return (found.mode & needed) !== needed;
    });
    expect(closed).toEqual([]);
  });

  test('the checkout in a folder of a Japanese name with spaces and brackets', async () => {
    const from = copyOfCheckout(join(temporary(), '施策 シート (1)'));
    // As a checkout under a strict umask leaves it.
    chmodSync(join(from, 'public/favicon.svg'), 0o600);
    expect(await build({}, { from })).toMatchObject({ code: 0, stderr: '' });
    const output = join(from, 'dist-tsukimi-content');
    expect(bytesIn(output)).toEqual(goodBytes);
    expect(statSync(join(output, 'favicon.svg')).mode & 0o444).toBe(0o444);
  });

  test.each(['#', '%', '?'])('but not in one with %s in its name, which Astro cannot read', async (sign) => {
    const from = copyOfCheckout(join(temporary(), `a${sign}b`));
    const before = readdirSync(from);
    expectSentence(await build({}, { from }), `「${sign}」の無い名前に変えてください`);
    expect(readdirSync(from)).toEqual(before);
  });
});

const isRoot = process.getuid?.() === 0;

describe('what the machine lacks is said in one sentence', () => {
  test('permission to write', async (context) => {
    const parent = isRoot ? mount('size=8m') : temporary();
    skipUnless(context, parent !== undefined, mounting);
    const { output } = standing(parent);
    if (isRoot) spawnSync('mount', ['-o', 'remount,ro', parent!]);
    else chmodSync(parent!, 0o555);
    const ended = await build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: other });
    if (!isRoot) chmodSync(parent!, 0o755);
    expectSentence(ended, isRoot ? '読み取り専用の場所' : '書き込む権限がありません');
    expect(bytesIn(output)).toEqual(goodBytes);
  });

  test('room where the site is to stand', async (context) => {
    const parent = mount('size=10m');
    skipUnless(context, parent !== undefined, mounting);
    const { output } = standing(parent);
    const room = spawnSync('df', ['--output=avail', '-k', parent!], { encoding: 'utf8' }).stdout;
    writeFileSync(join(parent!, 'filler'), Buffer.alloc((Number(/\d+/.exec(room)?.[0]) - 400) * 1024));
    expectSentence(
      await build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: other }),
      'ディスクに空きがありません',
    );
    expect(readdirSync(parent!).sort()).toEqual(['filler', 'site']);
    expect(bytesIn(output)).toEqual(goodBytes);
  });

  test('room where it is built', async (context) => {
    const parent = mount('size=24m');
    skipUnless(context, parent !== undefined, mounting);
    const from = copyOfCheckout(join(parent!, 'checkout'));
    const room = spawnSync('df', ['--output=avail', '-k', parent!], { encoding: 'utf8' }).stdout;
    writeFileSync(join(parent!, 'filler'), Buffer.alloc((Number(/\d+/.exec(room)?.[0]) - 1200) * 1024));
    const { output } = standing();
    expectSentence(
      await build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: other }, { from }),
      'ディスクに空きがありません',
    );
    expect(bytesIn(output)).toEqual(goodBytes);
  });

  test('a disk of its own to stand on: what is mounted cannot be swapped', async (context) => {
    const output = mount('size=5m');
    skipUnless(context, output !== undefined, mounting);
    expectSentence(await build({ MEASURE_SHEETS_OUT: output! }), 'ディスクをつないだ場所');
  });
});

test.each([
  [{ SITE_URL: 'data.example.jp' }, '環境変数 SITE_URL'],
  [{ SITE_URL: 'https://x.example/施策/' }, '「/施策/」に、使えない文字があります'],
  [{ BASE_PATH: '/施策/' }, '環境変数 BASE_PATH'],
])('an address that no site can have is refused before anything is written: %o', async (more, words) => {
  const { parent, output } = standing();
  const { code, stderr } = await build({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: other, ...more });
  expect(code).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readdirSync(parent)).toEqual(['site']);
  expect(bytesIn(output)).toEqual(goodBytes);
});

test('Astro’s own build, which empties first, is refused', () => {
  const command = [join(checkout, 'node_modules/astro/bin/astro.mjs'), 'build'];
  const { output } = standing();
  const env = {
    ...process.env,
    CONTENT_DIR: tsukimi,
    MEASURE_SHEETS_OUT: output,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: checkout, encoding: 'utf8', env });
  expect([status, stderr]).toEqual([1, expect.stringContaining('npm run build で作ってください')]);
  expect(bytesIn(output)).toEqual(goodBytes);
  rmSync(output, { recursive: true });
});
