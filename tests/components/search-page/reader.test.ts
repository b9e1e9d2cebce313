import { afterEach, expect, it, vi } from 'vitest';
import { networkReader } from '../../../src/components/search-page/reader.ts';

afterEach(() => vi.unstubAllGlobals());

/** A network of some files; a file that is not there is not found. */
function network(files: Record<string, unknown>) {
  const fetched = vi.fn((address: string) =>
    Promise.resolve(address in files ? Response.json(files[address]) : new Response('', { status: 404 })),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

it('reads the files of the index from its folder, each once', async () => {
  const fetched = network({
    '/index/directory.json': { version: '1' },
    '/index/terms/3.json': ['a'],
    '/index/records/4.json': ['b'],
  });
  const reader = await networkReader('/index/');
  expect(reader.directory).toEqual({ version: '1' });
  expect(await reader.shard(3)).toEqual(['a']);
  expect(await reader.block(4)).toEqual(['b']);
  await reader.shard(3);
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([
    '/index/directory.json',
    '/index/terms/3.json',
    '/index/records/4.json',
  ]);
});

it('asks again for a file that failed', async () => {
  const files: Record<string, unknown> = { '/index/directory.json': {} };
  network(files);
  const reader = await networkReader('/index/');
  await expect(reader.block(0)).rejects.toThrow('/index/records/0.json: 404');
  files['/index/records/0.json'] = ['here'];
  expect(await reader.block(0)).toEqual(['here']);
});

it('fails where there is no index', async () => {
  network({});
  await expect(networkReader('/index/')).rejects.toThrow('/index/directory.json: 404');
});
