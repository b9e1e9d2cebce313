import { describe, expect, test } from 'vitest';
import { fiscalYear, period } from '../../src/schema/period.ts';

describe('a period is read as people write it', () => {
  test.each([
    ['令和3年度', 'FY2021'],
    ['令和３年度', 'FY2021'],
    ['R3年度', 'FY2021'],
    ['Ｒ３年度', 'FY2021'],
    ['FY2021', 'FY2021'],
    ['2021年度', 'FY2021'],
    ['令和元年度', 'FY2019'],
    ['令和1年度', 'FY2019'],
    ['平成30年度', 'FY2018'],
    ['平成30年', 'CY2018'],
    ['H30年', 'CY2018'],
    ['昭和64年', 'CY1989'],
    ['CY2018', 'CY2018'],
    ['2018年', 'CY2018'],
    ['平成 30 年度', 'FY2018'],
  ])('%s is %s', (written, canonical) => {
    expect(period.parse(written)).toBe(canonical);
  });
});

describe('a period is refused where it is ambiguous', () => {
  test.each([
    ['30年', '元号が分からない'],
    ['30年度', '元号が分からない'],
    ['3年度', '元号が分からない'],
    ['R3', '年度か暦年か'],
    ['令和3', '年度か暦年か'],
    ['2021', '年度か暦年か'],
    ['令和0年度', '読めません'],
    ['令和3年4月', '読めません'],
    ['来年度', '読めません'],
    ['', '読めません'],
  ])('%s', (written, reason) => {
    const { error } = period.safeParse(written);
    expect(error?.issues).toMatchObject([
      { code: 'custom', params: { remedy: expect.stringContaining('令和3年度') as string } },
    ]);
    expect(error?.issues[0]?.message).toContain(reason);
  });

  test('a calendar year is no fiscal year', () => {
    expect(fiscalYear.parse('R3年度')).toBe('FY2021');
    expect(fiscalYear.safeParse('令和3年').error?.issues[0]?.message).toContain('暦年は書けません');
  });
});
