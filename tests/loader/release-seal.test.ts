/** A release is checked against its record, its seal and the record of the next one. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withdraw } from '../../src/exports/release-archive.ts';
import { releaseRecord, withdrawals } from '../../src/schema/release.ts';
import { cityWithReleases, digest } from './frozen-city.ts';
import type { CityCopy } from './tsukimi.ts';

const place = (name: string, file: string) => `releases/${name}/${file}`;
const record = place('2026.1', 'release.json');
const seal = place('2026.1', 'SHA256SUMS');
const archive = place('2026.1', 'data-2026.1.zip');

const tables = { opinions: [{ note: 'やまだ' }], texts: [{ note: 'ほし' }] };
const city = () => cityWithReleases({ '2026.1': tables });
const cityOfThree = () => cityWithReleases({ '2025.1': {}, '2026.1': tables, '2026.2': {} });

const refused = (copy: CityCopy) => copy.refused().map(({ file, reason }) => [file, reason]);
const reasons = (copy: CityCopy) => copy.refused().map(({ reason }) => reason);

/** Writes the seal anew, as somebody would who alters a release and its checksums together. */
function resealed(copy: CityCopy, name: string): CityCopy {
  const files = ['release.json', `data-${name}.zip`].map((file) => [
    digest(readFileSync(join(copy.folder, place(name, file)))),
    file,
  ]);
  return copy.write(place(name, 'SHA256SUMS'), files.map((line) => `${line.join('  ')}\n`).join(''));
}

/** Takes a part out of a release as the command does. */
function withdrawn(copy: CityCopy, part: string, date = '2026-06-01'): CityCopy {
  const read = (file: string) => Uint8Array.from(readFileSync(join(copy.folder, place('2026.1', file))));
  const asText = (_: string, value: unknown) => (typeof value === 'number' ? String(value) : value);
  const recordBytes = read('release.json');
  let earlier;
  try {
    earlier = withdrawals.parse(JSON.parse(copy.read(place('2026.1', 'withdrawals.json')), asText));
  } catch {
    earlier = undefined;
  }
  const { files } = withdraw({
    record: releaseRecord.parse(JSON.parse(copy.read(record), asText)),
    recordBytes,
    archive: read('data-2026.1.zip'),
    withdrawn: earlier,
    withdrawal: { date, ground: '個人の名前が入っていました。', parts: [part] },
  });
  for (const [file, bytes] of files) copy.write(place('2026.1', file), bytes);
  return copy;
}

describe('a frozen release', () => {
  test('is read with its record', () => {
    const { content, problems } = cityOfThree().reading();
    expect(problems).toEqual([]);
    expect(content?.releases.map(({ record: { name, previous } }) => [name, previous?.name])).toEqual([
      ['2025.1', undefined],
      ['2026.1', '2025.1'],
      ['2026.2', '2026.1'],
    ]);
  });

  test('whose archive was changed is refused, in words that say how to get it back', () => {
    const copy = city().write(archive, 'thawed');
    expect(copy.refused()).toMatchObject([
      {
        file: `content/${record}`,
        line: copy.lineOf(record, '"archive": {'),
        reason: '版のファイル「data-2026.1.zip」が、作ったときと変わっています。',
        remedy: expect.stringContaining('git で元に戻してください。') as string,
      },
    ]);
  });

  test.each([
    ['its archive', archive, '版のファイル「data-2026.1.zip」がありません。'],
    ['its seal', seal, '版の封（SHA256SUMS）がありません。'],
  ])('that lost %s is refused', (_, file, reason) => {
    expect(refused(city().remove(file))).toEqual([[`content/${record}`, reason]]);
  });

  test('that lost its record is refused', () => {
    expect(refused(city().remove(record))).toEqual([
      ['content/releases/2026.1', '版の記録（release.json）がありません。'],
    ]);
  });

  test.each([
    ['its record', (copy: CityCopy) => copy.spoil(record, '"2026-05-01"', '"2026-05-02"')],
    [
      'a checksum of a part',
      (copy: CityCopy) => copy.spoil(record, digest(JSON.stringify({ rows: tables.texts })), '0'.repeat(64)),
    ],
    ['white space of its record', (copy: CityCopy) => copy.write(record, `${copy.read(record)}\n`)],
    ['its seal', (copy: CityCopy) => copy.write(seal, `${copy.read(seal)}\n`)],
    [
      'a checksum of its seal',
      (copy: CityCopy) => copy.write(seal, copy.read(seal).replace(/^[0-9a-f]{8}/, '00000000')),
    ],
  ])('of which somebody altered %s is refused', (_, alter) => {
    expect(reasons(alter(city()))).toEqual([
      '版の記録（release.json）と、封（SHA256SUMS）が合いません。どちらかが、作ったときと変わっています。',
    ]);
  });

  test('in whose folder something else stands is refused', () => {
    expect(refused(city().write(place('2026.1', 'memo.txt'), ''))).toEqual([
      [`content/${record}`, '版「2026.1」のフォルダーに、版のものではないファイル「memo.txt」があります。'],
    ]);
  });

  test('of which a file may not be read is told once', () => {
    const copy = city().remove(archive);
    symlinkSync('/dev/null', join(copy.folder, archive));
    expect(refused(copy)).toEqual([
      [`content/${archive}`, 'リンクです。content の外を読まないように、リンクは読みません。'],
    ]);
  });

  test('under another name is refused', () => {
    const copy = resealed(city().spoil(record, '"name": "2026.1"', '"name": "2026.2"'), '2026.1');
    expect(refused(copy)).toEqual([
      [`content/${record}`, '版の名前は「2026.2」ですが、フォルダーの名前は「2026.1」です。'],
    ]);
  });
});

