import { describe, expect, test } from 'vitest';
import { cancelledBesideCount, sharedBeginning } from '../../src/questions/cancelled-beside-count/finding.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { saidOf } from './asked-cities.ts';

interface Case {
  name?: string;
  state?: unknown;
  project?: string;
  outcome?: string;
  unit?: string;
  count?: unknown;
}

const sheetOf = (
  {
    name = '里山の田植え体験参加者数',
    state = 'cancelled',
    project = '農業費（里山の田植え）',
    ...more
  }: Case,
  fiscalYear = '令和3年度',
) => {
  const { outcome = '参加延べ人数', unit = '人', count = '123' } = more;
  return writtenSheet({
    fiscalYear,
    indicators: [{ id: 'm1-kpi-1', name, unit: '人', actuals: { 令和3年度: state } }],
    projects: [
      {
        id: 'p',
        name: project,
        indicators: [{ id: 'p-outcome-1', name: outcome, unit, actuals: { 令和3年度: count } }],
      },
    ],
  });
};
const asked = (given: Case) =>
  cancelledBesideCount(publicationOf(sheetOf(given))).map(({ count, sharedName }) => [
    count.value,
    sharedName,
  ]);

test('中止 beside people who came, under a name that begins alike: asked', () => {
  expect(asked({})).toEqual([['123', '里山の田植え']]);
  expect(asked({ project: '農業振興費', outcome: '里山の田植え体験の参加人数' })).toEqual([
    ['123', '里山の田植え体験'],
  ]);
});

test('a project whose whole name stands in the indicator needs no likeness', () => {
  expect(asked({ name: '参加者数（田植え）', project: '田植え' })).toEqual([['123', undefined]]);
});

test('a project about something else on the same sheet: not asked', () => {
  expect(asked({ project: '移住促進事業', outcome: '移住した人の数' })).toEqual([]);
  // The words that most such names end with are no likeness.
  expect(asked({ project: '料理教室', outcome: '料理の体験参加者数' })).toEqual([]);
});

test('only 中止, only people, and only more than nobody', () => {
  expect(asked({ state: 'dash' })).toEqual([]);
  expect(asked({ state: '5' })).toEqual([]);
  expect(asked({ unit: '回' })).toEqual([]);
  expect(asked({ unit: '名' })).toHaveLength(1);
  expect(asked({ count: '0' })).toEqual([]);
  expect(asked({ count: 'unplaced' })).toEqual([]);
});

test('a later sheet that repeats both is not asked again', () => {
  const publication = publicationOf(sheetOf({}), sheetOf({}, '令和4年度'));
  expect(cancelledBesideCount(publication).map(({ sheet }) => sheet.id)).toEqual(['2021/m1']);
});

test('names are alike from five characters on, whatever their width', () => {
  expect(sharedBeginning('星見ツアー参加者数', '星見ﾂｱｰの人数')).toBe('星見ツアー');
  expect(sharedBeginning('星見の会参加者数', '星見の会議')).toBeUndefined();
  expect(sharedBeginning('星見の', '星見の')).toBeUndefined();
});

describe('what is said and shown of it', () => {
  test('both facts are named with their year, and the words that the names share', () => {
    expect(saidOf('2021/103 cancelled_beside_count 103-kpi-11 22400-2-outcome-1 FY2021')).toEqual({
      words:
        'KPI 11「幽学の里で米作り交流事業参加者数」の令和3年度は、中止と書かれています。事業「農業振興事務費（幽学の里で米づくり事業）」の成果指標「イベントへの参加延べ人数」は、同じ年度に123人と書かれています（名前の「幽学の里で米」が同じなので、当サイトが2つをならべました）。123人は、別の行事や、別の参加のしかたの人数でしょうか。',
      places: [
        'measures/103/2021/#103-kpi-11 KPI 11 幽学の里で米作り交流事業参加者数（令和3年度 事後・決算）',
        'measures/103/2021/#22400-2-outcome-1 成果指標 イベントへの参加延べ人数（令和3年度 事後・決算）',
      ],
      staffPath: 'indicators › 3 › actuals › FY2021',
    });
  });
});
