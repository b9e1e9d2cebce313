import { expect, it } from 'vitest';
import list from '../../src/components/measure-list/MeasureList.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf, wordsOf } from './words-in.ts';

it('lists measures under their goals, each sheet with its letters and who leads', async () => {
  const shown = await rendered(list, 'Measures under their goals, one with two sheets, some with none');
  const table = shown.getByRole('table', { name: '星空市よぞら総合戦略の重点施策' });
  const rows = rowsOf(table);
  expect(rows.slice(0, 6)).toEqual([
    ['重点施策', 'シート', '評価', '主管課'],
    ['基本目標 1（星空市よぞら総合戦略）　夜空を見上げに、ひとが集うまち'],
    [
      '101　星めぐり観光プロジェクト',
      '星めぐり観光プロジェクト 令和4年度 事前・予算',
      '評価の記載なし',
      '天文観光課',
    ],
    ['星めぐり観光プロジェクト 令和4年度 事後・決算', 'A / A / B / B / C / 評価 A 2、B 2、C 1', '天文観光課'],
    ['102　宵っぱり移住プロジェクト', '未登録'],
    [
      '103　夜光バスプロジェクト',
      '夜光バスプロジェクト 令和4年度 事後・決算',
      'S / A / A / A / B / 評価 S 1、A 3、B 1',
      '夜光バス準備室',
    ],
  ]);
  expect(rows.at(-2)).toEqual(['基本目標は未登録']);
  expect(linksOf(table)).toMatchObject({
    '基本目標 1（星空市よぞら総合戦略）': '/goals/1/',
    '101　星めぐり観光プロジェクト': '/measures/101/',
    '星めぐり観光プロジェクト 令和4年度 事前・予算': '/measures/101/2022/budget/',
    天文観光課: '/departments/tenmon-kanko/',
  });
});

it('spans the rows of a measure’s sheets, and the columns where there is none', async () => {
  const { element } = await rendered(list, 'Measures under their goals, one with two sheets, some with none');
  const spans = [...element.querySelectorAll('.m th')].map((head) => head.getAttribute('rowspan'));
  expect(spans.slice(0, 3)).toEqual(['2', '1', '1']);
  expect(wordsOf(element.querySelector('td[colspan="3"]'))).toBe('未登録');
  expect(element.querySelector('td[data-l]')!.getAttribute('data-l')).toBe('主管課');
  expect(element.querySelector('.goal th')!.getAttribute('colspan')).toBe('4');
});

it('has no goals where the plan has none, and a goal may have no name', async () => {
  const without = await rendered(list, 'Measures of a plan without goals');
  expect(allWords(without.element, 'tbody th')).toEqual(['201　月見の里づくり', 'だんごの里づくり']);
  const unnamed = await rendered(list, 'A goal without a name');
  expect(allWords(unnamed.element, '.goal th')).toEqual(['目標 1（つきみ市総合戦略）', '政策目標は未登録']);
});

it('has no column for what no sheet of it has', async () => {
  const shown = await rendered(list, 'Sheets without grades and without a lead department');
  const [head] = rowsOf(shown.getByRole('table'));
  expect(head).toEqual(['小項目', 'シート']);
});

it('has no column for letters and departments before a sheet has them', async () => {
  const shown = await rendered(list, 'A year without sheets');
  const [head] = rowsOf(shown.getByRole('table'));
  expect(head).toEqual(['施策', 'シート']);
  expect(wordsOf(shown.element.querySelector('.m td'))).toBe('未登録');
});
