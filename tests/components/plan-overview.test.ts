import { describe, expect, it } from 'vitest';
import table from '../../src/components/plan-overview/CoverageTable.examples.ts';
import overview from '../../src/components/plan-overview/PlanOverview.examples.ts';
import { columnYears } from '../../src/components/plan-overview/column-years.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf, wordsOf } from './words-in.ts';

describe('a plan’s measures against its years', () => {
  it('stand under their goals, each year with its letters and the way to its sheet', async () => {
    const shown = await rendered(table, 'Measures under their goals, years with two sheets');
    const coverage = shown.getByRole('table', { name: '星空市よぞら総合戦略の重点施策と年度ごとの登録状況' });
    const rows = rowsOf(coverage);
    expect(rows.slice(0, 2)).toEqual([
      ['重点施策', '令和2年度2020', '令和3年度2021', '令和4年度2022', '令和5年度2023', '令和6年度2024'],
      ['基本目標 1　夜空を見上げに、ひとが集うまち'],
    ]);
    expect(rows[2]!.slice(0, 2)).toEqual([
      '101　星めぐり観光プロジェクト',
      'C / D / D / D / ― / 評価 C 1、D 3、― 1星めぐり観光プロジェクト 令和2年度 事後・決算を見る',
    ]);
    expect(rows[3]![3]).toBe('令和4年度未登録');
    expect(linksOf(coverage)).toMatchObject({
      '基本目標 1　夜空を見上げに、ひとが集うまち': '/goals/1/',
      '101　星めぐり観光プロジェクト': '/measures/101/',
    });
    expect(coverage.querySelector('.goal th')!.getAttribute('colspan')).toBe('6');
    expect(coverage.querySelectorAll('col')).toHaveLength(6);
  });

  it('stand in as many columns on a phone as leave no line with a lone year', async () => {
    const { element } = await rendered(table, 'Measures under their goals, years with two sheets');
    expect([...element.querySelector('table')!.classList]).toEqual(['plan', 'years-3']);
  });

  it('stand in one column where no sheet of several years is registered', async () => {
    const shown = await rendered(table, 'A plan of six years');
    const [head] = rowsOf(shown.getByRole('table'));
    expect(head).toEqual([
      '事務事業・小さな事業・施策',
      '令和3〜4年度2021〜2022',
      '令和5年度2023',
      '令和6年度2024',
      '令和7〜8年度2025〜2026',
    ]);
  });

  it('name the phase where a year has two sheets, and give letters for the settled one alone', async () => {
    const shown = await rendered(table, 'Measures under their goals, years with two sheets');
    const cell = shown.element.querySelector('.m td:nth-of-type(3)')!;
    expect(allWords(cell, 'a')).toEqual([
      '星めぐり観光プロジェクト 令和4年度 事前・予算を見る',
      'A / A / B / B / C / 評価 A 2、B 2、C 1星めぐり観光プロジェクト 令和4年度 事後・決算を見る',
    ]);
    expect(Object.values(linksOf(cell))).toEqual(['/measures/101/2022/budget/', '/measures/101/2022/']);
  });

  it('mark the years that are registered', async () => {
    const shown = await rendered(table, 'A measure whose goal is not known');
    expect(allWords(shown.element, 'th b.on')).toEqual(['令和3年度', '令和4年度']);
    expect(allWords(shown.element, '.goal th')).toEqual([
      '基本目標 1　月のきれいなまち',
      '政策目標は未登録　分かるものだけを示しています',
    ]);
    const unnamed = await rendered(table, 'A goal without a name');
    expect(allWords(unnamed.element, '.goal th')[0]).toBe('目標 1');
  });

  it('stand without goals where the plan has none, or the page shows them elsewhere', async () => {
    for (const name of ['Measures without their goals', 'A plan without goals'] as const) {
      const { element } = await rendered(table, name);
      expect(element.querySelector('.goal')).toBeNull();
      expect(element.querySelector('.m')).not.toBeNull();
    }
  });
});

describe('the years over a column', () => {
  it('stand in full, and by letters where the columns are many', () => {
    const years = ['FY2025', 'FY2026', 'FY2027'];
    expect(columnYears({ years }, 6)).toEqual({ label: '令和7〜9年度', western: '2025〜2027' });
    expect(columnYears({ years }, 7)).toEqual({ label: 'R7〜R9', western: '2025〜2027' });
    expect(columnYears({ years: ['FY2019'] }, 7)).toEqual({ label: 'R1', western: '2019' });
  });
});

describe('the overview of a plan', () => {
  it('says how much is registered, which sheets, and how the letters fall', async () => {
    const { element } = await rendered(overview, 'A plan of five years, its letters compared');
    expect(allWords(element, 'header p')).toEqual([
      '星空市よぞら総合戦略 / 令和2年度〜令和6年度',
      '8施策（ほかの1施策は未登録です） / 5年度（すべて登録しています）',
    ]);
    expect(allWords(element, 'h2, h3')).toEqual(['計画の全体', '評価の分布']);
    expect(wordsOf(element.querySelector('.cov-note'))).toBe(
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    );
    expect(linksOf(element)).toMatchObject({ 星空市よぞら総合戦略: '/plans/2020/', 評価の一覧: '/status/' });
  });

  it('says of a plan that has just begun how little is registered', async () => {
    const { element } = await rendered(overview, 'A plan that has just begun');
    expect(allWords(element, 'header p')[1]).toBe(
      '3施策（すべて登録しています） / 5年度（登録は令和7年度だけです）',
    );
    expect(linksOf(element)).toHaveProperty('評価の一覧', '/status/');
  });

  it('compares nothing where there is no letter', async () => {
    const { element } = await rendered(overview, 'A plan without a letter');
    expect(allWords(element, 'h3')).toEqual(['評価の分布']);
    expect(linksOf(element)).not.toHaveProperty('評価の一覧');
  });
});
