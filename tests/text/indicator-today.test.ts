import { describe, expect, test } from 'vitest';
import { indicatorToday } from '../../src/domain/over-years/indicator-today.ts';
import { todayInWords, valueCaption } from '../../src/text/indicator-page.ts';
import { plain } from '../../src/text/words.ts';
import { publicationWith, writtenSheet } from '../domain/invented-city.ts';

const said = (column: string, indicator: Record<string, unknown> = {}) => {
  const { indicators } = publicationWith(
    { indicators: { a: {} } },
    writtenSheet({
      columns: {},
      indicators: [{ id: 'a', name: '星見客', unit: '人', actuals: { [column]: '16' }, ...indicator }],
    }),
  );
  return indicatorToday(indicators[0]!);
};

describe('what an indicator has come to', () => {
  test.each([
    ['令和3年度', '令和3年度の実績値は、16人です。'],
    ['令和3年度（見込み）', '令和3年度の見込み値は、16人です。'],
    ['令和3年度（計画）', '令和3年度の計画値は、16人です。'],
    ['令和3年度（予算）', '令和3年度の予算値は、16人です。'],
    ['令和3年10月1日', '令和3年10月1日の実績値は、16人です。'],
  ])('under %s is said as %s', (column, sentence) => {
    expect(plain(todayInWords(said(column)))).toBe(sentence);
  });

  test('is set against a target of every year by that name', () => {
    const today = said('令和3年度', { targets: [{ period: '毎年度', value: '10' }] });
    expect(plain(todayInWords(today))).toBe(
      '令和3年度の実績値は、16人で、毎年度の目標値 10人を上回っています。',
    );
    expect(valueCaption(today.target!, false)).toBe('目標値（毎年度）');
  });

  test('is set against a target without a year without naming one', () => {
    const today = said('令和3年度', { targets: [{ value: '20' }] });
    expect(plain(todayInWords(today))).toContain('16人で、目標値 20人を下回っています');
    expect(valueCaption(today.target!, true)).toBe('目標値');
  });

  test('shows what is printed', () => {
    const today = said('令和3年度', { targets: [{ period: '令和3年度', value: '10', text: '10以上' }] });
    expect(plain(todayInWords(today))).toContain('令和3年度の目標値 10以上（人）を上回っています');
  });
});
