import { describe, expect, test } from 'vitest';
import { signedDifference } from '../../src/text/fact.ts';
import { figureWords } from '../../src/text/figure.ts';
import { differenceUnit, movement } from '../../src/text/measured.ts';
import { plain } from '../../src/text/words.ts';

describe('a difference', () => {
  test.each([
    ['%', 'ポイント'],
    ['％', 'ポイント'],
    ['パーセント', 'ポイント'],
    ['ポイント', 'ポイント'],
    ['%ポイント', 'ポイント'],
    ['％（5年平均）', 'ポイント（5年平均）'],
    ['世帯', '世帯'],
    ['人/％', '人/％'],
    [undefined, ''],
  ])('of values in %s is in %s', (unit, said) => {
    expect(differenceUnit(unit)).toBe(said);
  });

  test('of percentages is told in ポイント, whichever way it went', () => {
    expect([movement('6.0', '%'), movement('-6.0', '％'), movement('0.0', '%')].map(plain)).toEqual([
      '6.0ポイント増えました',
      '6.0ポイント減りました',
      '変わっていません',
    ]);
    expect(plain(movement('-50', '人'))).toBe('50人減りました');
  });

  test('has its sign and its unit', () => {
    expect(
      [
        signedDifference('6.0', '%'),
        signedDifference('-0.5', '%'),
        signedDifference('11', '世帯'),
        signedDifference('0', undefined),
      ].map((each) => figureWords(each)),
    ).toEqual(['+6.0ポイント', '−0.5ポイント', '+11世帯', '0']);
  });
});
