import { describe, expect, test } from 'vitest';
import { decimal, ordinal, share, wholeNumber } from '../../src/schema/decimal.ts';

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
    ['1e3', '数のうしろに文字'],
    ['0x1F', '数のうしろに文字'],
    ['1.2.3', '数として読めません'],
    ['.5', '数として読めません'],
    ['▲▲5', '数として読めません'],
    ['', '数として読めません'],
    ['1234567890123456', '15けたまで'],
    ['12345678901234.56', '15けたまで'],
    ['58①', '数のうしろに文字'],
    ['58¹', '数のうしろに文字'],
    ['58※1', '数のうしろに文字'],
    ['28.6①', '数のうしろに文字'],
    ['①', '数として読めません'],
    ['五十', '数として読めません'],
  ])('%s', (written, reason) => {
    const { error } = decimal.safeParse(written);
    expect(error?.issues).toMatchObject([
      { code: 'custom', params: { remedy: expect.stringMatching(/。$/) as string } },
    ]);
    expect(error?.issues[0]?.message).toContain(reason);
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
