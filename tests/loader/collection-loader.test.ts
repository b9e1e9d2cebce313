import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentCollection, type CollectionName } from '../../src/loader/collection-loader.ts';
import { CityCopy, sheet2021 } from './tsukimi.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
  digest: string;
}

/** As much of Astro as the loader uses. */
async function loaded(
  name: CollectionName,
  folder: string,
  watcher?: EventEmitter,
): Promise<Map<string, Stored>> {
  vi.stubEnv('CONTENT_DIR', folder);
  const entries = new Map<string, Stored>();
  const store = { clear: () => entries.clear(), set: (entry: Stored) => entries.set(entry.id, entry) };
  const generateDigest = (data: unknown) => JSON.stringify(data);
  await contentCollection(name).load({ store, generateDigest, watcher } as unknown as LoaderContext);
  return entries;
}

class Watcher extends EventEmitter {
  readonly add = vi.fn();
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("Astro's store", () => {
  test.each<[CollectionName, string[]]>([
    ['site', ['site']],
    ['forms', ['sheet']],
    ['plans', ['2020']],
    ['departments', ['kikaku', 'kanko']],
    ['indicators', ['201-headline-1', '201-kpi-1', '5010-outcome-1']],
    ['projects', ['5010']],
    ['sheets', ['2021/201', '2022/201']],
  ])('holds the %s under their ids, in the order of the content', async (name, ids) => {
    expect([...(await loaded(name, new CityCopy().folder)).keys()]).toEqual(ids);
  });

  test('holds the records as they were checked, with digests', async () => {
    const copy = new CityCopy();
    const entry = (await loaded('sheets', copy.folder)).get('2021/201');
    expect(entry?.data).toEqual(copy.reading().content?.sheets[0]);
    expect(entry?.digest).not.toBe('');
  });

  test('is not filled from a folder with problems', async () => {
    const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const copy = new CityCopy().spoil(sheet2021, 'phase: settled', 'phase: done');
    await expect(loaded('sheets', copy.folder)).rejects.toThrow('内容に問題があります');
    expect(printed).toHaveBeenCalledOnce();
  });
});

describe('the dev server', () => {
  test('reads again when a file changes, and keeps what was good while there are problems', async () => {
    const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const copy = new CityCopy();
    const watcher = new Watcher();
    const sheets = await loaded('sheets', copy.folder, watcher);
    const site = await loaded('site', copy.folder, watcher);
    const name = () => sheets.get('2021/201')?.data['measureName'];
    const save = (right: string, wrong: string): void => {
      copy.spoil(sheet2021, right, wrong);
      watcher.emit('change', join(copy.folder, sheet2021));
    };

    save('measureName: 月見の里づくり', 'measureName: 星見の里づくり');
    await vi.waitFor(() => expect(name()).toBe('星見の里づくり'));

    save('measureName:', 'mesureName:');
    await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce());
    expect(name()).toBe('星見の里づくり');
    expect(site.size).toBe(1);

    save('mesureName: 星見', 'measureName: 雪見');
    await vi.waitFor(() => expect(name()).toBe('雪見の里づくり'));
  });
});
