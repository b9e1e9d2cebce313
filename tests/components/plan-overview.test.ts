import { describe, expect, it } from 'vitest';
import table from '../../src/components/plan-overview/CoverageTable.examples.ts';
import overview from '../../src/components/plan-overview/PlanOverview.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf, wordsOf } from './words-in.ts';

describe('a plan’s measures against its years', () => {
  it('stand under their goals, each year with its letters and the way to its sheet', async () => {
    const shown = await rendered(table, 'Measures under their goals, years with two sheets');
    const coverage = shown.getByRole('table', { name: '星空市よぞら総合戦略の重点施策と年度ごとの登録状況' });
    const rows = rowsOf(coverage);
    expect(rows.slice(0, 2)).toEqual([
      ['重点施策', 'R22020', 'R32021', 'R42022', 'R52023', 'R62024'],
      ['基本目標 1　夜空を見上げに、ひとが集うまち'],
    ]);
    expect(rows[2]!.slice(0, 2)).toEqual([
      '101　星めぐり観光プロジェクト',
      'R2 / C / D / D / D / ― / 評価 C 1、D 3、― 1星めぐり観光プロジェクト 令和2年度 事後・決算を見る',
    ]);
    expect(rows[3]![3]).toBe('R4未登録');
    expect(linksOf(coverage)).toMatchObject({
      '基本目標 1　夜空を見上げに、ひとが集うまち': '/goals/1/',
      '101　星めぐり観光プロジェクト': '/measures/101/',
    });
    expect(coverage.querySelector('.goal th')!.getAttribute('colspan')).toBe('6');
    expect(coverage.querySelectorAll('col')).toHaveLength(6);
  });

  it('stand in as many columns on a phone as leave no line with a lone year', async () => {
    const { element } = await rendered(table, 'A plan of six years');
    expect([...element.querySelector('table')!.classList]).toEqual(['plan', 'years-6']);
  });

  it('name the phase where a year has two sheets, and give letters for the settled one alone', async () => {
    const shown = await rendered(table, 'Measures under their goals, years with two sheets');
    const cell = shown.element.querySelector('.m td:nth-of-type(3)')!;
    expect(allWords(cell, 'a')).toEqual([
      '星めぐり観光プロジェクト 令和4年度 事前・予算を見る事前・予算',
      'A / A / B / B / C / 評価 A 2、B 2、C 1星めぐり観光プロジェクト 令和4年度 事後・決算を見る事後・決算',
    ]);
    expect(Object.values(linksOf(cell))).toEqual(['/measures/101/2022/budget/', '/measures/101/2022/']);
    expect(cell.querySelector('.cell-y')!.getAttribute('aria-hidden')).toBe('true');
  });

  it('mark the years that are registered', async () => {
    const shown = await rendered(table, 'A measure whose goal is not known');
    expect(allWords(shown.element, 'th b.on')).toEqual(['R3', 'R4']);
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

describe('the overview of a plan', () => {
  it('says how much is registered, which sheets, and how the letters fall', async () => {
    const { element } = await rendered(overview, 'A plan of five years, its letters compared');
    expect(allWords(element, 'header p')).toEqual(['星空市よぞら総合戦略 / 令和2年度〜令和6年度']);
    expect(allWords(element, '.cov p')).toEqual([
      '7／8施策ほかの1施策は未登録です',
      '5／5 年度すべて登録しています',
    ]);
    expect(allWords(element, 'h2, h3')).toEqual(['計画の全体', '評価の分布']);
    expect(wordsOf(element.querySelector('.cov-note'))).toBe(
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。「R」は令和です。',
    );
    expect(linksOf(element)).toMatchObject({ 星空市よぞら総合戦略: '/plans/2020/', 評価の一覧: '/status/' });
  });

  it('says of a plan that has just begun how little is registered', async () => {
    const { element } = await rendered(overview, 'A plan that has just begun');
    expect(allWords(element, '.cov p')).toEqual([
      '3／3施策すべて登録しています',
      '1／5 年度登録は令和7年度だけです',
    ]);
    expect(linksOf(element)).toHaveProperty('評価の一覧', '/status/');
  });

  it('compares nothing where there is no letter', async () => {
    const { element } = await rendered(overview, 'A plan without a letter');
    expect(allWords(element, 'h3')).toEqual(['評価の分布']);
    expect(linksOf(element)).not.toHaveProperty('評価の一覧');
  });
});
