import { describe, expect, test } from 'vitest';
import { cell, row } from '../../src/schema/cell.ts';

describe('a cell', () => {
  test.each([
    ['-61', { value: '-61' }],
    ['▲６１', { value: '-61' }],
    ['0', { value: '0' }],
    ['dash', { absence: 'dash' }],
    [' unplaced ', { absence: 'unplaced' }],
    [
      { value: '58', status: 'expected', note: '見込み' },
      { value: '58', status: 'expected', note: '見込み' },
    ],
    [
      { absence: 'cancelled', note: '中止' },
      { absence: 'cancelled', note: '中止' },
    ],
  ])('%j is read', (written, content) => {
    expect(cell.parse(written)).toEqual(content);
  });

  test.each([
    ['a number beside a reason for having none', { value: '1', absence: 'dash' }, 'どちらか一方だけ'],
    ['neither', { note: '中止' }, 'どちらか一方だけ'],
    ['the printed dash', '-', '数ではありません'],
    ['a reason that is not one of the words', { absence: 'none' }, '値が無い理由は'],
    ['a number with its unit', { value: '5人' }, '数のうしろに文字'],
  ])('is refused: %s', (_what, written, reason) => {
    expect(
      cell
        .safeParse(written)
        .error?.issues.map(({ message }) => message)
        .join(),
    ).toContain(reason);
  });
});

describe('a row', () => {
  test('gives its cells with canonical periods, in the order written', () => {
    expect(row.parse({ R3年度: '58', 令和2年度: 'dash' })).toEqual([
      { period: 'FY2021', value: '58' },
      { period: 'FY2020', absence: 'dash' },
    ]);
  });

  test('refuses a year that cannot be told, and the same year twice', () => {
    expect(row.safeParse({ '3年度': '1' }).error?.issues).toMatchObject([{ path: ['3年度'] }]);
    expect(row.safeParse({ R3年度: '1', 令和3年度: '2' }).error?.issues[0]?.message).toContain('2回');
  });
});