describe('the chain of records', () => {
  test('tells of a release that was altered together with its seal', () => {
    const copy = resealed(cityOfThree().spoil(record, '"2026-05-01"', '"2026-05-02"'), '2026.1');
    expect(copy.refused()).toMatchObject([
      {
        file: 'content/releases/2026.2/release.json',
        reason: '前の版「2026.1」の記録（release.json）が、この版を作ったときと変わっています。',
        remedy: 'releases/2026.1/release.json を、git で元に戻してください。',
      },
    ]);
  });

  test('tells of a release that is gone', () => {
    expect(refused(cityOfThree().remove('releases/2026.1'))).toEqual([
      ['content/releases/2026.2/release.json', 'この版の前の版「2026.1」がありません。'],
    ]);
    expect(reasons(cityOfThree().remove('releases/2025.1'))).toEqual([
      'この版の前の版「2025.1」がありません。',
    ]);
  });

  test('tells of a release put between, and of one put before the first', () => {
    const other = cityWithReleases({ '2026.2': {} });
    const put = (copy: CityCopy, name: string) => {
      for (const file of ['release.json', 'data-2026.2.zip', 'SHA256SUMS'])
        copy.write(
          place(name, file.replace('2026.2', name)),
          file.endsWith('zip')
            ? readFileSync(join(other.folder, place('2026.2', file)))
            : other.read(place('2026.2', file)),
        );
      return resealed(
        copy.write(
          place(name, 'release.json'),
          copy.read(place(name, 'release.json')).replaceAll('2026.2', name),
        ),
        name,
      );
    };
    expect(reasons(put(cityWithReleases({ '2026.1': {}, '2026.3': {} }), '2026.2'))).toEqual([
      '最初の版と記録されていますが、その前に版「2026.1」があります。',
      '前の版は「2026.1」と記録されていますが、そのあいだに版「2026.2」があります。',
    ]);
    expect(reasons(put(city(), '2025.1'))).toEqual([
      '最初の版と記録されていますが、その前に版「2025.1」があります。',
    ]);
  });

  test('goes on where a part was withdrawn', () => {
    expect(withdrawn(cityOfThree(), 'data/opinions.json').reading().problems).toEqual([]);
  });
});

