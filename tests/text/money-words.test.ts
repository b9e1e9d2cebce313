import { describe, expect, test } from 'vitest';
import { costInOwnYear } from '../../src/domain/money/year-cost.ts';
import { sheetCostBars } from '../../src/charts/cost-bars/sheet-costs.ts';
import { changedCost } from '../../src/text/changes.ts';
import { costSentence } from '../../src/text/cost.ts';
import { costItemLabel } from '../../src/text/cost-item.ts';
import { omittedColumns } from '../../src/text/cost-table.ts';
import { figureWords } from '../../src/text/figure.ts';
import { fundingSentence } from '../../src/text/plan.ts';
import { plain } from '../../src/text/words.ts';
import { publicationOf, publicationWith, writtenSheet } from '../domain/invented-city.ts';

const sheetWith = (cost: Record<string, string>, parts: Record<string, unknown> = {}) =>
  publicationOf(
    writtenSheet({ columns: {}, projects: [{ id: 'p', name: '団子事業', money: { cost } }], ...parts }),
  ).sheets[0]!;

describe('an amount of the sheet’s own year', () => {
  test('is said to be 見込み where the sheet only expects it', () => {
    const expected = sheetWith({ '令和3年度（見込み）': '431' });
    expect(plain(costSentence(costInOwnYear(expected), '千円', expected.vocabulary))).toBe(
      '1事業の事業費（見込み）は 431千円（43万1,000円）。',
    );
    expect(
      plain(costSentence(costInOwnYear(sheetWith({ 令和3年度: '431' })), '千円', expected.vocabulary)),
    ).toBe('1事業の事業費は 431千円（43万1,000円）。');
  });

  test('is never added up over two bases', () => {
    const { sheets } = publicationWith(
      { projects: { q: {} } },
      writtenSheet({
        columns: {},
        projects: [
          { id: 'p', name: '団子事業', money: { cost: { '令和3年度（決算）': '400' } } },
          { id: 'q', name: 'すすき事業', money: { cost: { '令和3年度（見込み）': '31' } } },
        ],
      }),
    );
    expect(costInOwnYear(sheets[0]!)).toMatchObject({ yen: 400_000, projects: 1 });
  });
});

test('a bar for each column says its basis, and only 決算 is solid', () => {
  const { bars } = sheetCostBars(
    sheetWith({ 令和2年度: '300', '令和3年度（予算）': '500', '令和3年度（決算）': '431' }),
  );
  expect(
    bars.map(({ label, amount, hollow, current }) => [label, figureWords(amount!), hollow, current]),
  ).toEqual([
    ['令和3年度', '431千円', false, true],
    ['令和3年度（予算）', '500千円', true, false],
    ['令和2年度', '300千円', false, false],
  ]);
});

test('columns that are only printed in advance are left out, and said to come after the sheet', () => {
  expect(
    omittedColumns([
      { period: 'FY2022', basis: 'settled' },
      { period: 'FY2024', basis: 'settled' },
    ]),
  ).toBe('令和4年度から令和6年度までの欄は、すべてシートより後の年度のため省きました。');
});

test('an amount is named by the form, and by its basis', () => {
  const sheet = sheetWith({ '令和3年度（予算）': '500' });
  expect(changedCost(sheet.costs[0]!, sheet)).toBe('令和3年度（予算）の事業費');
  expect(['staff-cost', 'general', 'unknown'].map((item) => costItemLabel(item, [sheet]))).toEqual([
    '人件費',
    '一般財源',
    'unknown',
  ]);
});

test('what the sources add up to is what the form says, and a form without funding says nothing', () => {
  const { form } = sheetWith({ 令和3年度: '1' });
  const whole = { of: 'staff-cost', complete: true, tolerance: '0', sources: form.funding!.sources };
  expect(fundingSentence({ ...form, funding: whole })).toBe('財源をすべて足すと人件費になります。');
  const { funding: _, ...without } = form;
  expect(fundingSentence(without)).toBe('');
});
