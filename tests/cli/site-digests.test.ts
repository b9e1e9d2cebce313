/** The digests by which a build knows that nothing has changed. */
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { leaveMark, markedDigests } from '../../src/cli/own-mark.ts';
import { filesDigest, heeded, originDigest } from '../../src/cli/site-digests.ts';
import { checkout, removeAll, temporary } from './building.ts';

let folder: string;
const digest = (environment: Record<string, string> = {}) =>
  originDigest(join(folder, 'checkout'), join(folder, 'content'), environment);

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  folder = temporary();
  write('checkout/src/pages/index.astro', 'page');
  write('checkout/package-lock.json', '{}');
  write('content/site.yaml', 'name: つきみ市');
  write('content/measures/2021/201.yaml', 'measure: "201"');
});
afterAll(removeAll);

describe('what a site is made from', () => {
  it('is the same wherever it stands and whenever it was written', () => {
    const before = digest();
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    renameSync(join(folder, 'content'), join(folder, '内容'));
    write('checkout/src/pages/index.astro', 'page');
    expect(originDigest(join(folder, 'checkout'), join(folder, '内容'), {})).toBe(before);
  });

  it.each([
    ['a byte of a sheet', 'content/measures/2021/201.yaml', 'measure: "202"'],
    ['a new file of the content', 'content/pages/about.yaml', ''],
    ['the code', 'checkout/src/pages/index.astro', 'Page'],
    ['a file that is served as it is', 'checkout/public/favicon.svg', '<svg/>'],
    ['the packages that are asked for', 'checkout/package-lock.json', '{ }'],
    ['the packages that are installed', 'checkout/node_modules/.package-lock.json', '{}'],
    ['the settings of the build', 'checkout/astro.config.mjs', ''],
    ['variables in a file', 'checkout/.env.local', 'A=1'],
  ])('changes with %s', (_, path, text) => {
    const before = digest();
    write(path, text);
    expect(digest()).not.toBe(before);
  });

  it('does not change with what stands in the content and is never read', () => {
    const before = digest();
    write('content/.git/HEAD', 'ref: refs/heads/main');
    symlinkSync('/etc/hostname', join(folder, 'content/.git/link'));
    write('content/README.md', '# 内容');
    write('content/measures/.DS_Store', '');
    expect(digest()).toBe(before);
  });

  it('changes when a file is gone, or bytes move from one file to the next', () => {
    const all = new Set([digest()]);
    write('content/measures/2021/201.yaml', 'measure: ');
    write('content/measures/2021/202.yaml', '"201"');
    all.add(digest());
    rmSync(join(folder, 'content/measures/2021/202.yaml'));
    all.add(digest());
    expect(all.size).toBe(3);
  });

  it.each(heeded)('changes with the variable %s, of which empty is unset', (name) => {
    expect(digest({ [name]: 'https://sheets.example.jp/' })).not.toBe(digest());
    expect(digest({ [name]: '' })).toBe(digest());
  });

  it('is not known where something is no plain file, so that the build itself says so', () => {
    symlinkSync('/etc/hostname', join(folder, 'content/pages.yaml'));
    expect(digest()).toBeUndefined();
  });

  it('leaves out no variable that the code of a build reads', () => {
    // NO_COLOR colours messages; the others say where a build reads and writes, or are set by Astro itself from what it was given.
    const known = [...heeded, 'CONTENT_DIR', 'NO_COLOR', 'BASE_URL', 'SITE', 'DEV'];
    const files = globSync(['astro.config.mjs', 'src/**/*.{ts,mjs,astro}'], { cwd: checkout }).filter(
      (file) => !file.startsWith('src/cli/'),
    );
    const read = files.flatMap((file) =>
      [
        ...readFileSync(join(checkout, file), 'utf8').matchAll(
          /(?:\b(?:env|environment)\??\.?\[?['.]|variable\(')([A-Z][A-Z_]+)/g,
        ),
      ].map(([, name]) => name),
    );
    expect(new Set(read)).toContain('SITE_URL');
    expect([...new Set(read)].filter((name) => !(known as unknown[]).includes(name))).toEqual([]);
  });
});

describe('what a site consists of', () => {
  it('counts every file but the mark, which says both digests', () => {
    const site = join(folder, 'content');
    const before = filesDigest(site)!;
    leaveMark(site, { origin: before, files: before });
    expect(filesDigest(site)).toBe(before);
    expect(markedDigests(site)).toEqual({ origin: before, files: before });
    write('content/measures/.measure-sheets', '');
    expect(filesDigest(site)).not.toBe(before);
  });

  it('is that of nothing where the site is gone', () => {
    expect(filesDigest(join(folder, 'gone'))).not.toBe(filesDigest(join(folder, 'content')));
  });

  it('is not said by a mark without digests, by none, or by a cut one', () => {
    const site = join(folder, 'content');
    expect(markedDigests(site)).toBeUndefined();
    leaveMark(site);
    expect(markedDigests(site)).toBeUndefined();
    write('content/.measure-sheets', `origin ${'a'.repeat(64)}\nfiles ${'b'.repeat(63)}`);
    expect(markedDigests(site)).toBeUndefined();
  });
});
