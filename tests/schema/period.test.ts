import { describe, expect, test } from 'vitest';
import { fiscalYear, period, targetPeriod } from '../../src/schema/period.ts';

describe('a period is read as people write it', () => {
  test.each([
    ['令和3年度', 'FY2021'],
    ['令和３年度', 'FY2021'],
    ['令\u{e0101}和3年度', 'FY2021'],
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

  test.each([
    ['H25', 'Y2013'],
    ['令和3', 'Y2021'],
    ['令和3年の欄', 'Y2021'],
    ['2021', 'Y2021'],
    ['Y2013', 'Y2013'],
  ])('a year whose kind is not printed: %s', (written, canonical) => {
    expect(period.parse(written)).toBe(canonical);
  });

  test.each([
    ['2009～14年', 'CY2009/CY2014'],
    ['平成21～26年度', 'FY2009/FY2014'],
    ['令和2年度～令和6年度', 'FY2020/FY2024'],
    ['平成30年度-令和4年度', 'FY2018/FY2022'],
    ['FY2009/FY2014', 'FY2009/FY2014'],
  ])('a span of years: %s', (written, canonical) => {
    expect(period.parse(written)).toBe(canonical);
  });

  test.each([
    ['令和3年度第1四半期', 'FY2021Q1'],
    ['令和3年第4四半期', 'CY2021Q4'],
    ['FY2021Q2', 'FY2021Q2'],
  ])('a quarter: %s', (written, canonical) => {
    expect(period.parse(written)).toBe(canonical);
  });

  test.each([
    ['令和3年10月1日現在', '2021-10-01'],
    ['令和4年3月31日時点', '2022-03-31'],
    ['2021-10-01', '2021-10-01'],
  ])('a day: %s', (written, canonical) => {
    expect(period.parse(written)).toBe(canonical);
  });

  test('every year is a period of targets alone', () => {
    expect(targetPeriod.parse('毎年度')).toBe('every_year');
    expect(targetPeriod.parse('令和6年度')).toBe('FY2024');
    expect(period.safeParse('毎年度').error?.issues[0]?.message).toContain('目標（targets）の period にだけ');
  });
});

describe('a period is refused where it is ambiguous', () => {
  test.each([
    ['30年', '元号が分からない'],
    ['30年度', '元号が分からない'],
    ['3年度', '元号が分からない'],
    ['30', '元号が分からない'],
    ['元年度', '元号が分からない'],
    ['令和3年4月', '読めません'],
    ['令和③年度', '「③」は、数字として読みません'],
    ['令和²年度', '「²」は、数字として読みません'],
    ['令和٣年度', '「٣」は、数字として読みません'],
    ['令和三年度', '読めません'],
    ['来年度', '読めません'],
    ['', '読めません'],
  ])('%s', (written, reason) => {
    const { error } = period.safeParse(written);
    expect(error?.issues).toMatchObject([
      { code: 'custom', params: { remedy: expect.stringContaining('令和3年度') as string } },
    ]);
    expect(error?.issues[0]?.message).toContain(reason);
  });

  test.each([
    '1867年',
    '2200年度',
    'FY9999',
    '0018年',
    '令和0年度',
    '2206年度',
    '2206-10-01',
    '2206年度第1四半期',
  ])('%s lies outside the years that anybody can mean', (written) => {
    expect(period.safeParse(written).error?.issues[0]?.message).toContain('1868年から2199年まで');
  });

  test.each(['平成23年度（予算）', '令和3年度(当初)', 'FY2021（見込み）'])(
    '%s says what to do with its brackets where only a period may stand',
    (written) => {
      for (const schema of [period, targetPeriod, fiscalYear]) {
        const [issue] = schema.safeParse(written).error?.issues ?? [];
        expect(issue?.message).toContain('かっこの中は、ここには書けません');
        expect(issue?.code === 'custom' && issue.params?.['remedy']).toContain('text か note に');
      }
    },
  );

  test.each([
    ['平成40年度', '平成の最後の年（平成31年）より後', '令和10年度 または 2028年度'],
    ['平成36年', '平成の最後の年', '令和6年 または 2024年'],
    ['H32年度', '平成の最後の年', '令和2年度'],
    ['昭和70年度', '昭和の最後の年（昭和64年）より後', '平成7年度 または 1995年度'],
    [
      '平成33年度',
      '平成の最後の年',
      '元号は表示のためのもので、紙面に平成と印刷されていても、令和3年度と載ります',
    ],
    ['S65', '昭和の最後の年', '1990'],
    ['大正16年', '大正の最後の年', '1927年'],
    ['平成40年10月1日現在', '平成の最後の年', '令和10年'],
    ['平成40年度第1四半期', '平成の最後の年', '令和10年度'],
    ['令和2年度～平成40年度', '平成の最後の年', '令和10年度'],
  ])('%s is after its era', (written, reason, remedy) => {
    const { error } = period.safeParse(written);
    expect(error?.issues).toMatchObject([{ params: { remedy: expect.stringContaining(remedy) as string } }]);
    expect(error?.issues[0]?.message).toContain(reason);
  });

  test.each(['平成31年度', '平成31年', '昭和64年', '大正15年', '明治45年'])(
    '%s is its last year',
    (written) => {
      expect(period.safeParse(written).success).toBe(true);
    },
  );

  test('a span of more than 50 years is a slip', () => {
    expect(period.parse('2000～2049年')).toBe('CY2000/CY2049');
    expect(period.safeParse('2000～2050年').error?.issues[0]?.message).toContain('長すぎる期間');
  });

  test('the first and the last year are read', () => {
    expect(period.parse('1868年')).toBe('CY1868');
    expect(period.parse('2199年度')).toBe('FY2199');
  });

  test.each(['令和3年', 'H25', '令和3年度第1四半期', '令和2年度～令和6年度'])(
    '%s is no fiscal year',
    (written) => {
      expect(fiscalYear.safeParse(written).error?.issues[0]?.message).toContain('ここには年度を書きます');
    },
  );

  test('a fiscal year is', () => {
    expect(fiscalYear.parse('R3年度')).toBe('FY2021');
  });
});

test.each([
  ['令和3年13月1日', 'という日は、暦にありません'],
  ['令和3年2月30日現在', 'という日は、暦にありません'],
  ['令和3年2月30日', 'という日は、暦にありません'],
  ['2021-02-29', 'という日は、暦にありません'],
  ['令和3年度第5四半期', 'という四半期はありません'],
  ['令和6年度～令和2年度', '終わりが始まりより前です'],
])('what there cannot be is said not to be: %s', (written, reason) => {
  expect(period.safeParse(written).error?.issues[0]?.message).toContain(reason);
});

test.each(['1', '令和3年度', 'あ', '-'])(
  'what was pasted in place of a period is told at once, by its beginning: %s',
  (part) => {
    const before = performance.now();
    const { error } = period.safeParse(part.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(error?.issues[0]?.message).toMatch(/^「.{30}…」は、年度・年には長すぎます/u);
  },
);
