import { expect, test } from 'vitest';
import { corrections } from '../../src/schema/correction.ts';
import { correctedField, correctedSubject, correctedValue } from '../../src/text/correction.ts';

const correction = (what: Record<string, unknown>) => {
  const sheet = { measure: '103', fiscalYear: '令和3年度' };
  const written = { date: '2026-05-01', sheet, old: '1', new: '2', reason: '読みちがい', ...what };
  return corrections.parse({ corrections: [written] }).corrections[0]!;
};
const labels: Record<string, string> = { cost: '事業費', 'staff-cost': '人件費', issues: '課題' };

test.each([
  [{ indicator: { id: 'a', role: 'actual', period: '令和3年度' } }, '令和3年度の実績値'],
  [{ indicator: { id: 'a', role: 'actual', period: '令和4年度（計画）' } }, '令和4年度の計画値'],
  [{ indicator: { id: 'a', role: 'target' } }, '目標値'],
  [{ amount: { project: '4510', period: '令和3年度' } }, '令和3年度の事業費'],
  [{ amount: { item: 'staff-cost', period: '令和4年度（補正後予算）' } }, '令和4年度（補正後予算）の人件費'],
  [{ text: { field: 'text', text: 'issues' } }, '課題'],
  [{ text: { field: 'opinion', number: '2' } }, '推進委員会からの意見 2'],
])('%j is called %s', (what, words) => {
  expect(correctedField(correction(what), (id) => labels[id] ?? id)).toBe(words);
});

test('an amount of a project is told from one of the sheet itself', () => {
  const amount = { period: '令和3年度' };
  expect(correctedSubject(correction({ amount: { ...amount, project: '4510' } }))).toBe(
    '事務事業 4510 の令和3年度の事業費',
  );
  expect(correctedSubject(correction({ amount }))).toBe('令和3年度の事業費');
});

test('a reason for having no number is said in its word', () => {
  const filled = correction({ indicator: { id: 'a', role: 'actual', period: '令和3年度' } });
  expect([correctedValue('blank', filled), correctedValue('1475683', filled, '件')]).toEqual([
    '空欄',
    '1,475,683件',
  ]);
});
