import { expect, test } from 'vitest';
import {
  cancelledBesideCount,
  sharedBeginning,
} from '../../../src/domain/question/cancelled-beside-count.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

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
