/** A build of what has not changed builds nothing, and one of what has changed builds all of it: real builds of a small city. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { markedDigests } from '../../src/cli/own-mark.ts';
import { build, bytesIn, ended, removeAll, start, temporary, tsukimi } from './building.ts';

// Each waits for real builds, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 200_000, hookTimeout: 200_000 });

const folder = temporary();
const good = join(folder, 'good');
let goodBytes: Record<string, string>;
let content: string;
let output: string;

beforeAll(async () => {
  expect(await build({ MEASURE_SHEETS_OUT: good })).toMatchObject({ code: 0 });
  goodBytes = bytesIn(good);
});
beforeEach(() => {
  const place = temporary();
  content = join(place, 'content');
  output = join(place, 'site');
  cpSync(tsukimi, content, { recursive: true });
  cpSync(good, output, { recursive: true });
});
afterAll(removeAll);

/** Builds over the site that stands, and tells whether anything was built: a new site is another folder. */
async function again(more: NodeJS.ProcessEnv = {}, args: string[] = []): Promise<boolean> {
  const { ino } = statSync(output);
  const how = { MEASURE_SHEETS_OUT: output, CONTENT_DIR: content, ...more };
  const { code, stdout, stderr } = await build(how, { args });
  expect([code, stderr]).toEqual([0, '']);
  const built = statSync(output).ino !== ino;
  expect(stdout).toContain(built ? 'サイトを作りました' : 'サイトはそのままです');
  return built;
}

test('nothing changed, nothing built; but where it is asked for', async () => {
  expect(await again()).toBe(false);
  expect(await again({}, ['--force'])).toBe(true);
  expect(bytesIn(output)).toEqual(goodBytes);
  expect(await again()).toBe(false);
});

test('nothing that a build itself sets makes the next one build', async () => {
  const asStaffStartIt = { NODE_ENV: undefined };
  expect(await again(asStaffStartIt)).toBe(true);
  expect(await again(asStaffStartIt)).toBe(false);
});

test('what a killed build has left is taken away also where nothing is built', async () => {
  const left = join(
    output,
    '..',
    `.site.building-${spawnSync(process.execPath, ['--version']).pid}-0123abcd`,
  );
  mkdirSync(left);
  expect(await again()).toBe(false);
  expect(existsSync(left)).toBe(false);
});

test('after one changed sheet the site is that of a clean build, byte for byte', async () => {
  const sheet = join(content, 'measures/2021/201.yaml');
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace(/(measureName: )(.*)/, '$1$2の'));
  expect(await again()).toBe(true);
  const clean = join(temporary(), 'clean');
  expect(await build({ MEASURE_SHEETS_OUT: clean, CONTENT_DIR: content })).toMatchObject({ code: 0 });
  expect(bytesIn(output)).toEqual(bytesIn(clean));
  expect(bytesIn(output)).not.toEqual(goodBytes);
});

test('a site with another address is another site', async () => {
  expect(await again({ BASE_PATH: '/sheets' })).toBe(true);
  expect(await again()).toBe(true);
  expect(bytesIn(output)).toEqual(goodBytes);
});

test.each([
  ['from which a file is gone', () => rmSync(join(output, 'data/all.zip'))],
  ['to which something was added', () => writeFileSync(join(output, 'note.txt'), '')],
  ['in which a byte has changed', () => appendFileSync(join(output, 'about/index.html'), ' ')],
  ['whose mark says nothing', () => writeFileSync(join(output, '.measure-sheets'), '')],
])('a site %s is built anew', async (_, spoil) => {
  spoil();
  expect(await again()).toBe(true);
  expect(bytesIn(output)).toEqual(goodBytes);
});

test('what changes while a site is built has it built anew', async () => {
  const child = start({ MEASURE_SHEETS_OUT: output, CONTENT_DIR: content }, { args: ['--force'] });
  const change = () => appendFileSync(join(content, 'site.yaml'), '\n# 変わりました\n');
  expect(await ended(child, (line) => line === 3 && change())).toMatchObject({ code: 0 });
  expect(markedDigests(output)).toBeUndefined();
  expect(await again()).toBe(true);
  expect(await again()).toBe(false);
});
