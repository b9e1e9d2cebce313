import { describe, expect, test } from 'vitest';
import { publicationWith, writtenForm, writtenSheet } from '../invented-city.ts';

/** The own actual of a sheet of 令和3年度: its period, basis and value. */
function own(actuals: Record<string, unknown>, ownActual?: 'first' | 'last', columns: string[] = []) {
  const forms = [writtenForm(ownActual ? { ownActual } : {})];
  const { sheets } = publicationWith(
    { forms },
    writtenSheet({
      columns: { indicators: columns },
      indicators: [{ id: 'm1-kpi-1', kind: 'kpi', name: '月見の人数', actuals }],
    }),
  );
  const { actual, observations } = sheets[0]!.own.indicators[0]!;
  if (actual) expect(observations).toContain(actual);
  return actual && [actual.period, actual.basis, actual.value ?? actual.absence].join(' ');
}

describe('the sheet’s own actual', () => {
  test('is that of its fiscal year', () => {
    expect(own({ 令和2年度: '1', 令和3年度: '2', 令和4年度: '3' })).toBe('FY2021 settled 2');
  });

  test('is that of its fiscal year before those of a year whose kind is not printed and of the calendar year', () => {
    const all = { 令和3年: '1', 令和3年の欄: '2', 令和3年度: '3' };
    expect(own(all)).toBe('FY2021 settled 3');
    expect(own({ 令和3年: '1', 令和3年の欄: '2' })).toBe('Y2021 settled 2');
    expect(own({ 令和3年: '1' })).toBe('CY2021 settled 1');
  });

  test('is none where nothing is of its year', () => {
    expect(own({ 令和2年度: '1', 令和4年度: '3' })).toBeUndefined();
    expect(own({ '平成21～26年度': '1' })).toBeUndefined();
    expect(own({})).toBeUndefined();
  });

  test('may be an absence, a blank too', () => {
    expect(own({ 令和3年度: 'cancelled' })).toBe('FY2021 settled cancelled');
    expect(own({ 令和2年度: '1' }, undefined, ['令和2年度', '令和3年度'])).toBe('FY2021 settled blank');
  });

  test('is of several bases the firmest, of several stages the last', () => {
    expect(own({ '令和3年度（計画）': '1', '令和3年度（見込み）': '2', '令和3年度（予算）': '3' })).toBe(
      'FY2021 expected 2',
    );
    expect(own({ '令和3年度（当初予算）': '1', '令和3年度（補正後予算）': '2' })).toBe('FY2021 budget 2');
  });

  test('is the only quarter or day of its fiscal year', () => {
    expect(own({ 令和3年10月1日現在: '5' })).toBe('2021-10-01 settled 5');
    expect(own({ 令和4年3月31日: '5', 令和4年4月1日: '6' })).toBe('2022-03-31 settled 5');
    expect(own({ 令和3年度第2四半期: '5', 令和2年度第4四半期: '4' })).toBe('FY2021Q2 settled 5');
    // The first quarter of a calendar year ends the fiscal year.
    expect(own({ 令和4年第1四半期: '5' })).toBe('CY2022Q1 settled 5');
  });

  test('is of several quarters or days the one that the form names, and none where it names none', () => {
    const quarters = { 令和3年度第1四半期: '1', 令和3年度第2四半期: '2', 令和3年度第3四半期: '3' };
    expect(own(quarters, 'first')).toBe('FY2021Q1 settled 1');
    expect(own(quarters, 'last')).toBe('FY2021Q3 settled 3');
    expect(own(quarters)).toBeUndefined();
    expect(own({ 令和3年4月1日: '1', 令和3年10月1日: '2' }, 'last')).toBe('2021-10-01 settled 2');
  });

  test('is one quarter, on whatever bases it is printed', () => {
    expect(own({ '令和3年度第1四半期（計画）': '1', '令和3年度第1四半期（実績）': '2' })).toBe(
      'FY2021Q1 settled 2',
    );
  });

  test('is the year’s figure where quarters stand beside it', () => {
    expect(own({ 令和3年度第1四半期: '1', 令和3年度: '4' }, 'first')).toBe('FY2021 settled 4');
  });
});
