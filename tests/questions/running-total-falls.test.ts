import { describe, expect, test } from 'vitest';
import { asksOfFall } from '../../src/questions/running-total-falls/asks-of-fall.ts';
import { runningTotalFalls } from '../../src/questions/running-total-falls/finding.ts';
import { publicationWith, writtenSheet } from '../domain/invented-city.ts';
import { questions, saidOf } from './asked-cities.ts';

type Written = Record<string, unknown>;

const columns = { indicators: ['令和元年度', '令和2年度', '令和3年度', '令和4年度'], projects: [] };
const kpi = (actuals: Written, parts: Written = {}) => ({
  id: 'm1-kpi-1',
  name: 'これまでに見た月の数',
  unit: '個',
  actuals,
  ...parts,
});

/** The falls that are asked about, of an indicator on the sheets of FY2021 and, where there is another, FY2022. */
function asked(indicators: Written[], { runningTotal = 'true' } = {}) {
  const sheets = indicators.map((indicator, index) =>
    writtenSheet({ fiscalYear: `令和${index + 3}年度`, columns, indicators: [indicator] }),
  );
  const publication = publicationWith({ indicators: { 'm1-kpi-1': { runningTotal } } }, ...sheets);
  return publication.indicators
    .flatMap(runningTotalFalls)
    .map(
      ({ sheet, before, after }) =>
        `${sheet.id}: ${before.value} ${before.period} > ${after.value} ${after.period}`,
    );
}

test('a total that falls from one year to the next: asked, on the sheet that states it', () => {
  expect(asked([kpi({ 令和元年度: '90', 令和2年度: '147', 令和3年度: '120' })])).toEqual([
    '2021/m1: 147 FY2020 > 120 FY2021',
  ]);
});

test('a total that stays or grows, and a figure that is no total, are not asked about', () => {
  expect(asked([kpi({ 令和2年度: '147', 令和3年度: '147' })])).toEqual([]);
  expect(asked([kpi({ 令和2年度: '9', 令和3年度: '10' })])).toEqual([]);
  expect(asked([kpi({ 令和2年度: '147', 令和3年度: '120' })], { runningTotal: 'false' })).toEqual([]);
});

test('over a year without a number the next one that has one is compared, and each fall is asked about once', () => {
  expect(asked([kpi({ 令和元年度: '147', 令和2年度: 'dash', 令和3年度: '120.5' })])).toEqual([
    '2021/m1: 147 FY2019 > 120.5 FY2021',
  ]);
  expect(asked([kpi({ 令和元年度: '147', 令和2年度: '120', 令和3年度: '119' })])).toHaveLength(2);
  const row = { 令和元年度: '90', 令和2年度: '147', 令和3年度: '120' };
  expect(asked([kpi(row), kpi({ ...row, 令和4年度: '130' })])).toEqual(['2022/m1: 147 FY2020 > 120 FY2021']);
});

test('a number that does not stand for good is not compared', () => {
  expect(asked([kpi({ 令和2年度: '147', 令和3年度: { value: '120', status: 'provisional' } })])).toEqual([]);
  expect(asked([kpi({ 令和2年度: '147', '令和3年度（見込み）': '120' })])).toEqual([]);
  expect(asked([kpi({ '令和2年度（計画）': '147', 令和3年度: '120' })])).toEqual([]);
});

test('nothing is asked where the two are counted otherwise', () => {
  const row = { 令和2年度: '147', 令和3年度: '120' };
  expect(asked([kpi({ values: row, breakAt: '令和3年度' })])).toEqual([]);
  expect(asked([kpi({ values: row, breakAt: '令和2年度' })])).toHaveLength(1);
  expect(
    asked([
      kpi({ values: { 令和元年度: '147', 令和2年度: 'dash', 令和3年度: '120' }, breakAt: '令和2年度' }),
    ]),
  ).toEqual([]);
  expect(asked([kpi({ 令和2年: '147', 令和3年度: '120' })])).toEqual([]);
  expect(asked([kpi({ 令和2年度: '147' }), kpi({ 令和3年度: '120' }, { unit: '千個' })])).toEqual([]);
});

test('a year that a later sheet puts right is read as it is there', () => {
  expect(
    asked([kpi({ 令和2年度: '147', 令和3年度: '120' }), kpi({ 令和2年度: '117', 令和3年度: '120' })]),
  ).toEqual([]);
});

describe('what is said and shown of it', () => {
  test('a total that fell is named with both years, and as our reading', () => {
    expect(saidOf('2024/301 running_total_falls 3020-outcome-1 FY2023')).toEqual({
      words:
        '事業「流星防災啓発事業」の成果指標「流星よけ帽子の配布数（累計）」は、令和4年度が385個、令和5年度が380個と書かれています。当サイトは、この指標を年度ごとに足していく数（累計）と読んでいます。数える範囲や数え方に、変わったところがあるのでしょうか。',
      places: [
        'measures/301/2024/#3020-outcome-1 成果指標 流星よけ帽子の配布数（累計）（令和6年度 事後・決算）',
        'indicators/3020-outcome-1/#values 年度ごとの値：流星よけ帽子の配布数（累計）',
      ],
      staffPath: 'projects › 1 › indicators › 0 › actuals › FY2023',
    });
  });
});

test('whether readers are asked about a fall is known by its indicator, its period and its number', () => {
  const fall = { indicatorId: '3020-outcome-1', period: 'FY2023', value: '380' };
  expect(asksOfFall(questions, fall)).toBe(true);
  expect(asksOfFall(questions, { ...fall, indicatorId: '102-kpi-6' })).toBe(false);
  expect(asksOfFall(questions, { ...fall, period: 'FY2022' })).toBe(false);
  expect(asksOfFall(questions, { ...fall, value: '379' })).toBe(false);
  expect(asksOfFall([], fall)).toBe(false);
});
