import { describe, expect, test } from 'vitest';
import { sheetIndicator } from '../../src/schema/indicator.ts';

const parse = (change: Record<string, unknown>) =>
  sheetIndicator.safeParse({ id: '201-kpi-1', name: '月見の人数', ...change });
const reasons = (change: Record<string, unknown>) =>
  parse(change)
    .error?.issues.map(({ message }) => message)
    .join() ?? '';

describe('a baseline', () => {
  test('is written short where it has no period, and long where it has', () => {
    expect(parse({ baseline: '27.1' }).data?.baseline).toEqual({ value: '27.1' });
    expect(parse({ baseline: { period: '平成30年', value: '27.1' } }).data?.baseline).toEqual({
      period: 'CY2018',
      value: '27.1',
    });
  });
});

describe('targets', () => {
  test('are a number, a direction with its word, a word alone, or why there is none', () => {
    for (const target of [
      { value: '50' },
      { value: '50', text: '50以上' },
      { direction: 'increase', text: '増加' },
      { text: '策定' },
      { absence: 'dash' },
      { period: '毎年度', value: '40' },
    ]) {
      expect(reasons({ targets: [target] })).toBe('');
    }
  });

  test('are not two of these at once, nor nothing, nor a direction without its word', () => {
    expect(reasons({ targets: [{ value: '50', direction: 'increase', text: '増加' }] })).toContain('1つだけ');
    expect(reasons({ targets: [{ period: '令和6年度' }] })).toContain('1つだけ');
    expect(reasons({ targets: [{ direction: 'increase' }] })).toContain('印刷された語がありません');
  });

  test('are one a period, however it is spelt, and one without a period', () => {
    const twice = (one?: string, other?: string) =>
      reasons({
        targets: [
          { value: '50', ...(one ? { period: one } : {}) },
          { value: '60', ...(other ? { period: other } : {}) },
        ],
      });
    expect(twice('令和3年度', '令和6年度')).toBe('');
    expect(twice('毎年度', '令和6年度')).toBe('');
    expect(twice('令和6年度', 'R6年度')).toContain('同じ年度・年の目標が2回');
    expect(twice('毎年度', '毎年度')).toContain('2回');
    expect(twice()).toContain('2回');
  });
});

test('decimals are a small number', () => {
  expect(parse({ decimals: '1' }).data?.decimals).toBe(1);
  expect(reasons({ decimals: '7' })).toContain('6 けたまで');
});

test('the printed direction is one of the ways to be better', () => {
  expect(parse({ printedDirection: 'lower' }).data?.printedDirection).toBe('lower');
  expect(reasons({ printedDirection: 'down' })).toContain('lower');
});
