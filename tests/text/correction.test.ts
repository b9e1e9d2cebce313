import { describe, expect, test } from 'vitest';
import { corrections } from '../../src/schema/correction.ts';
import { correctionsNewestFirst } from '../../src/domain/publication/correction.ts';
import {
  correctedField,
  correctedSubject,
  correctedValue,
  correctionMeaning,
} from '../../src/text/correction.ts';
import { correctionNews } from '../../src/text/feed.ts';
import { neutralWords } from '../../src/schema/neutral-words.ts';
import { plain } from '../../src/text/words.ts';

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
  [{ text: { field: 'opinion', number: '2' } }, '意見 2'],
])('%j is called %s', (what, words) => {
  expect(correctedField(correction(what), neutralWords, (id) => labels[id] ?? id)).toBe(words);
});

test('an amount of a project is told from one of the sheet itself', () => {
  const amount = { period: '令和3年度' };
  expect(correctedSubject(correction({ amount: { ...amount, project: '4510' } }), neutralWords)).toBe(
    '事業 4510 の令和3年度の事業費',
  );
  expect(correctedSubject(correction({ amount }), neutralWords)).toBe('令和3年度の事業費');
});

test('a reason for having no number is said in its word', () => {
  const filled = correction({ indicator: { id: 'a', role: 'actual', period: '令和3年度' } });
  expect([correctedValue('blank', filled), correctedValue('1475683', filled, '件')]).toEqual([
    '空欄',
    '1,475,683件',
  ]);
});

describe('a value that is not given out any more', () => {
  const actual = { indicator: { id: 'a', role: 'actual', period: '令和3年度' } };
  const [value, text] = [actual, { text: { field: 'opinion', number: '1' } }].map(
    (what) => correctionsNewestFirst([correction({ ...what, old: 'withheld' })])[0]!,
  );

  test('is said to be kept back, beside the number and in the feed', () => {
    expect(plain(correctionMeaning(value!, '人'))).toBe(
      '（2026年5月1日に、2人に直しました。訂正前の値は出していません。）',
    );
    expect(correctionNews(value!, neutralWords).summary).toBe(
      '「2」に直しました。訂正前の値は出していません。理由：読みちがい',
    );
    expect(correctionNews(text!, neutralWords).summary).toContain('訂正前の文は出していません。');
  });

  test('is called neither by its word nor by a number', () => {
    expect(correctedValue('withheld', value!, '人')).toBe('出していません');
  });
});
