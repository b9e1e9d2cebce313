import { describe, expect, test } from 'vitest';
import { placesOf, questionInWords } from '../../src/questions/found.ts';
import { targetsAlreadyPassed } from '../../src/questions/target-already-passed/finding.ts';
import type { IndicatorReading } from '../../src/schema/register.ts';
import { plain } from '../../src/text/words.ts';
import { publicationWith, writtenSheet } from '../domain/invented-city.ts';
import { saidOf } from './asked-cities.ts';

interface Case {
  target?: Record<string, unknown>;
  baseline?: Record<string, unknown>;
  /** Actuals of the indicator, and of the outcome that may be the same figure. */
  own?: Record<string, unknown>;
  other?: Record<string, unknown>;
  unit?: string;
  reading?: Partial<IndicatorReading>;
}

/** What is found of an indicator of a plan from FY2020 to FY2022. */
function found({ target = { value: '100' }, baseline, own = {}, other, unit = '件', reading = {} }: Case) {
  const kpi = {
    id: 'm1-kpi-1',
    name: '月見の写真',
    unit: '件',
    ...(baseline ? { baseline } : {}),
    actuals: own,
    targets: [
      { period: '令和2年度', value: '1' },
      { period: '令和4年度', ...target },
    ],
  };
  const outcome = { id: 'p-outcome-1', name: '写真の数', unit, actuals: other ?? {} };
  const { indicators } = publicationWith(
    { indicators: { 'm1-kpi-1': { ...(other ? { sameAs: ['p-outcome-1'] } : {}), ...reading } } },
    writtenSheet({ indicators: [kpi], projects: [{ id: 'p', name: '写真事業', indicators: [outcome] }] }),
  );
  return targetsAlreadyPassed(indicators[0]!);
}

/** The value from before the plan that each question is about. */
const asked = (written: Case) =>
  found(written).map(({ earlier: { observation, of } }) => [
    observation.period,
    observation.value,
    of?.alike,
  ]);

test('a baseline or an actual from before the plan that is better than the last target: asked', () => {
  expect(asked({ baseline: { period: '平成30年度', value: '101' } })).toEqual([['FY2018', '101', undefined]]);
  expect(asked({ own: { 令和元年度: '120' } })).toEqual([['FY2019', '120', undefined]]);
});

test('equal to the target is not beyond it', () => {
  expect(asked({ baseline: { period: '平成30年度', value: '100' } })).toEqual([]);
});

test('where lower is better, beyond is below', () => {
  const reading = { direction: 'lower' as const };
  expect(asked({ reading, baseline: { period: '平成30年度', value: '99' } })).toHaveLength(1);
  expect(asked({ reading, baseline: { period: '平成30年度', value: '101' } })).toEqual([]);
});

test('the last value before the plan counts: what was lost before the plan may be wanted back', () => {
  const baseline = { period: '平成30年度', value: '150' };
  expect(asked({ baseline, own: { 令和元年度: '80' } })).toEqual([]);
  expect(asked({ baseline: { period: '平成30年度', value: '80' }, own: { 令和元年度: '150' } })).toHaveLength(
    1,
  );
});

test('a value of the plan itself is none from before it, nor is a calendar year that ends in it', () => {
  expect(asked({ own: { 令和2年度: '150' } })).toEqual([]);
  expect(asked({ baseline: { period: '令和2年', value: '150' } })).toEqual([]);
  expect(asked({ baseline: { period: '令和元年', value: '150' } })).toHaveLength(1);
});

test('the same figure under another name counts, if both agree in every year that they share', () => {
  const other = { 令和元年度: '120', 令和2年度: '90', 令和3年度: '95' };
  expect(asked({ own: { 令和2年度: '90', 令和3年度: '95' }, other })).toEqual([
    ['FY2019', '120', ['FY2020', 'FY2021']],
  ]);
  expect(asked({ own: { 令和2年度: '90', 令和3年度: '96' }, other })).toEqual([]);
  expect(asked({ own: {}, other })).toEqual([]);
  expect(asked({ own: { 令和2年度: '90' }, other, unit: '千件' })).toEqual([]);
});

test('nothing is asked where the target is no number, or where better lies neither way', () => {
  const baseline = { period: '平成30年度', value: '150' };
  expect(asked({ baseline, target: { direction: 'increase', text: '増加' } })).toEqual([]);
  expect(asked({ baseline, target: { absence: 'unplaced' } })).toEqual([]);
  expect(asked({ baseline, reading: { direction: 'none' } })).toEqual([]);
  expect(asked({ baseline: { absence: 'unplaced' } })).toEqual([]);
});

describe('what is said and shown of it', () => {
  test('a value of its own is named by its role, with the better way where that is down, and its place stands once', () => {
    const [question] = found({
      reading: { direction: 'lower' },
      baseline: { period: '平成30年度', value: '99' },
    });
    expect(questionInWords(question!).facts.map(plain)).toEqual([
      '指標「月見の写真」（少ないほどよい）の令和4年度の目標値は、100件と書かれています。',
      '計画が始まる前の平成30年度は、現状値が99件と書かれています。',
    ]);
    expect(placesOf(question!)).toEqual([
      { path: 'measures/m1/2021/#m1-kpi-1', words: '月見の写真（令和3年度 事後・決算）' },
    ]);
  });

  test('of another indicator: both are named with their years, and why they are read as the same', () => {
    expect(saidOf('2021/103 target_already_passed 103-kpi-9 1900-3-outcome-1')).toEqual({
      words:
        'KPI 9「ホームページのアクセス件数」の令和6年度の目標値は、1,000,000件と書かれています。計画が始まる前の令和元年度は、事業「広報活動費（ホームページやSNS等を活用した情報発信）」の成果指標「ホームページの閲覧数」が1,085,913件と書かれています（令和2年度、令和3年度の値が同じなので、当サイトは同じ数と読んでいます）。目標値は、どのような考えで決められたのでしょうか。',
      places: [
        'measures/103/2021/#103-kpi-9 KPI 9 ホームページのアクセス件数（令和3年度 事後・決算）',
        'measures/103/2021/#1900-3-outcome-1 成果指標 ホームページの閲覧数（令和3年度 事後・決算）',
      ],
      staffPath: 'indicators › 1 › targets › 0 › value',
    });
  });

  test('many years alike are named by the first and the last', () => {
    expect(saidOf('2024/103 target_already_passed 103-kpi-1 1210-outcome-1')).toEqual({
      words:
        'KPI 8「夜光停留所の記念撮影件数」の令和6年度の目標値は、400件と書かれています。計画が始まる前の令和元年度は、事業「停留所改修事業」の成果指標「停留所での記念撮影件数」が820件と書かれています（令和2年度から令和6年度までの5つの年度の値が同じなので、当サイトは同じ数と読んでいます）。目標値は、どのような考えで決められたのでしょうか。',
      places: [
        'measures/103/2024/#103-kpi-1 KPI 8 夜光停留所の記念撮影件数（令和6年度 事後・決算）',
        'measures/103/2024/#1210-outcome-1 成果指標 停留所での記念撮影件数（令和6年度 事後・決算）',
      ],
      staffPath: 'indicators › 2 › targets › 0 › value',
    });
  });
});
