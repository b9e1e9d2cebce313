import { expect, it } from 'vitest';
import type { Row } from '../../../src/charts/trend/row.ts';
import { sentenceOf } from '../../../src/charts/trend/sentence.ts';
import type { FormerLine } from '../../../src/charts/trend/request.ts';
import { chartRoles } from '../../../src/text/chart.ts';

const row = (parts: Partial<Row>): Row => ({ slot: 0, role: 'actual', current: false, ...parts });
const said = (rows: Row[], more: Partial<Parameters<typeof sentenceOf>[2]> = {}) =>
  sentenceOf('歩いた人', rows, { unit: '人', words: chartRoles(), formers: [], ...more });
const value = (when: string, exact: string, parts: Partial<Row> = {}) =>
  row({ when, exact, text: exact, ...parts });

it('says every number with its time, its unit and its remark', () => {
  expect(said([value('令和2年度', '5'), value('令和3年度', '6', { word: '見込み' })])).toBe(
    '歩いた人の推移。令和2年度 5人、令和3年度 6人（見込み）。',
  );
});

it('calls the baseline by its name, with its year or without', () => {
  expect(said([value('平成30年度', '4', { role: 'baseline' })])).toContain('現状値 平成30年度 4人');
  expect(said([row({ role: 'baseline', exact: '4', text: '4' })])).toContain('。現状値 4人');
});

it('says years that share a reason together, and no others', () => {
  const gone = (when: string, absence: NonNullable<Row['absence']>, word: string) =>
    row({ when, absence, word });
  expect(
    said([
      gone('令和2年度', 'cancelled', '中止'),
      gone('令和3年度', 'cancelled', '中止'),
      gone('令和4年度', 'blank', '空欄'),
    ]),
  ).toBe('歩いた人の推移。令和2年度から令和3年度は中止、令和4年度は空欄。');
});

it('says what is printed instead of a number, with the reason why there is none', () => {
  const target = row({ role: 'target', when: '令和6年度', text: '増加', word: '数値なし' });
  expect(said([target])).toBe('歩いた人の推移。値はありません。目標は令和6年度に増加（数値なし）。');
});

it('says changes behind the numbers and before the targets', () => {
  const rows = [value('令和2年度', '5'), value('令和6年度', '9', { role: 'target' })];
  expect(said(rows, { changes: [{ said: '令和2年度から数え方が変わりました' }, {}] })).toBe(
    '歩いた人の推移。令和2年度 5人。令和2年度から数え方が変わりました。目標は令和6年度に9人。',
  );
});

it('says first what stood before, and what happened then', () => {
  const formers = [{ name: '来た人', word: '定義の変更' }] as FormerLine[];
  expect(said([value('令和元年度', '3', { former: 0 }), value('令和2年度', '5')], { formers })).toBe(
    '歩いた人の推移。前の指標「来た人」は、令和元年度 3人。定義の変更のあとは、令和2年度 5人。',
  );
});
