import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pngOf } from '../../src/share/png.ts';

const cache = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(cache, { recursive: true }));

const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="600" height="300" fill="${colour}"/></svg>`;

it('keeps a picture by what it shows, and draws the same bytes without', async () => {
  const drawn = await pngOf(svg('#0055ad'), cache);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(await pngOf(svg('#0055ad'), cache)).toEqual(drawn);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(await pngOf(svg('#ac3e00'), cache)).not.toEqual(drawn);
  expect(readdirSync(cache)).toHaveLength(2);
  rmSync(cache, { recursive: true });
  expect(await pngOf(svg('#0055ad'), cache)).toEqual(drawn);
});
