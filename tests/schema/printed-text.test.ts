import { describe, expect, test } from 'vitest';
import { calendarDate, identifier, printedText, webAddress, yesOrNo } from '../../src/schema/printed-text.ts';

describe('text', () => {
  test('keeps spelling and character widths, and loses only the space around it', () => {
    expect(printedText.parse(' ｲﾒｰｼﾞ（ＨＰ）\n▲６１人 \n')).toBe('ｲﾒｰｼﾞ（ＨＰ）\n▲６１人');
  });

  test.each(['', ' \n', '\u3000'])('%j is refused as empty', (written) => {
    expect(printedText.safeParse(written).error?.issues[0]?.message).toBe('何も書かれていません。');
  });

  test.each(['\u0000', '\u0007', '\t', '\r', '\u007f', '\u0085', '\u2028', '\ufeff'])(
    'a control character inside is refused: %j',
    (character) => {
      expect(printedText.safeParse(`月${character}見`).error?.issues[0]?.message).toContain('制御文字');
    },
  );
});

test('a text is as long as a cell of a workbook holds, and no longer', () => {
  expect(printedText.safeParse('月'.repeat(32_000)).success).toBe(true);
  expect(printedText.safeParse('月'.repeat(32_001)).error?.issues[0]?.message).toContain('32000 文字まで');
});

test('an identifier is as long as every file system takes, and no longer', () => {
  expect(identifier.safeParse('a'.repeat(80)).success).toBe(true);
  expect(identifier.safeParse('a'.repeat(81)).error?.issues[0]?.message).toContain('80 文字まで');
});

test.each([
  ['103', true],
  ['103-kpi-10', true],
  ['a--b', false],
  ['-a', false],
  ['22400②', false],
  ['KPI', false],
  ['１０３', false],
  ['', false],
])('an identifier %j is taken: %s', (written, taken) => {
  expect(identifier.safeParse(written).success).toBe(taken);
});

test.each([
  ['https://www.example.jp/a?b=c#d', true],
  ['http://example.jp', true],
  ['javascript:alert(1)', false],
  ['ftp://example.jp', false],
  ['www.example.jp', false],
])('an address %j is taken: %s', (written, taken) => {
  expect(webAddress.safeParse(written).success).toBe(taken);
});

test('a date exists and is written YYYY-MM-DD', () => {
  expect(calendarDate.safeParse('2024-02-29').success).toBe(true);
  expect(calendarDate.safeParse('2023-02-29').success).toBe(false);
  expect(calendarDate.safeParse('2022/10/31').success).toBe(false);
});

test('yes and no are words', () => {
  expect(yesOrNo.parse('true')).toBe(true);
  expect(yesOrNo.parse('false')).toBe(false);
  expect(yesOrNo.safeParse('yes').error?.issues[0]?.message).toContain('true（はい）');
});
