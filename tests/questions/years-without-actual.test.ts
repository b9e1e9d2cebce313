import { describe, expect, test } from 'vitest';
import { yearsWithoutActual } from '../../src/questions/years-without-actual/finding.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { saidOf } from './asked-cities.ts';

const kpi = (actuals: Record<string, unknown>) => ({ id: 'm1-kpi-1', name: '流れ星の数', actuals });

/** The years that each question is about, of the sheet of FY2022. */
function asked(actuals: Record<string, unknown>, ...earlier: Record<string, unknown>[]) {
  const columns = {
    indicators: ['令和元年度', '令和2年度', '令和3年度', '令和4年度', '令和5年度'],
    projects: [],
  };
  const publication = publicationOf(
    ...earlier.map((row, index) =>
      writtenSheet({ fiscalYear: `令和${index + 2}年度`, columns, indicators: [kpi(row)] }),
    ),
    writtenSheet({ fiscalYear: '令和4年度', columns, indicators: [kpi(actuals)] }),
  );
  return publication.indicators
    .flatMap(yearsWithoutActual)
    .map(({ years }) => years.map(({ period, absence }) => `${period} ${absence}`));
}

test('three years up to the newest without a number: asked', () => {
  expect(asked({ 令和元年度: '5', 令和2年度: 'dash', 令和3年度: 'cancelled', 令和4年度: 'dash' })).toEqual([
    ['FY2020 dash', 'FY2021 cancelled', 'FY2022 dash'],
  ]);
});

test('two years are not enough', () => {
  expect(asked({ 令和元年度: '5', 令和2年度: '5', 令和3年度: 'dash', 令和4年度: 'dash' })).toEqual([]);
});

test('a gap that is over is not asked about', () => {
  expect(asked({ 令和元年度: 'dash', 令和2年度: 'dash', 令和3年度: 'dash', 令和4年度: '0' })).toEqual([]);
});

test('a cell that we could not place has a number, and 対象外 is a year in which none is due', () => {
  const row = { 令和元年度: '5', 令和2年度: 'dash', 令和4年度: 'dash' };
  expect(asked({ ...row, 令和3年度: 'unplaced' })).toEqual([]);
  expect(asked({ ...row, 令和3年度: 'not_applicable' })).toEqual([]);
  expect(asked({ ...row, 令和3年度: 'not_published' })).toHaveLength(1);
});

test('a year after the newest sheet, which nobody has settled yet, is not counted', () => {
  expect(
    asked({ 令和元年度: '5', 令和2年度: '5', 令和3年度: 'dash', 令和4年度: 'dash', 令和5年度: 'dash' }),
  ).toEqual([]);
});

test('what a later sheet fills in is no gap', () => {
  const dashes = { 令和元年度: 'dash', 令和2年度: 'dash' };
  expect(asked({ 令和元年度: '5', 令和2年度: '6', 令和3年度: 'dash', 令和4年度: 'dash' }, dashes)).toEqual(
    [],
  );
});

describe('what is said and shown of it', () => {
  test('the years are named, and what stands in their cells', () => {
    expect(saidOf('2021/103 years_without_actual 41191-outcome-1')).toEqual({
      words:
        '事業「都市景観の形成」の成果指標「景観条例策定」は、令和元年度から令和3年度まで3年続けて、実績値の数が書かれていません（「-」）。進み具合は、どのようにたしかめているのでしょうか。',
      places: [
        'measures/103/2021/#41191-outcome-1 成果指標 景観条例策定（令和3年度 事後・決算）',
        'indicators/41191-outcome-1/#values 年度ごとの値：景観条例策定',
      ],
      staffPath: 'projects › 6 › indicators › 0 › actuals › FY2021',
    });
  });

  test('an indicator of the sheet itself too', () => {
    expect(saidOf('2024/102 years_without_actual 102-kpi-6')).toEqual({
      words:
        'KPI 6「夜行列車による来訪者数」は、令和2年度から令和6年度まで5年続けて、実績値の数が書かれていません（「-」）。進み具合は、どのようにたしかめているのでしょうか。',
      places: [
        'measures/102/2024/#102-kpi-6 KPI 6 夜行列車による来訪者数（令和6年度 事後・決算）',
        'indicators/102-kpi-6/#values 年度ごとの値：夜行列車による来訪者数',
      ],
      staffPath: 'indicators › 5 › actuals › FY2024',
    });
  });
});
