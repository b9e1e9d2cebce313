/** Releases are made and withdrawn whole or not at all, whenever the process is killed and however many run at once. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { freeze } from '../../src/exports/release-archive.ts';
import { settleReleases } from '../../src/cli/release-place.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import { bytesIn, checkout, ended, removeAll, temporary, tsukimi, type Ended } from './building.ts';

afterAll(removeAll);

const words = '山田太郎';
const opinions = `{ "primary_key": ["id"], "columns": [{ "key": "id" }], "rows": [{ "id": "${words}" }] }`;

/** A city with a release, as the command makes it. */
function cityWithRelease(): string {
  const content = join(temporary(), 'content');
  cpSync(tsukimi, content, { recursive: true });
  const { content: read } = readContentFolder(content);
  const { files } = freeze({
    name: '2026.1',
    date: '2026-05-01',
    site: read!.site,
    home: 'https://tsukimi.example/',
    built: [
      ['data/opinions.json', strToU8(opinions)],
      ['data/texts.json', strToU8(opinions.replace(words, 'a'))],
    ],
  });
  const place = join(content, 'releases/2026.1');
  mkdirSync(place, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(place, name), bytes);
  return content;
}

const withdrawal = [
  '--withdraw',
  '2026.1',
  'opinions',
  '--ground',
  '個人の名前です。',
  '--date',
  '2026-06-01',
];

function run(content: string, program: string, args: string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const preload =
    more['KILLED_AT'] === undefined ? [] : ['--import', join(checkout, 'tests/cli/killed-at.mjs')];
  const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', ...preload];
  const env = { ...process.env, CONTENT_DIR: content, ...more };
  return ended(
    spawn(process.execPath, [...options, join(checkout, program), ...args], { cwd: checkout, env }),
  );
}

const release = (content: string, args: string[], more?: NodeJS.ProcessEnv) =>
  run(content, 'src/cli/release.ts', args, more);
const check = (content: string) => run(content, 'src/cli/check.ts', []);

