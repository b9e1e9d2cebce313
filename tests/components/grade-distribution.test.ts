import { describe, expect, it } from 'vitest';
import distribution from '../../src/components/grade-distribution/GradeDistribution.examples.ts';
import { rendered, type Rendered } from './rendered.ts';

/** What stands in the rows of one table, from its head to its end: counts, or why there are none. */
const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) =>
      (cell.querySelector('.val > :first-child') ?? cell).textContent.trim(),
    ),
  );

const tables = (shown: Rendered) => shown.getAllByRole('table');

describe('how often each grade is given', () => {
  it('is counted by year, zeros included, under the years of the plan', async () => {
    const shown = await rendered(distribution, 'Many letters over the years of a plan');
    expect(shown.texts('h3')).toEqual(['評価の分布']);
    expect(shown.texts('h4')).toEqual([]);
    expect(shown.texts('.dist-lead')).toEqual([
      '登録した指標の数を、年度と評価で分けています。シートに印刷された評価です。',
    ]);
    const table = shown.getByRole('table', { name: '年度ごとの評価の数' });
    expect(shown.texts('thead th')).toEqual([
      '評価',
      '令和2年度2020',
      '令和3年度2021',
      '令和4年度2022',
      '令和5年度2023',
      '令和6年度2024',
    ]);
    expect(shown.texts('tbody th .rt-t')[0]).toBe('評価 S：目標値を達成（見込み）');
    expect(rowsOf(table)).toEqual([
      ['5', '2', '1', '7', '18'],
      ['1', '4', '8', '12', '3'],
      ['5', '7', '6', '5', '3'],
      ['9', '9', '4', '3', '0'],
      ['6', '5', '2', '0', '2'],
      ['3', '2', '1', '2', '3'],
    ]);
  });

  it('is drawn as bars on one scale where there are many, and as squares where there are few', async () => {
    const many = await rendered(distribution, 'Many letters over the years of a plan');
    const widths = [...many.element.querySelectorAll('tbody tr:first-child rect')].map((bar) =>
      bar.getAttribute('width'),
    );
    expect(widths).toEqual(['27.8%', '11.1%', '5.6%', '38.9%', '100.0%']);
    expect(many.texts('.dist-key')).toEqual(['棒の長さが指標の数です。']);

    const few = await rendered(distribution, 'One year of a plan that has begun');
    const squares = [...few.element.querySelectorAll('tbody tr')].map(
      (row) => row.querySelectorAll('td rect').length,
    );
    expect(squares).toEqual([2, 2, 0, 3, 0, 0]);
    expect(few.texts('.dist-key')).toEqual(['1つの四角が1つの指標です。令和8〜11年度は未登録。']);
  });

  it('names the year in each cell for narrow screens, and not a second time for those who hear it', async () => {
    const shown = await rendered(distribution, 'One year of a plan that has begun');
    const year = shown.element.querySelector('tbody td > span')!;
    expect([year.textContent.trim(), year.getAttribute('aria-hidden')]).toEqual(['令和7年度', 'true']);
  });

  it('says once for a whole year why it has no counts: no letter was given, or no sheet is registered', async () => {
    const shown = await rendered(
      distribution,
      'Registered years without a letter, and years that are not registered',
    );
    expect(rowsOf(tables(shown)[0]!)).toEqual([['未登録', '1', '評価なし', '未登録'], ['1'], ['0']]);
    for (const cell of shown.element.querySelectorAll('td[rowspan]'))
      expect(cell.getAttribute('rowspan')).toBe('3');
    expect(shown.texts('.dist-empty')).toEqual(['令和2年度、令和5〜6年度は未登録、令和4年度は評価なし。']);
    const full = await rendered(distribution, 'Many letters over the years of a plan');
    expect(full.texts('.dist-empty')).toEqual([]);
  });

  it('has a table for each axis under its name, and says what they judge', async () => {
    const shown = await rendered(distribution, 'Letters of measures on several axes');
    expect(shown.texts('.dist-lead')[0]).toContain('登録した施策の数を');
    expect(shown.texts('h4')).toEqual(['必要性', '有効性', '効率性']);
    expect(shown.texts('caption')).toEqual([
      '必要性：年度ごとの評価の数',
      '有効性：年度ごとの評価の数',
      '効率性：年度ごとの評価の数',
    ]);
    expect(shown.texts('.dist-key')[0]).toBe('1つの四角が1つの施策です。令和7〜8年度は未登録。');
    expect(rowsOf(tables(shown)[1]!).slice(0, 3)).toEqual([
      ['0', '0', '未登録'],
      ['0', '1'],
      ['1', '0'],
    ]);
  });

  it('leaves out an axis on which nothing is judged', async () => {
    const shown = await rendered(distribution, 'An axis on which nothing is judged yet');
    expect(shown.texts('.dist-lead')[0]).toContain('登録した虹のものさし・にじの枝・しずく事業の数を');
    expect(shown.texts('h4')).toEqual(['いたりぐあい', 'ゆくすえ', 'とげぐあい', 'ねらいぐあい']);
  });

  it('leads to the list of letters where that stands on another page', async () => {
    const shown = await rendered(distribution, 'One year of a plan that has begun');
    expect(shown.getByRole('link', { name: 'これらの評価の一覧' }).getAttribute('href')).toBe(
      '/status/?year=2025',
    );
    const beside = await rendered(distribution, 'Many letters over the years of a plan');
    expect(beside.queryByRole('link')).toBeNull();
  });

  it('says that no sheet with letters is registered, and nothing at all where the form has none', async () => {
    const none = await rendered(distribution, 'No sheet with letters yet');
    expect(none.texts('p')).toEqual(['評価のあるシートは、まだ登録していません。']);
    expect(none.texts('h3')).toEqual(['評価の分布']);
    expect(none.queryByRole('table')).toBeNull();
    const without = await rendered(distribution, 'A form without letters');
    expect(without.element.children).toHaveLength(0);
  });

  it('folds more than two axes, each headed by what its newest year has', async () => {
    const shown = await rendered(distribution, 'More axes than stand under each other');
    const folds = [...shown.element.querySelectorAll('details')];
    expect(folds.length).toBeGreaterThan(2);
    expect(folds.every((fold) => fold.querySelector('table') !== null)).toBe(true);
    expect(shown.texts('summary > span')[0]).toMatch(/^令和6年度\s+評価 A 2、B 1$/u);
    const few = await rendered(distribution, 'Many letters over the years of a plan');
    expect(few.element.querySelector('details')).toBeNull();
  });
});
