import { describe, expect, test } from 'vitest';
import { cityWithReleases } from './frozen-city.ts';
import type { CityCopy } from './tsukimi.ts';

const description = 'releases/2026.1/release.json';

const cityWithRelease = () => cityWithReleases({ '2026.1': {} });

const refused = (copy: CityCopy) => copy.refused().map(({ file, reason }) => [file, reason]);

describe('a frozen release', () => {
  test('is read with its tables and files', () => {
    const { content, problems } = cityWithRelease().reading();
    expect(problems).toEqual([]);
    expect(content?.releases).toMatchObject([
      { name: '2026.1', tables: [{ name: 'costs', rows: 2 }], files: [{ name: 'data-2026.1.zip' }] },
    ]);
  });

  test('whose file was changed is refused, in words that say how to get it back', () => {
    const copy = cityWithRelease().write('releases/2026.1/data-2026.1.zip', 'thawed');
    expect(copy.refused()).toMatchObject([
      {
        file: `content/${description}`,
        line: copy.lineOf(description, '"name": "data-2026.1.zip"') - 1,
        field: 'files 1番目（data-2026.1.zip）',
        reason: '版のファイル「data-2026.1.zip」が、作ったときと変わっています。',
        remedy: '版は作ったときのまま残すものです。git で元に戻し、直した内容は新しい版にしてください。',
      },
    ]);
  });

  test('that lost a file, or found one, is refused', () => {
    expect(refused(cityWithRelease().remove('releases/2026.1/data-2026.1.zip'))).toEqual([
      [`content/${description}`, '版のファイル「data-2026.1.zip」がありません。'],
    ]);
    expect(refused(cityWithRelease().write('releases/2026.1/memo.txt', ''))).toEqual([
      [
        `content/${description}`,
        '版「2026.1」のフォルダーに、版のものではないファイル「memo.txt」があります。',
      ],
    ]);
  });

  test('under another name is refused', () => {
    const copy = cityWithRelease().spoil(description, '"2026.1"', '"2026.2"');
    expect(refused(copy)).toEqual([
      [`content/${description}`, '版の名前は「2026.2」ですが、フォルダーの名前は「2026.1」です。'],
    ]);
  });
});