const hidden = (content: string) => readdirSync(content).filter((name) => name.startsWith('.'));
const everyByte = (content: string) =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('a withdrawal', () => {
  test('takes the bytes out of the folder, and the content passes the check', async () => {
    const content = cityWithRelease();
    const ended = await release(content, withdrawal);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('次のファイルを取り下げました。\n  data/opinions.json\n');
    expect(await check(content)).toMatchObject({ code: 0, stderr: '' });
    expect(hidden(content)).toEqual([]);
  });

  test('by words leaves them nowhere, and does not say them', async () => {
    const content = cityWithRelease();
    const more = ['--ground', '個人の名前です。', '--date', '2026-06-01'];
    const ended = await release(content, ['--withdraw', '2026.1', '--holding', words, ...more]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(everyByte(content)).not.toContain(Buffer.from(words).toString('latin1'));
  });

  test.each([
    [['--withdraw', '2026.2', 'opinions', '--ground', 'x'], '2026.2版はありません。あるのは 2026.1 です。'],
    [
      ['--withdraw', '2026.1', 'costs', '--ground', 'x'],
      '「costs」はありません。表の名前（opinions、texts）か、',
    ],
    [['--withdraw', '2026.1', 'opinions'], '取り下げる理由を、--ground に書いてください。'],
    [['--withdraw', '2026.1', '--ground', 'x'], '何を取り下げるか'],
    [['--withdraw', '2026.1', '--holding', 'ない語', '--ground', 'x'], 'その語が入ったファイルはありません'],
    [
      ['--withdraw', '2026.1', '--holding', words, '--ground', `${words}さん`],
      '取り下げる語そのものは書かないでください',
    ],
    [['--withdraw', '2026.1', 'opinions', '--ground', 'x', '--date', '2026-04-01'], '2026-05-01 より前です'],
    [['--withdraw', '26', 'opinions', '--ground', 'x'], '版の名前は 2026.1 のように'],
    [['2026.2', '--notes', 'a\u200bb'], '--notes：'],
    [['2062.1', '--date', '2026-06-01'], 'これより後の版が、2062 年まで作れなくなります。'],
  ])('%j is refused in words, and nothing is written', async (args, words) => {
    const content = cityWithRelease();
    const before = bytesIn(content);
    const { code, stdout, stderr } = await release(content, args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(bytesIn(content)).toEqual(before);
  });

  test('of what is gone already is refused', async () => {
    const content = cityWithRelease();
    await release(content, withdrawal);
    expect(await release(content, withdrawal)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('もう取り下げられています。') as string,
    });
  });

  test('killed before any change of the file system leaves what was or what is to be, and the check is fine', async () => {
    const states = { before: bytesIn(cityWithRelease()), after: {} as Record<string, string> };
    const done = cityWithRelease();
    await release(done, withdrawal);
    states.after = bytesIn(done);
    expect(states.after).not.toEqual(states.before);

    const seen = new Set<string>();
    let [kills, lives] = [0, false];
    while (!lives) {
      const content = cityWithRelease();
      const { signal } = await release(content, withdrawal, {
        KILLED_AT: String(kills),
        KILLED_WITHIN: content,
      });
      lives = signal === null;
      expect(await check(content), `killed at ${kills}`).toMatchObject({ code: 0, stderr: '' });
      const state = JSON.stringify(bytesIn(content));
      expect([JSON.stringify(states.before), JSON.stringify(states.after)]).toContain(state);
      seen.add(state);
      // Whoever comes next is in nobody's way.
      if (state === JSON.stringify(states.before))
        expect(await release(content, withdrawal), `after a kill at ${kills}`).toMatchObject({ code: 0 });
      expect(bytesIn(content)).toEqual(states.after);
      kills += 1;
    }
    expect(seen.size).toBe(2);
    expect(kills).toBeGreaterThan(12);
  }, 300_000);

  test('twice at once: what stands is whole, each is done or refused in words', async () => {
    const content = cityWithRelease();
    const other = withdrawal.map((each) => (each === 'opinions' ? 'texts' : each));
    const both = await Promise.all([release(content, withdrawal), release(content, other)]);
    for (const { code, stderr } of both)
      expect([code, stderr]).toEqual(
        code === 0
          ? [0, '']
          : [1, expect.stringContaining('ほかの npm run release が動いています') as string],
      );
    expect(both.some(({ code }) => code === 0)).toBe(true);
    expect(await check(content)).toMatchObject({ code: 0, stderr: '' });
    const gone = both.filter(({ code }) => code === 0).length;
    const [kept] = readContentFolder(content).content!.releases;
    expect(kept?.withdrawn?.withdrawals).toHaveLength(gone);
    expect(hidden(content)).toEqual([]);
  }, 60_000);
});

describe('a new release', () => {
  /** Puts a release into a city as the command does once it has built the site. */
  const putting = (content: string, more: NodeJS.ProcessEnv) => {
    const program = `
      import { releasePlace } from ${JSON.stringify(join(checkout, 'src/cli/release-place.ts'))};
      const place = await releasePlace(${JSON.stringify(content)});
      place.put('2026.2', [['release.json', Buffer.from('{}')], ['SHA256SUMS', Buffer.from('sums')]], 'new');
      place.remove();`;
    const args = [
      '--import',
      join(checkout, 'tests/cli/killed-at.mjs'),
      '--input-type=module',
      '--eval',
      program,
    ];
    const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
    const env = { ...process.env, KILLED_WITHIN: content, ...more };
    return ended(spawn(process.execPath, [...options, ...args], { cwd: checkout, env }));
  };

  test('killed before any change of the file system stands whole or not at all', async () => {
    const seen = new Set<boolean>();
    let [kills, lives] = [0, false];
    while (!lives) {
      const content = cityWithRelease();
      const before = bytesIn(content);
      lives = (await putting(content, { KILLED_AT: String(kills) })).signal === null;
      settleReleases(content);
      const { 'releases/2026.2': place, ...others } = bytesIn(content);
      seen.add(place !== undefined);
      const names = Object.keys(others).filter((path) => !(path in before));
      expect(names, `killed at ${kills}`).toEqual(
        place === undefined ? [] : ['releases/2026.2/SHA256SUMS', 'releases/2026.2/release.json'],
      );
      expect(hidden(content)).toEqual([]);
      kills += 1;
    }
    expect(seen.size).toBe(2);
    expect(kills).toBeGreaterThan(8);
  }, 120_000);
});

describe('the one at work', () => {
  /** A place such as a process leaves, of a number and of a day. */
  function placeOf(content: string, id: number, age = 0): void {
    const place = join(content, `.releases.building-${id}-0123abcd`);
    mkdirSync(place);
    writeFileSync(join(place, '.measure-sheets'), '');
    writeFileSync(join(place, 'host'), hostname());
    const then = Date.now() / 1000 - age;
    utimesSync(join(place, 'host'), then, then);
  }

  test('keeps others out', async () => {
    const content = cityWithRelease();
    placeOf(content, process.pid);
    const before = bytesIn(content);
    const { code, stderr } = await release(content, withdrawal);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('ほかの npm run release が動いています') as string,
    ]);
    expect(bytesIn(content)).toEqual(before);
  });

  test('keeps nobody out for ever, even if another process has been given its number', async () => {
    const content = cityWithRelease();
    placeOf(content, process.pid, 25 * 60 * 60);
    expect(await release(content, withdrawal)).toMatchObject({ code: 0, stderr: '' });
    expect(hidden(content)).toEqual([]);
  });
});

test('a content folder that is not there is said, and not made', async () => {
  const content = join(temporary(), 'nowhere');
  const { code, stderr } = await release(content, withdrawal);
  expect([code, stderr]).toEqual([1, expect.stringContaining('content フォルダーがありません。') as string]);
  expect(readdirSync(join(content, '..'))).toEqual([]);
});
