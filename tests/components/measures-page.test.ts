import { expect, it } from 'vitest';
import page from '../../src/components/measures-page/MeasuresPage.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf } from './words-in.ts';

it('shows the latest plan first, each with its measures and years', async () => {
  const shown = await rendered(page, 'Two plans');
  expect(allWords(shown.element, 'h2, h3')).toEqual([
    '第2期星空市よぞら総合戦略',
    '重点施策',
    '年度ごとに見る',
    '星空市よぞら総合戦略',
    '重点施策',
    '年度ごとに見る',
  ]);
  expect(allWords(shown.element, 'header p').slice(0, 3)).toEqual([
    '令和7年度〜令和11年度',
    '3施策（すべて登録しています）',
    'この総合戦略について（第2期星空市よぞら総合戦略）',
  ]);
  expect([...shown.element.querySelectorAll('section')].map(({ id }) => id)).toEqual([
    'plan-2025',
    'plan-2020',
  ]);
  const [, earlier] = shown.getAllByRole('navigation');
  expect(linksOf(earlier!)).toMatchObject({ 令和2年度2020: '/years/2020/' });
});

it('gives each measure its newest sheet with letters, and says which has none', async () => {
  const shown = await rendered(page, 'One plan');
  const rows = rowsOf(shown.getByRole('table', { name: 'まぼろし村にじ計画のにじの枝' }));
  expect(rows.map(([name, sheet]) => [name, sheet])).toEqual([
    ['にじの枝', 'シート'],
    ['小さな虹 柱の弐（まぼろし村にじ計画）　こにじのかかる里', undefined],
    ['枝の七　にじかけ', 'にじかけのわざ 令和24年度 事後・決算'],
    ['枝の七の二　しずくとり', 'しずくとりの手 令和24年度 事後・決算'],
    ['にじの柱は未登録', undefined],
    ['かぜよみ', '未登録'],
  ]);
  expect(allWords(shown.element, 'header p').slice(1, 3)).toEqual([
    '1つのにじの枝（すべて登録しています）',
    '2つの施策（登録は枝の七の二だけです）',
  ]);
});
