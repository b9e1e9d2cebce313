import { expect, it } from 'vitest';
import section from '../../src/components/letter-changes/MovedSection.examples.ts';
import sum from '../../src/components/home-page/MovedSum.examples.ts';
import past from '../../src/components/home-page/PastPlan.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('opens the first goal where much moved, and counts the others', async () => {
  const { element } = await rendered(section, 'Many that moved');
  const goals = [...element.querySelectorAll<HTMLDetailsElement>('details.moved-goal:not(.moved-same)')];
  expect(goals.map(({ open }) => open)).toEqual([true, ...goals.slice(1).map(() => false)]);
  expect(said(element.querySelector('h2'))).toBe('評価が変わった指標 令和5年度から令和6年度');
  expect(said(element.querySelector('header p'))).toBe(
    '市のシートの評価です。ならびは総合戦略の順で、よしあしの順ではありません。',
  );
});

it('says of each its measure, both letters, its value, that of the year before, and its target', async () => {
  const { element } = await rendered(section, 'Those of some measures');
  const [first] = element.querySelectorAll('.moved > li');
  expect(allSaid(first!, '.moved-of, h4, .moved-letters, .moved-value')).toEqual([
    '101　星めぐり観光プロジェクト （令和6年度 事後・決算）',
    '星空観光の入込客数 （令和6年度 事後・決算）',
    '令和5年度 B 評価 B： 現状値より上昇（10%未満） → から 令和6年度 S 評価 S： 目標値を達成（見込み）',
    '151.2 千人 令和5年度は 128.4千人 。 22.8千人 増えました。 目標 150.0千人',
  ]);
  expect(linksOf(first!).slice(0, 2)).toEqual(['/measures/101/2024/', '/measures/101/2024/#101-headline-1']);
});

it('says why nothing can be compared in the first year of a plan', async () => {
  const { element } = await rendered(section, 'The first year of a plan');
  expect(said(element)).toContain('まだくらべられません');
  expect(said(element)).toContain('計画の初めの年度です');
});

it('has a section for each axis, under places of their own', async () => {
  const { element } = await rendered(section, 'Several axes');
  const ids = [...element.querySelectorAll('section.sec')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe('moved');
});

it('tells in one sentence of all axes on which nothing moved, and counts every axis in a line of its own', async () => {
  const { element } = await rendered(section, 'Axes on which nothing moved');
  expect(allSaid(element, 'section.sec h2')).toEqual([
    '「効率性（二次評価）」が変わった事務事業 令和5年度から令和6年度',
    '「達成度」が変わった事務事業 令和5年度から令和6年度',
    '変わらなかった評価 令和5年度から令和6年度',
  ]);
  expect(allSaid(element, '#moved-still .body p')).toEqual([
    '「妥当性（一次評価）」「有効性（一次評価）」「効率性（一次評価）」「妥当性（二次評価）」「有効性（二次評価）」では、評価が変わった事務事業はありません。',
  ]);
  const home = await rendered(sum, 'Axes on which nothing moved');
  expect(said(home.element)).toContain('令和5年度から令和6年度に評価が変わった事務事業の数');
  expect(allSaid(home.element, 'dt')).toHaveLength(7);
  expect(linksOf(home.element)).toEqual([
    ...Array.from({ length: 5 }, () => '#moved-still'),
    '#moved',
    '#moved-tasseido',
  ]);
});

it('counts on the home page what moved, what stayed and what cannot be compared, each with its way', async () => {
  const { element } = await rendered(sum, 'One axis');
  expect(allSaid(element, 'dl > div')).toEqual([
    '評価が変わった指標 17 評価が変わった指標',
    '評価が同じ指標 6 評価が同じ指標',
    'くらべられない指標 9 くらべられない指標',
  ]);
  expect(linksOf(element)).toEqual(['#moved', '/status/?year=2024&change=same', '/status/?year=2024']);
});

it('closes a plan whose period is over into a line that says so', async () => {
  const { element } = await rendered(past, 'With letters');
  expect(element.querySelector('details')!.open).toBe(false);
  expect(said(element.querySelector('summary'))).toBe(
    '星空市よぞら総合戦略 令和2〜6年度　期間は終わりました',
  );
  expect(linksOf(element)).toEqual(['/plans/2020/', '/years/2024/']);
});
