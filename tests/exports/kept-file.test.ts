import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { keptFile } from '../../src/exports/kept-file.ts';
import { inMemory, type Shelf } from '../../src/exports/shelf.ts';
import { fill, siteShelf } from '../../src/site-folder.ts';

const described = {
  name: 'measures/m 1/2021.json',
  format: 'json',
  mediaType: 'application/json',
  title: { ja: '月', en: 'Moon' },
} as const;

/** The file with a count of how often it was made. */
function counted(shelf: Shelf) {
  let made = 0;
  const make = () => {
    made += 1;
    return new TextEncoder().encode('月');
  };
  return { file: keptFile(described, make, shelf), made: () => made };
}

it('a file is made when it is first asked for, and once, whatever is asked of it', () => {
  const { file, made } = counted(inMemory);
  expect(made()).toBe(0);
  expect(file.size()).toBe(3);
  expect(file.sha256()).toBe(createHash('sha256').update('月').digest('hex'));
  expect(new TextDecoder().decode(file.bytes())).toBe('月');
  expect(made()).toBe(1);
});

it('a build writes it into the folder that it fills, and reads it from there', () => {
  expect(siteShelf()).toBeUndefined();
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    fill(undefined);
  });
  fill(pathToFileURL(`${folder}/`));
  const { file, made } = counted(siteShelf()!);
  expect(file.size()).toBe(3);
  expect(readFileSync(join(folder, 'data/measures/m 1/2021.json'), 'utf8')).toBe('月');
  expect(new TextDecoder().decode(file.bytes())).toBe('月');
  expect(made()).toBe(1);
});