describe('a release from which a part was withdrawn', () => {
  const withdrawalsFile = place('2026.1', 'withdrawals.json');

  test('is read; the words are in no file of its folder, the checksum is in its record', () => {
    const copy = withdrawn(city(), 'data/opinions.json');
    const { content, problems } = copy.reading();
    expect(problems).toEqual([]);
    expect(content?.releases[0]?.withdrawn?.withdrawals).toMatchObject([
      { date: '2026-06-01', parts: ['data/opinions.json'] },
    ]);
    const members = unzipSync(Uint8Array.from(readFileSync(join(copy.folder, archive))));
    expect(Object.keys(members).sort()).toEqual([
      'README.txt',
      'SHA256SUMS',
      'WITHDRAWN.txt',
      'data/texts.json',
    ]);
    expect(copy.read(record)).toContain(digest(JSON.stringify({ rows: tables.opinions })));
  });

  test('may lose another', () => {
    const copy = withdrawn(withdrawn(city(), 'data/opinions.json'), 'data/texts.json', '2026-07-01');
    expect(copy.reading().problems).toEqual([]);
    expect(copy.read(withdrawalsFile)).toContain('2026-07-01');
  });

  test('is refused where the old archive came back', () => {
    const old = readFileSync(join(city().folder, archive));
    expect(reasons(withdrawn(city(), 'data/opinions.json').write(archive, old))).toEqual([
      '版のファイル「data-2026.1.zip」が、作ったときと変わっています。',
    ]);
  });

  test.each([
    ['the ground', (copy: CityCopy) => copy.spoil(withdrawalsFile, '個人の名前', '会社の名前')],
    ['the day', (copy: CityCopy) => copy.spoil(withdrawalsFile, '2026-06-01', '2026-06-02')],
  ])('is refused where somebody altered %s', (_, alter) => {
    expect(reasons(alter(withdrawn(city(), 'data/opinions.json')))).toEqual([
      '版の記録（release.json と withdrawals.json）と、封（SHA256SUMS）が合いません。どちらかが、作ったときと変わっています。',
    ]);
  });

  test('is refused where its withdrawals are gone', () => {
    expect(reasons(withdrawn(city(), 'data/opinions.json').remove(withdrawalsFile))).toEqual([
      '版の記録（release.json）と、封（SHA256SUMS）が合いません。どちらかが、作ったときと変わっています。',
      '版のファイル「data-2026.1.zip」が、作ったときと変わっています。',
    ]);
  });

  test.each([
    [
      'misses a part that was not withdrawn',
      { 'README.txt': '読むもの' },
      '取り下げていない「data/texts.json」がありません。',
    ],
    [
      'still holds what was withdrawn',
      {
        'README.txt': '読むもの',
        'data/texts.json': JSON.stringify({ rows: tables.texts }),
        'data/opinions.json': '{}',
      },
      '版のものではない「data/opinions.json」があります。',
    ],
    [
      'holds another part than the record says',
      { 'README.txt': '読むもの', 'data/texts.json': '{}' },
      '「data/texts.json」が、作ったときと変わっています。',
    ],
  ])('is refused where its archive %s, however well it is sealed', (_, members, words) => {
    const copy = withdrawn(city(), 'data/opinions.json');
    const forged = zipSync(
      Object.fromEntries(Object.entries(members).map(([path, text]) => [path, strToU8(text)])),
    );
    const said = JSON.parse(copy.read(withdrawalsFile)) as { archive: object };
    const text = JSON.stringify({ ...said, archive: { bytes: forged.length, sha256: digest(forged) } });
    copy.write(archive, forged).write(withdrawalsFile, text);
    copy.write(
      seal,
      [
        [digest(copy.read(record)), 'release.json'],
        [digest(text), 'withdrawals.json'],
        [digest(forged), 'data-2026.1.zip'],
      ]
        .map((line) => `${line.join('  ')}\n`)
        .join(''),
    );
    expect(reasons(copy)).toEqual([expect.stringContaining(words) as string]);
  });

  test('is refused where what was withdrawn is no part of it, was withdrawn before, or before it was made', () => {
    expect(reasons(withdrawn(city(), 'data/others.json'))).toEqual([
      '「data/others.json」は、版「2026.1」の部分ではありません。',
    ]);
    expect(reasons(withdrawn(withdrawn(city(), 'data/opinions.json'), 'data/opinions.json'))).toEqual([
      '「data/opinions.json」は、もう取り下げられています。',
    ]);
    expect(reasons(withdrawn(city(), 'data/opinions.json', '2026-04-30'))).toEqual([
      '取り下げた日（2026-04-30）が、版を作った日（2026-05-01）より前です。',
    ]);
  });
});
