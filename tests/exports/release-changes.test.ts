import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Release } from '../../src/domain/publication/release.ts';
import { changeFiles, changesOfReleases } from '../../src/exports/release-changes.ts';

const table = (value: number) =>
  strToU8(
    `{ "primary_key": ["id"], "columns": [{ "key": "id" }, { "key": "v" }], "rows": [{ "id": "a", "v": ${value} }] }`,
  );

const release = (name: string, withdrawn: string[] = []): Release => ({
  name,
  date: '2026-05-01',
  archive: { name: `data-${name}.zip`, bytes: 1, sha256: '0'.repeat(64) },
  tables: ['costs', 'texts'].map((each) => ({ name: each, rows: 1, withdrawn: withdrawn.includes(each) })),
  withdrawals: [],
  modified: '2026-05-01',
});

const archives: Record<string, Record<string, Uint8Array>> = {
  '2026.3': { 'data/costs.json': table(3), 'data/texts.json': table(7) },
  '2026.2': { 'data/costs.json': table(2), 'data/texts.json': table(6) },
  '2026.1': { 'data/costs.json': table(1), 'data/texts.json': table(6) },
};
const archiveOf = ({ name, tables }: Release) =>
  zipSync(
    Object.fromEntries(
      Object.entries(archives[name]!).filter(([path]) =>
        tables.some((each) => !each.withdrawn && path === `data/${each.name}.json`),
      ),
    ),
  );

const linesOf = (releases: Release[], name: string) => {
  const changes = changesOfReleases(releases, archiveOf).get(name);
  const csv = changes && changeFiles(changes).find(([path]) => path === 'changes.en.csv')?.[1];
  return csv && strFromU8(csv).trim().split('\r\n').slice(1);
};

test('each release says value by value how it differs from the one before, and the first says nothing', () => {
  const releases = [release('2026.3'), release('2026.2'), release('2026.1')];
  expect(linesOf(releases, '2026.3')).toEqual(['changed,costs,a,v,2,3,,,', 'changed,texts,a,v,6,7,,,']);
  expect(linesOf(releases, '2026.2')).toEqual(['changed,costs,a,v,1,2,,,']);
  expect(linesOf(releases, '2026.1')).toBeUndefined();
});

test('what was withdrawn stands in no difference, neither of its own release nor of the next', () => {
  const releases = [release('2026.3'), release('2026.2', ['costs']), release('2026.1')];
  expect(linesOf(releases, '2026.3')).toEqual(['changed,texts,a,v,6,7,,,']);
  expect(linesOf(releases, '2026.2')).toEqual([]);
});
