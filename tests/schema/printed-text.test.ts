import { describe, expect, test } from 'vitest';
import {
  calendarDate,
  identifier,
  listedName,
  printedName,
  printedText,
  printedUnit,
  reading,
  yesOrNo,
} from '../../src/schema/printed-text.ts';

describe('text', () => {
  test('keeps spelling and character widths, and loses only the space around it', () => {
    expect(printedText.parse(' ｲﾒｰｼﾞ（ＨＰ）\n▲６１人 \n')).toBe('ｲﾒｰｼﾞ（ＨＰ）\n▲６１人');
  });

  test.each(['', ' \n', '\u3000'])('%j is refused as empty', (written) => {
    expect(printedText.safeParse(written).error?.issues[0]?.message).toBe('何も書かれていません。');
  });

  test('keeps its paragraphs, one a line', () => {
    expect(printedText.parse('一段落。\n\n　二段落。 \n三段落。\n')).toBe('一段落。\n二段落。\n三段落。');
  });

  test('takes no longer to read than its length calls for, whatever spaces it has', () => {
    const before = performance.now();
    printedText.safeParse(`月${' '.repeat(200_000)}見`);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('is read in the composed spelling', () => {
    expect(printedText.parse('デジタル課'.normalize('NFD'))).toBe('デジタル課');
    expect(reading.parse('がっこう'.normalize('NFD'))).toBe('がっこう');
  });

  test.each([
    '\u0000',
    '\u0007',
    '\t',
    '\r',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u200b',
    '⻑',
    '\ue000',
  ])('a character that is none is refused inside: %j', (character) => {
    const { error } = printedText.safeParse(`月${character}見`);
    expect(error?.issues).toMatchObject([{ params: { remedy: expect.stringMatching(/。$/) as string } }]);
    expect(error?.issues[0]?.message).toContain('月');
  });

  test('of many such characters the first few are told', () => {
    expect(printedText.safeParse('⽉⻑'.repeat(20)).error?.issues).toHaveLength(5);
  });
});

describe('a name', () => {
  test('has one line', () => {
    expect(printedName.parse(' 月見\n')).toBe('月見');
    expect(printedName.safeParse('月見\n団子').error?.issues[0]?.message).toContain('「月見」のうしろで');
  });

  test('has no semicolon where it stands in a list', () => {
    expect(listedName.parse('観光課；企画課')).toBe('観光課；企画課');
    expect(listedName.safeParse('観光課;企画課').error?.issues[0]?.message).toContain('セミコロン');
  });
});

test('a name and a unit are as long as any paper has them, and no longer', () => {
  for (const [schema, most] of [
    [printedName, 500],
    [printedUnit, 50],
  ] as const) {
    expect(schema.safeParse('月'.repeat(most)).success).toBe(true);
    const told = schema.safeParse('月'.repeat(most + 1)).error?.issues[0]?.message;
    expect(told).toContain(`${most + 1} 文字。${most} 文字まで`);
    expect(schema.safeParse('月'.repeat(3_000)).error?.issues).toHaveLength(1);
  }
});

test('a text is as long as a cell of a workbook holds, and no longer', () => {
  expect(printedText.safeParse('月'.repeat(32_000)).success).toBe(true);
  expect(printedText.safeParse('月'.repeat(32_001)).error?.issues[0]?.message).toContain('32000 文字まで');
});

test('an identifier is as long as every file system takes, and no longer', () => {
  expect(identifier.safeParse('a'.repeat(80)).success).toBe(true);
  expect(identifier.safeParse('a'.repeat(81)).error?.issues[0]?.message).toContain('80 文字まで');
});

test('an identifier is no name that Windows keeps for a device', () => {
  for (const name of ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])
    expect(identifier.safeParse(name).error?.issues[0]?.message).toContain('Windows');
  for (const name of ['con-1', 'com10', 'console']) expect(identifier.safeParse(name).success).toBe(true);
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

test('a date exists and is written YYYY-MM-DD', () => {
  expect(calendarDate.safeParse('2024-02-29').success).toBe(true);
  expect(calendarDate.safeParse('2023-02-29').success).toBe(false);
  expect(calendarDate.safeParse('2022/10/31').success).toBe(false);
  for (const year of ['0018', '1867', '2200', '9999'])
    expect(calendarDate.safeParse(`${year}-10-31`).error?.issues[0]?.message).toContain(
      '1868年から2199年まで',
    );
});

test('yes and no are words', () => {
  expect(yesOrNo.parse('true')).toBe(true);
  expect(yesOrNo.parse('false')).toBe(false);
  expect(yesOrNo.safeParse('yes').error?.issues[0]?.message).toContain('true（はい）');
});
