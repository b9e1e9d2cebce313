import { expect, it } from 'vitest';
import yearTable from '../../src/components/year-table/YearTable.examples.ts';
import { allSaid, linksOf, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const lines = (root: ParentNode) => rowsSaid(root).map((cells) => cells.join('｜'));

it('has a row for the baseline, each year and the target, with the unit in its heads', async () => {
  const { element } = await rendered(yearTable, 'Two years of five under their chart');
  expect(said(element.querySelector('caption'))).toBe('星空観光の入込客数の年度ごとの値 単位：千人');
  expect(lines(element)).toEqual([
    '年度｜値（千人）｜値の説明',
    '現状値｜120.5｜平成30年度',
    '令和元年度｜｜欄なし',
    '令和2年度｜80.2｜',
    '令和3年度｜99.0｜',
    '令和4年度｜｜後の年度',
    '令和5年度｜｜後の年度',
    '令和6年度｜｜後の年度',
    '目標値｜150.0｜令和6年度',
  ]);
  expect(allSaid(element, '.now th')).toEqual(['令和3年度']);
  expect(element.querySelector('table')!.className).toBe('ytab wide under-chart');
  expect(element.querySelector('.remarks')).toBeNull();
});

it('folds where a year has a target of its own, and says what is remarked', async () => {
  const { element } = await rendered(yearTable, 'A cancelled year, and a target every year');
  expect(lines(element).slice(3, 6)).toEqual([
    '令和2年度｜｜中止',
    '目標値｜500｜令和2年度',
    '令和3年度｜495｜',
  ]);
  expect(element.querySelector('table')!.className).toBe('ytab');
  expect(allSaid(element, '.remarks li')).toEqual([
    '注記（令和2年度）：欄には「-」とあり、理由に「中止した」とあります。',
  ]);
});

it('gives years that say the same of themselves one row, and each that says more its own', async () => {
  const { element } = await rendered(yearTable, 'Many years without a column');
  expect(lines(element)).toEqual([
    '年度｜値（橋）｜値の説明',
    '虹のはじめ｜54,001｜平成21〜26年',
    '平成27年度〜令和22年度｜｜欄なし',
    '令和23年度｜54,011｜',
    '令和23年10月1日｜54,037｜',
    '令和24年度｜54,013｜訂正 （2043年6月1日に、 54,019橋 から 54,013橋 に直しました）',
    '令和25年度〜令和26年度｜｜後の年度',
  ]);
});

it('does not stand under a chart where none is above it', async () => {
  const { element } = await rendered(yearTable, 'A value that was put right');
  expect(element.querySelector('table')!.className).toBe('ytab wide');
  expect(element.querySelector('.correction, a')!.textContent).toContain(
    '2025年3月3日に、14組から41組に直しました',
  );
});

it('says of a value that it is planned or provisional, and of a target that it has no number', async () => {
  const { element } = await rendered(yearTable, 'Values that are expected or planned, with remarks');
  expect(lines(element).slice(1)).toEqual([
    '虹のはじめ｜52,009.11ほど｜令和21年度 速報値',
    '令和22年度｜｜欄なし',
    '令和23年度｜52,021.13｜',
    '令和24年度｜52,027.17あまり｜速報値',
    '虹のめあて｜52,067.23以上｜令和24年度',
    '令和25年度｜52,051.19｜計画',
    '令和26年度｜｜後の年度',
    '虹のめあて｜ふやす｜令和26年度 数値なし',
    '虹のめあて｜｜毎年度 非公表',
    '虹のめあて｜52,081.29｜',
  ]);
  expect(allSaid(element, '.remarks li')).toEqual([
    '注記（虹のはじめ）：はじめの値の注です。',
    '注記（令和24年度）：いまの値の注です。',
    '注記（虹のめあて）：日和のめあての注です。',
  ]);
});

it('has no unit where the indicator has none', async () => {
  const { element } = await rendered(yearTable, 'No unit');
  expect(said(element.querySelector('caption'))).toBe('雪あかりの道の名前を決めるの年度ごとの値');
  expect(lines(element)[0]).toBe('年度｜値｜値の説明');
});

it('leads from a value of a former indicator to that indicator', async () => {
  const { element } = await rendered(yearTable, 'Values of a former indicator');
  expect(lines(element).slice(1, 6)).toEqual([
    '現状値｜20｜平成30年度 前の指標 ：出前天文教室の回数',
    '令和元年度｜｜欄なし',
    '令和2年度｜18｜前の指標 ：出前天文教室の回数',
    '令和2年度｜｜対象外',
    '現状値｜25｜令和3年度',
  ]);
  expect(element.querySelectorAll('.was')).toHaveLength(2);
  expect(linksOf(element)).toEqual(['/indicators/202-kpi-1/', '/indicators/202-kpi-1/']);
});
