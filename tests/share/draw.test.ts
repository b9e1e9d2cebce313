import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { draw } from '../../src/share/draw.ts';
import { rectangle } from '../../src/share/drawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('lays out nothing that was drawn before, and whatever shows something else', async () => {
  const layOut = vi.fn(({ wide }: { wide: number }) => [rectangle(0, 0, wide, 100, 'ink')]);
  const first = await draw('a.png', { wide: 100 }, layOut, folder);
  expect(layOut).toHaveBeenCalledTimes(1);
  expect(await draw('a.png', { wide: 100 }, layOut, folder)).toEqual(first);
  expect(layOut).toHaveBeenCalledTimes(1);
  expect(await draw('a.png', { wide: 300 }, layOut, folder)).not.toEqual(first);
  expect(layOut).toHaveBeenCalledTimes(2);
});
