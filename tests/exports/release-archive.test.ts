import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { freeze, isDataFile, type ReleaseRequest } from '../../src/exports/release-archive.ts';
import { release } from '../../src/schema/release.ts';
import { publishedCity } from '../domain/published-city.ts';

const costs = (value: number) =>
  strToU8(
    `{ "primary_key": ["id"], "columns": [{ "key": "id" }, { "key": "v" }], "rows": [{ "id": "a", "v": ${value} }] }`,
  );

const request = (value: number, more: Partial<ReleaseRequest> = {}): ReleaseRequest => ({
  name: '2026.1',
  date: '2026-05-01',
  notes: '初めての版です。',
  site: publishedCity('hoshizora').site,
  home: 'https://hoshizora.example/sub/',
  built: [
    ['index.html', strToU8('<p>')],
    ['datapackage.json', strToU8('{}')],
    ['data/costs.json', costs(value)],
    ['data/costs.csv', strToU8(`a,${value}`)],
    ['data/releases/2025.1/costs.csv', strToU8('old')],
    ['data/all.zip', strToU8('all')],
    ['data/SHA256SUMS', strToU8('')],
  ],
  ...more,
});

const fileOf = ({ files }: ReturnType<typeof freeze>, name: string) =>
  files.find(([path]) => path === name)?.[1] ?? new Uint8Array();

describe('a frozen release', () => {
  const frozen = freeze(request(1));

  test('holds the data in an archive, with its terms and checksums, and nothing else of the site', () => {
    const members = unzipSync(fileOf(frozen, 'data-2026.1.zip'));
    expect(Object.keys(members)).toEqual([
      'README.txt',
      'data/costs.csv',
      'data/costs.json',
      'datapackage.json',
      'SHA256SUMS',
    ]);
    const readme = strFromU8(members['README.txt']!);
    expect(readme).toContain('初めての版です。');
    expect(readme).toContain('https://hoshizora.example/sub/data/releases/#release-2026.1');
    expect(strFromU8(members['SHA256SUMS']!)).toMatch(/^[0-9a-f]{64} {2}data\/costs\.csv$/m);
  });

  test('says what it is in a description that its own schema reads back', () => {
    expect(strFromU8(fileOf(frozen, 'release.json'))).toBe(`${JSON.stringify(frozen.release, null, 2)}\n`);
    const asText = JSON.parse(strFromU8(fileOf(frozen, 'release.json')), (_, value: unknown) =>
      typeof value === 'number' ? String(value) : value,
    ) as unknown;
    expect(release.parse(asText)).toEqual(frozen.release);
    expect(frozen.release).not.toHaveProperty('changes');
    expect(frozen.files.map(([name]) => name)).toEqual(['data-2026.1.zip', 'release.json', 'SHA256SUMS']);
  });

  test('is the same, byte for byte, from the same data in whatever order', () => {
    const again = freeze({ ...request(1), built: request(1).built.toReversed() });
    expect(again.files.map(([name, bytes]) => [name, strFromU8(bytes, true)])).toEqual(
      frozen.files.map(([name, bytes]) => [name, strFromU8(bytes, true)]),
    );
  });

  test('says value by value how it differs from the one before', () => {
    const previous = { name: '2026.1', archive: fileOf(frozen, 'data-2026.1.zip') };
    const next = freeze(request(2, { name: '2026.2', previous }));
    expect(next.release.changes).toEqual({ since: '2026.1', added: 0, changed: 1, removed: 0 });
    expect(strFromU8(fileOf(next, 'changes.en.csv'))).toContain('changed,costs,a,v,1,2,,\r\n');
    expect(strFromU8(fileOf(next, 'SHA256SUMS'))).toMatch(/ {2}changes\.csv$/m);
  });
});

test.each([
  ['data/costs.parquet', true],
  ['schema/v1/costs.schema.json', true],
  ['data/indicators/103-kpi-1.csv', true],
  ['data/indicators/103-kpi-1.svg', false],
  ['data/dictionary/index.html', false],
  ['feed.atom', false],
])('%s is data: %s', (path, expected) => {
  expect(isDataFile(path)).toBe(expected);
});
