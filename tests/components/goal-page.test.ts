import { describe, expect, it } from 'vitest';
import goal from '../../src/components/goal-page/GoalPage.examples.ts';
import { rendered } from './rendered.ts';

describe('the page of a goal', () => {
  it('counts its measures, and sets them against the years of the plan', async () => {
    const shown = await rendered(goal, 'A goal with measures and letters');
    expect(shown.getByRole('region', { name: 'この基本目標の重点施策' })).toBeTruthy();
    expect(shown.texts('#measures header p')).toEqual([
      '令和2年度〜令和6年度',
      '2施策（すべて登録しています）',
    ]);
    const [coverage] = shown.getAllByRole('table');
    expect([...coverage!.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim())).toEqual([
      expect.stringContaining('夜泣きいらず子育てプロジェクト'),
      expect.stringContaining('天文まなびプロジェクト'),
    ]);
    // Every year of both has a sheet, so no word is to be explained.
    expect(shown.texts('.cov-note')).toEqual([]);
  });
  it('counts the letters of its own measures alone, and leads to the list of them', async () => {
    const shown = await rendered(goal, 'A goal with measures and letters');
    expect(shown.getByRole('heading', { name: '評価の分布' })).toBeTruthy();
    const letters = shown.getByRole('table', { name: '年度ごとの評価の数' });
    const counts = [...letters.querySelectorAll('tbody tr:first-child td .val > :first-child')];
    expect(counts.map(({ textContent }) => textContent)).toEqual(['2', '0', '0', '1', '4']);
    expect(shown.getByRole('link', { name: 'これらの評価の一覧' }).getAttribute('href')).toBe(
      '/status/?goal=2&year=2024',
    );
  });
  it('says where no measure is known yet, without a table', async () => {
    const shown = await rendered(goal, 'A goal whose measures are not known yet');
    expect(shown.texts('.body p')).toEqual([
      'この基本目標の重点施策は、まだ分かっていません。シートを登録すると、ここに並びます。',
    ]);
    expect(shown.queryByRole('table')).toBeNull();
    expect(shown.texts('header p')).toEqual(['令和2年度〜令和6年度']);
  });
  it('lists what stands under the goals below it, goal by goal, and leads to the letters of all of them', async () => {
    const shown = await rendered(goal, 'A goal whose measures stand under goals below it');
    expect(shown.texts('header p').slice(-2)).toEqual([
      '1つの事務事業（すべて登録しています）',
      '1つの小さな事業（すべて登録しています）',
    ]);
    const [coverage] = shown.getAllByRole('table');
    expect([...coverage!.querySelectorAll('tr.goal a')].map((link) => link.getAttribute('href'))).toEqual([
      '/goals/3-2-1/',
      '/goals/3-2-2/',
    ]);
    const letters = shown.getByRole('link', { name: 'これらの評価の一覧' }).getAttribute('href');
    expect(letters).toBe('/status/?goal-2=3&year=2024');
  });
  it('leads to the indicators that are printed for the goal itself', async () => {
    const shown = await rendered(goal, 'A goal with an indicator of its own');
    expect(shown.links('#indicators')).toEqual([
      ['KPI (1) ほたるの見られる小川の数', '/indicators/dai-1-kpi-1/'],
    ]);
    const without = await rendered(goal, 'A goal with measures and letters');
    expect(without.element.querySelector('#indicators')).toBeNull();
  });
});
