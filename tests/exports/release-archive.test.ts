import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  freeze,
  isDataFile,
  partsHolding,
  partsMeant,
  withdraw,
  type ReleaseRequest,
} from '../../src/exports/release-archive.ts';
import { sha256Of } from '../../src/domain/publication/checksum.ts';
import { releaseRecord, withdrawals } from '../../src/schema/release.ts';
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

/** JSON as the loader reads it: every number as text. */
const asText = (bytes: Uint8Array) =>
  JSON.parse(strFromU8(bytes), (_, value: unknown) =>
    typeof value === 'number' ? String(value) : value,
  ) as unknown;

describe('a frozen release', () => {
  const frozen = freeze(request(1));

  test('holds the data in an archive, with its notes, terms and checksums, and nothing else of the site', () => {
    const members = unzipSync(fileOf(frozen, 'data-2026.1.zip'));
    expect(Object.keys(members)).toEqual([
      'README.txt',
      'data/costs.csv',
      'data/costs.json',
      'datapackage.json',
      'notes.txt',
      'SHA256SUMS',
    ]);
    const readme = strFromU8(members['README.txt']!);
    expect(readme).toContain('https://hoshizora.example/sub/data/releases/#release-2026.1');
    expect(strFromU8(members['notes.txt']!)).toBe('初めての版です。\n');
    expect(strFromU8(members['SHA256SUMS']!)).toMatch(/^[0-9a-f]{64} {2}data\/costs\.csv$/m);
  });

  test('is recorded part by part, so that its own schema reads the record back', () => {
    expect(releaseRecord.parse(asText(fileOf(frozen, 'release.json')))).toEqual(frozen.record);
    expect(frozen.record).not.toHaveProperty('previous');
    expect(frozen.files.map(([name]) => name)).toEqual(['release.json', 'data-2026.1.zip', 'SHA256SUMS']);
    const members = unzipSync(fileOf(frozen, 'data-2026.1.zip'));
    expect(frozen.record.parts).toEqual(
      Object.entries(members)
        .filter(([name]) => name !== 'SHA256SUMS')
        .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) })),
    );
  });

  test('keeps what anyone wrote out of the record, which never changes', () => {
    expect(strFromU8(fileOf(frozen, 'release.json'))).not.toContain('初めての版です。');
  });

  test('seals record and archive together', () => {
    const sums = ['release.json', 'data-2026.1.zip'].map(
      (name) => `${sha256Of(fileOf(frozen, name))}  ${name}\n`,
    );
    expect(strFromU8(fileOf(frozen, 'SHA256SUMS'))).toBe(sums.join(''));
  });

  test('is the same, byte for byte, from the same data in whatever order', () => {
    const again = freeze({ ...request(1), built: request(1).built.toReversed() });
    expect(again.files.map(([name, bytes]) => [name, strFromU8(bytes, true)])).toEqual(
      frozen.files.map(([name, bytes]) => [name, strFromU8(bytes, true)]),
    );
  });

  test('holds the checksum of the record before', () => {
    const record = fileOf(frozen, 'release.json');
    const next = freeze(request(2, { name: '2026.2', previous: { name: '2026.1', record } }));
    expect(next.record.previous).toEqual({ name: '2026.1', sha256: sha256Of(record) });
  });
});

describe('a withdrawal', () => {
  const frozen = freeze(request(1));
  const given = {
    record: frozen.record,
    recordBytes: fileOf(frozen, 'release.json'),
    archive: fileOf(frozen, 'data-2026.1.zip'),
    withdrawal: { date: '2026-06-01', ground: '個人の名前です。', parts: ['data/costs.csv', 'notes.txt'] },
  };
  const { withdrawn, files } = withdraw(given);
  const file = (name: string) => fileOf({ ...frozen, files }, name);

  test('leaves the record byte for byte as it was', () => {
    expect(file('release.json')).toEqual(given.recordBytes);
  });

  test('takes the bytes out of the archive, and says in it what is gone and why', () => {
    const members = unzipSync(file('data-2026.1.zip'));
    expect(Object.keys(members)).toEqual([
      'README.txt',
      'data/costs.json',
      'datapackage.json',
      'WITHDRAWN.txt',
      'SHA256SUMS',
    ]);
    const said = strFromU8(members['WITHDRAWN.txt']!);
    const [csv] = frozen.record.parts.filter(({ name }) => name === 'data/costs.csv');
    for (const words of ['2026-06-01　個人の名前です。', `${csv!.sha256}  data/costs.csv`])
      expect(said).toContain(words);
    expect(strFromU8(members['SHA256SUMS']!)).not.toContain('costs.csv');
  });

  test('is recorded with the new checksum of the archive, and sealed', () => {
    expect(withdrawals.parse(asText(file('withdrawals.json')))).toEqual(withdrawn);
    expect(withdrawn.archive.sha256).toBe(sha256Of(file('data-2026.1.zip')));
    expect(strFromU8(file('SHA256SUMS'))).toContain(
      `${sha256Of(file('withdrawals.json'))}  withdrawals.json\n`,
    );
  });

  test('adds to those before it', () => {
    const again = withdraw({
      ...given,
      archive: file('data-2026.1.zip'),
      withdrawn,
      withdrawal: { date: '2026-07-01', ground: 'もう一つ。', parts: ['data/costs.json'] },
    });
    const members = unzipSync(again.files.find(([name]) => name === 'data-2026.1.zip')![1]);
    expect(Object.keys(members)).toEqual(['README.txt', 'datapackage.json', 'WITHDRAWN.txt', 'SHA256SUMS']);
    expect(strFromU8(members['WITHDRAWN.txt']!)).toMatch(/個人の名前です。[^]*もう一つ。/u);
  });
});

describe('what is to be withdrawn', () => {
  const names = [
    'data/all.xlsx',
    'data/costs.csv',
    'data/costs.json',
    'data/texts.csv',
    'data/measures/103/2021.json',
  ];
  const record = {
    ...freeze(request(1)).record,
    parts: names.map((name) => ({ name, bytes: 1, sha256: '0'.repeat(64) })),
  };

  test.each([
    ['a file', 'data/costs.csv', ['data/costs.csv']],
    [
      'a table in all its forms, with the workbook of all',
      'costs',
      ['data/all.xlsx', 'data/costs.csv', 'data/costs.json'],
    ],
    ['nothing that is not there', 'opinions', []],
  ])('may be called by %s', (_, given, parts) => {
    expect(partsMeant(record, given)).toEqual(parts);
  });

  test('may be found by words: every form of what holds them, packed or not', () => {
    const archive = zipSync({
      'data/opinions.csv': strToU8('意見,山田さんの声'),
      'data/opinions.parquet': new Uint8Array([1, 2]),
      'data/opinions.csv-metadata.json': strToU8('{}'),
      'data/texts.csv': strToU8('文章'),
      'data/all.xlsx': zipSync({ 'xl/sharedStrings.xml': strToU8('<t>山田さんの声</t>') }),
      'data/measures/103/2021.csv': strToU8('1'),
      'data/measures/103/2021.json': strToU8('{"opinion":"山田さんの声"}'),
      'WITHDRAWN.txt': strToU8('山田'),
    });
    expect(partsHolding(archive, '山田').sort()).toEqual([
      'data/all.xlsx',
      'data/measures/103/2021.csv',
      'data/measures/103/2021.json',
      'data/opinions.csv',
      'data/opinions.csv-metadata.json',
      'data/opinions.parquet',
    ]);
    expect(partsHolding(archive, '佐藤')).toEqual([]);
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
