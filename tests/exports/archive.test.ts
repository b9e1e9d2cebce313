import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { archive } from '../../src/exports/archive.ts';
import { checksums } from '../../src/exports/checksums.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import { keptFile } from '../../src/exports/kept-file.ts';
import { inMemory } from '../../src/exports/shelf.ts';
import { zipArchive } from '../../src/exports/zip-archive.ts';
import { realPublication } from './real-publication.ts';

const publication = realPublication();
const files = publishedFiles(publication);
const ofTables = files.filter(({ table }) => table);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('all.zip', () => {
  const unpacked = unzipSync(files.find(({ name }) => name === 'all.zip')!.bytes());

  it('holds every file of every table, byte for byte', () => {
    const packed = Object.keys(unpacked).filter((name) => name.startsWith('data/'));
    expect(packed).toEqual(ofTables.map(({ name }) => `data/${name}`));
    for (const { name, bytes } of ofTables) expect(unpacked[`data/${name}`]).toEqual(bytes());
  });

  it('holds what has to travel with them', () => {
    expect(Object.keys(unpacked).filter((name) => !name.startsWith('data/'))).toEqual([
      'README.ja.md',
      'README.en.md',
      'LICENSE.txt',
      'CITATION.txt',
      'datapackage.json',
    ]);
    expect(text(unpacked['datapackage.json'])).toBe(dataPackage(publication, files));
    expect(text(unpacked['README.ja.md'])).toMatch(
      /旭市のサイトではありません[^]*## 使う前に[^]*is_current[^]*DECIMAL[^]*21か所[^]*- `after_sheet`（シートより後の年度）/,
    );
    expect(text(unpacked['README.en.md'])).toMatch(
      /Unofficial[^]*## Before you use the data[^]*is_current[^]*DECIMAL[^]*- `suppressed`: /,
    );
    expect(text(unpacked['LICENSE.txt'])).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(text(unpacked['CITATION.txt'])).toContain('旭市');
  });
});

describe('the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('come out on another day and in another time zone', () => {
    const bytes = archive(publication, ofTables);
    vi.useFakeTimers({ now: new Date('2031-07-01T23:30:00Z') });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(archive(publication, ofTables)).toEqual(bytes);
  });

  it('would not, if a file were another', () => {
    const pack = (content: string) => zipArchive([['a.txt', new TextEncoder().encode(content)]]);
    expect(pack('a')).toEqual(pack('a'));
    expect(pack('a')).not.toEqual(pack('b'));
  });
});

it('lists checksums as sha256sum does', () => {
  const known = keptFile({ ...files[0]!, name: 'a.txt' }, () => new TextEncoder().encode('abc'), inMemory);
  expect(checksums([known])).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n',
  );
});
