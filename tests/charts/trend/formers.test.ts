/** The chart of an indicator that continues another: both are there, and nothing is mixed up or joined. */
import { expect, it } from 'vitest';
import type { FormerLine } from '../../../src/charts/trend/request.ts';
import { layOut } from '../../../src/charts/trend/layout.ts';
import { frames } from '../../../src/charts/trend/frame.ts';
import type { Observation } from '../../../src/domain/observation/observation.ts';
import { actuals, baseline, statement, target, trend } from '../statement.ts';

type Dated = Observation & { period: string };

const former = (observations: Observation[], until: number, parts: Partial<FormerLine> = {}): FormerLine => ({
  id: 'old',
  name: '来た人',
  observations: observations as Dated[],
  until,
  word: '定義の変更',
  ...parts,
});
const chart = trend([...actuals(2019, ['not_applicable', 'not_applicable']), ...actuals(2021, [27, 33])], {
  formers: [former([baseline(2018, 20), ...actuals(2019, [18, 19])], 2021)],
  currentYear: 2022,
});

it('gives the years of the former indicator their slots and marks', () => {
  expect(chart.slots.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022]);
  expect(chart.marks.map(({ slot, exact, former: of }) => [slot, exact, of])).toEqual([
    [0, '20', 0],
    [1, '18', 0],
    [2, '19', 0],
    [3, '27', undefined],
    [4, '33', undefined],
  ]);
  expect(chart.formers).toEqual([{ id: 'old', name: '来た人' }]);
});

it('joins neighbouring years of each, and never one with the other', () => {
  expect(chart.segments.map(({ from, to }) => [from.exact, to.exact]).sort()).toEqual([
    ['18', '19'],
    ['20', '18'],
    ['27', '33'],
  ]);
  expect(chart.segments.filter(({ from, to }) => from.former !== to.former)).toEqual([]);
});

it('links the baseline of each to its own first actual', () => {
  const both = trend([baseline(2020, 25), ...actuals(2022, [27])], {
    formers: [former([baseline(2016, 20), ...actuals(2018, [18])], 2020)],
  });
  expect(both.segments.map(({ kind, from, to }) => [kind, from.exact, to.exact])).toEqual([
    ['link', '20', '18'],
    ['link', '25', '27'],
  ]);
});

it('breaks where the new figures begin, with a word on either side', () => {
  expect(chart.breaks).toEqual([{ slot: 3, word: '定義の変更', before: '前の指標', parts: true }]);
  const words = layOut(chart, frames.xl).labels.flatMap(({ lines }) => lines.flat().map(({ text }) => text));
  expect(words).toEqual(expect.arrayContaining(['定義の変更', '前の指標']));
});

it('draws no gap where the former indicator has a value, and keeps the reason in the table', () => {
  expect(chart.gaps).toEqual([]);
  expect(chart.rows.map(({ when, text, word, former: of }) => [when, text ?? word, of])).toEqual([
    ['平成30年度', '20', 0],
    ['令和元年度', '18', 0],
    ['令和元年度', '対象外', undefined],
    ['令和2年度', '19', 0],
    ['令和2年度', '対象外', undefined],
    ['令和3年度', '27', undefined],
    ['令和4年度', '33', undefined],
  ]);
});

it('draws a gap of the former indicator once', () => {
  const both = trend(actuals(2020, ['dash', 5]), {
    formers: [former(actuals(2019, [7, 'cancelled']), 2021)],
  });
  expect(both.gaps.map(({ from, to, absence }) => [from, to, absence])).toEqual([[1, 1, 'cancelled']]);
});

it('says who said what', () => {
  expect(chart.sentence).toBe(
    '転入世帯数の推移。前の指標「来た人」は、現状値 平成30年度 20世帯、令和元年度 18世帯、令和2年度 19世帯。' +
      '定義の変更のあとは、令和元年度から令和2年度は対象外、令和3年度 27世帯、令和4年度 33世帯。',
  );
});

it('tells the current year of the indicator, never of the former one', () => {
  const old = trend(actuals(2022, [5]), {
    formers: [former(actuals(2020, [7, 8]), 2022)],
    currentYear: 2021,
  });
  expect(old.marks.filter(({ current }) => current)).toEqual([]);
  expect(old.rows.filter(({ current }) => current)).toEqual([]);
});

it('keeps a first year that only the former indicator has, also beside a baseline without a year', () => {
  const undated = statement('baseline', undefined, { value: '4' });
  const both = trend([undated, ...actuals(2021, [5])], { formers: [former(actuals(2019, [7]), 2021)] });
  expect(both.slots.map(({ label }) => label)).toEqual(['現状値', 'R1', 'R2', 'R3']);
});

it('shows the one before the former one too, each apart', () => {
  const chain = trend([...actuals(2022, [5]), target(2024, 9)], {
    formers: [
      former(actuals(2021, [7]), 2022),
      former(actuals(2020, [8]), 2021, { id: 'older', name: '昔', word: '分割' }),
    ],
  });
  expect(chain.segments).toEqual([]);
  expect(chain.breaks).toEqual([
    { slot: 1, word: '分割', before: 'その前の指標', parts: true },
    { slot: 2, word: '定義の変更', before: '前の指標', parts: true },
  ]);
});
