import { describe, expect, test } from 'vitest';
import { columnKey } from '../../src/schema/column-key.ts';
import { column } from '../../src/schema/column.ts';

describe('a column says its period and, where it is printed, its basis and stage', () => {
  test.each([
    ['令和6年度', 'FY2024'],
    ['令和6年度（決算）', 'FY2024 settled'],
    ['令和6年度（実績）', 'FY2024 settled'],
    ['R6年度(見込み)', 'FY2024 expected'],
    ['令和5年度（決算見込み）', 'FY2023 expected'],
    ['令和6年度（予算）', 'FY2024 budget'],
    ['令和6年度（当初予算）', 'FY2024 budget 当初'],
    ['令和6年度（補正後予算）', 'FY2024 budget 補正後'],
    ['令和6年度（予算現額）', 'FY2024 budget 予算現額'],
    ['令和6年度（予算要求）', 'FY2024 budget 要求'],
    ['令和7年度（計画）', 'FY2025 planned'],
    ['令和7年度（予定）', 'FY2025 planned'],
    ['平成30年（実績）', 'CY2018 settled'],
    ['令和3年度第1四半期', 'FY2021Q1'],
    ['令和3年10月1日現在', '2021-10-01'],
  ])('%s', (written, key) => {
    expect(columnKey(column.parse(written))).toBe(key);
  });

  test.each([
    ['6年度（予算）', '元号が分からない'],
    ['令和6年度（だいたい）', '「だいたい」は、列の種類として読めません'],
    ['令和6年度（見込み', '読めません'],
    ['令和③年度', '「③」は、数字として読みません'],
    ['0018年', '1868年から2199年まで'],
    ['平成40年度（予算）', '平成の最後の年'],
  ])('%s is refused', (written, reason) => {
    const { error } = column.safeParse(written);
    expect(error?.issues[0]?.message).toContain(reason);
    expect(error?.issues[0]).toMatchObject({ params: { remedy: expect.stringMatching(/。$/) as string } });
  });
});
