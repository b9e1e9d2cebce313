import { describe, expect, test } from 'vitest';
import { cell, row } from '../../src/schema/cell.ts';

const reasons = (schema: typeof cell | typeof row, written: unknown) =>
  schema
    .safeParse(written)
    .error?.issues.map(({ message }) => message)
    .join() ?? '';

describe('a cell', () => {
  test.each([
    ['-61', { value: '-61' }],
    ['▲６１', { value: '-61' }],
    ['0', { value: '0' }],
    ['dash', { absence: 'dash' }],
    [' unplaced ', { absence: 'unplaced' }],
    ['after_sheet', { absence: 'after_sheet' }],
    [
      { value: '58', status: 'provisional', note: '速報' },
      { value: '58', status: 'provisional', note: '速報' },
    ],
    [
      { value: '50', text: '50人以上' },
      { value: '50', text: '50人以上' },
    ],
    [{ text: '策定済' }, { text: '策定済' }],
    [
      { absence: 'not_published', text: '把握困難' },
      { absence: 'not_published', text: '把握困難' },
    ],
    [
      { value: '58', placement: 'placed', sourcePage: '2', sourceText: '58' },
      { value: '58', placement: 'placed', sourcePage: 2, sourceText: '58' },
    ],
  ])('%j is read', (written, content) => {
    expect(cell.parse(written)).toEqual(content);
  });

  test.each([
    ['a number beside a reason for having none', { value: '1', absence: 'dash' }, 'どちらか一方だけ'],
    ['neither, nor a word', { note: '中止' }, 'text（印刷された語）もありません'],
    ['the printed dash', '-', '数ではありません'],
    ['a reason that is not one of the words', { absence: 'none' }, '値が無い理由は'],
    ['a reason of old', { absence: 'not_settled' }, '値が無い理由は'],
    ['a number with its unit', { value: '5人' }, '数のうしろに文字'],
    ['a firmness that is a basis', { value: '5', status: 'expected' }, '（見込み）'],
    ['a placement that is none', { value: '5', placement: 'guessed' }, 'stated'],
    ['page 0', { value: '5', sourcePage: '0' }, '1 から数える'],
  ])('is refused: %s', (_what, written, reason) => {
    expect(reasons(cell, written)).toContain(reason);
  });
});

describe('a row', () => {
  test('written short gives its cells with canonical columns, in the order written', () => {
    expect(row.parse({ R3年度: '58', 令和2年度: 'dash', '令和4年度（見込み）': '60' })).toEqual({
      values: [
        { period: 'FY2021', value: '58' },
        { period: 'FY2020', absence: 'dash' },
        { period: 'FY2022', basis: 'expected', value: '60' },
      ],
    });
  });

  test('written long says more of itself', () => {
    const written = {
      values: { 令和3年度: '58' },
      breakAt: 'R3年度',
      note: '数え方が変わった',
      placement: 'placed',
    };
    expect(row.parse(written)).toEqual({
      values: [{ period: 'FY2021', value: '58' }],
      breakAt: 'FY2021',
      note: '数え方が変わった',
      placement: 'placed',
    });
  });

  test('refuses a year that cannot be told, and the same column twice', () => {
    expect(row.safeParse({ '3年度': '1' }).error?.issues).toMatchObject([{ path: ['values', '3年度'] }]);
    expect(reasons(row, { R3年度: '1', 令和3年度: '2' })).toContain('2回');
    expect(reasons(row, { 'R3年度（予算）': '1', '令和3年度(予算)': '2' })).toContain('2回');
    expect(reasons(row, { 'R3年度（予算）': '1', 'R3年度（決算）': '2' })).toBe('');
  });
});
