import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { kept } from '../../src/share/kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('draws once what is known by the same parts', async () => {
  const drawn = vi.fn((byte: number) => Promise.resolve(new Uint8Array([byte])));
  expect(await kept(['code', 'words'], () => drawn(1), folder)).toEqual(new Uint8Array([1]));
  expect(await kept(['code', 'words'], () => drawn(2), folder)).toEqual(new Uint8Array([1]));
  expect(await kept(['other code', 'words'], () => drawn(3), folder)).toEqual(new Uint8Array([3]));
  expect(await kept(['code', 'other words'], () => drawn(4), folder)).toEqual(new Uint8Array([4]));
  expect(await kept(['codewords', ''], () => drawn(5), folder)).toEqual(new Uint8Array([5]));
  expect(drawn).toHaveBeenCalledTimes(4);
  expect(readdirSync(folder)).toHaveLength(4);
});
