import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { cellNumber, decimal, ordinal, share, times, wholeNumber } from '../../src/schema/decimal.ts';

describe('a number is read as people write it', () => {
  test.each([
    ['58', '58'],
    ['-61', '-61'],
    ['▲６１', '-61'],
    ['△10', '-10'],
    ['−11', '-11'],
    ['－11', '-11'],
    ['1,475,683', '1475683'],
    ['１，４７５，６８３', '1475683'],
    ['28.6', '28.6'],
    ['0.0', '0.0'],
    ['1.50', '1.50'],
    ['-0', '0'],
    ['007', '7'],
    ['+3', '3'],
    [' 42 ', '42'],
    ['123456789012345', '123456789012345'],
    ['-1,234,567,890,123.45', '-1234567890123.45'],
    ['0.000000000000001', '0.000000000000001'],
  ])('%s is %s', (written, number) => {
    expect(decimal.parse(written)).toBe(number);
  });
});

describe('a number is refused, with a reason and a remedy in Japanese', () => {
  test.each([
    ['58世帯', '数のうしろに文字'],
    ['42.9%', '数のうしろに文字'],
    ['1,475千円', '数のうしろに文字'],
    ['-', '数ではありません'],
    ['―', '数ではありません'],
    ['1,23', 'カンマの位置'],
    ['12,34,567', 'カンマの位置'],
    ['約50', '数として読めません'],
    ['1e3', '指数'],
    ['1e20', '指数'],
    ['1.5E+07', '指数'],
    ['0x1F', '数のうしろに文字'],
    ['1.2.3', '数として読めません'],
    ['.5', '数として読めません'],
    ['-.5', '数として読めません'],
    ['1 475', '数の中に空白'],
    ['▲ 61', '数の中に空白'],
    ['１　４７５', '数の中に空白'],
    ['1、475', '数の中に「、」'],
    ['28・6', '数の中に「、」'],
    ['10～20', '数のうしろに文字'],
    ['5未満', '数のうしろに文字'],
    ['(61)', '数として読めません'],
    ['＃5', '数として読めません'],
    ['ー61', '数として読めません'],
    ['ー', '数ではありません'],
    ['－', '数ではありません'],
    ['‐', '数ではありません'],
    ['─', '数ではありません'],
    ['ｰ', '数ではありません'],
    ['▲▲5', '数として読めません'],
    ['', '何も書かれていません'],
    ['1234567890123456', '15けたまで'],
    ['12345678901234.56', '15けたまで'],
    ['0.0000000000000001', '15けたまで'],
    ['58※1', '数のうしろに文字'],
    ['58①', '「①」は、数字として読みません'],
    ['58¹', '「¹」は、数字として読みません'],
    ['28.6①', '「①」は、数字として読みません'],
    ['①', '「①」は、数字として読みません'],
    ['5²', '「²」は、数字として読みません'],
    ['½', '「½」は、数字として読みません'],
    ['5½', '「½」は、数字として読みません'],
    ['٣', '「٣」は、数字として読みません'],
    ['५', '「५」は、数字として読みません'],
    ['𝟓', '「𝟓」は、数字として読みません'],
    ['㉑', '「㉑」は、数字として読みません'],
    ['五十', '数として読めません'],
  ])('%s', (written, reason) => {
    const { error } = decimal.safeParse(written);
    expect(error?.issues).toMatchObject([
      { code: 'custom', params: { remedy: expect.stringMatching(/。$/) as string } },
    ]);
    expect(error?.issues[0]?.message).toContain(reason);
  });
});

describe('what to type instead', () => {
  const remedy = (schema: z.ZodType, written: string): unknown =>
    (schema.safeParse(written).error?.issues[0] as { params?: Record<string, unknown> }).params?.['remedy'];

  test.each([
    ['-', '「-」の印刷は dash'],
    ['ー', '空欄は blank'],
    ['50人', '単位は unit に'],
    ['5未満', '{ text: 5未満 }'],
    ['策定済', '{ text: 策定済 }'],
    ['○', '{ text: ○ }'],
    ['未集計', '{ text: 未集計 }'],
    ['公表予定', '{ text: 公表予定 }'],
    ['中止', '「中止」は cancelled と'],
    ['空欄', 'blank'],
    ['対象外', 'not_applicable'],
    ['非公表', 'not_published'],
    ['秘匿', 'suppressed'],
    ['1e20', 'すべてのけた'],
    ['.5', '0.5 のように'],
    ['-.5', '-0.5 のように'],
  ])('in a cell: %s', (written, words) => {
    expect(remedy(cellNumber, written)).toContain(words);
  });

  test.each([
    ['28.6%', '％ や印を付けずに'],
    ['28.6％', '％ や印を付けずに'],
    ['-', '28.6 のように'],
    ['dash', '段階ごと消して'],
  ])('as a share, which has no unit and no other word: %s', (written, words) => {
    expect(remedy(share, written)).toContain(words);
    expect(remedy(share, written)).not.toContain('unit');
  });

  test('as a count', () => {
    expect(remedy(decimal, '1番')).toBe('単位や注の印を取り、数だけを書いてください。');
  });
});

describe('a whole number', () => {
  test('is a JavaScript number of at least zero', () => {
    expect(wholeNumber.parse('１２')).toBe(12);
    expect(wholeNumber.parse('0')).toBe(0);
  });

  test.each(['-1', '1.5', '2つ', '1000000', '100000000000000'])('%s is refused', (written) => {
    expect(wholeNumber.safeParse(written).success).toBe(false);
  });

  test('of how often something is printed is at least one', () => {
    expect(times.parse('2')).toBe(2);
    expect(times.safeParse('0').error?.issues).toMatchObject([
      { message: '0 回では、紙面に印刷されていないことになります。' },
    ]);
  });

  test('that is counted from the first is at least one', () => {
    expect(ordinal.parse('1')).toBe(1);
    expect(ordinal.safeParse('0').success).toBe(false);
  });
});

describe('a share', () => {
  test.each(['0', '0.0', '28.6', '100'])('%s is taken', (written) => {
    expect(share.parse(written)).toBe(written);
  });

  test.each(['-0.1', '▲50.0', '100.1', '1000'])('%s is no share', (written) => {
    expect(share.safeParse(written).error?.issues[0]?.message).toContain('0 から 100 まで');
  });
});

test.each([
  ['Dash', '「dash」と、半角の小文字で'],
  ['ｄａｓｈ', '「dash」と、半角の小文字で'],
  ['null', '印刷されているなら dash、何も印刷されていないなら blank'],
  ['~', '印刷されているなら dash、何も印刷されていないなら blank'],
])('what other programs write for nothing is no printed word: %s', (written, remedy) => {
  expect(cellNumber.safeParse(written).error?.issues).toMatchObject([
    { params: { remedy: expect.stringContaining(remedy) as string } },
  ]);
});

test.each(['1', '1x', '①', 'あ', '1 ', '-', '1,', '12、'])(
  'what was pasted in place of a number does not come back whole: %s',
  (part) => {
    expect(cellNumber.safeParse(part.repeat(100_000)).error?.issues[0]?.message.length).toBeLessThan(100);
  },
);

test.each([
  ['dash', 'value のかわりに、absence: dash と書いてください。'],
  ['Blank', '「blank」と、半角の小文字で書いてください（value: のうしろなら、absence: blank と書きます）。'],
])('a word of an absence in place of a number: %s', (written, remedy) => {
  expect(cellNumber.safeParse(written).error?.issues).toMatchObject([{ params: { remedy } }]);
});
