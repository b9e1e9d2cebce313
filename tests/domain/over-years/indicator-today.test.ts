import { expect, test } from 'vitest';
import { indicatorToday, ratedStatements } from '../../../src/domain/over-years/indicator-today.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const stated = (fiscalYear: string, parts: Record<string, unknown>) =>
  writtenSheet({
    fiscalYear,
    indicators: [{ id: 'm1-kpi-1', kind: 'kpi', name: '参加者数', unit: '人', actuals: {}, ...parts }],
  });
const indicatorOf = (...sheets: Record<string, unknown>[]) => publicationOf(...sheets).indicators[0]!;
const today = (...sheets: Record<string, unknown>[]) => indicatorToday(indicatorOf(...sheets));

test('the newest actual is that of the last year of which a sheet says something', () => {
  const { actual, lastNumber } = today(stated('令和3年度', { actuals: { 令和2年度: '1', 令和3年度: '2' } }));
  expect(actual).toMatchObject({ period: 'FY2021', value: '2' });
  expect(lastNumber).toBeUndefined();
});

test('a year that has no number says why, and the last number stands beside it', () => {
  const { actual, lastNumber } = today(
    stated('令和3年度', { actuals: { 令和2年度: '1', 令和3年度: 'cancelled' } }),
  );
  expect(actual).toMatchObject({ period: 'FY2021', absence: 'cancelled' });
  expect(lastNumber).toMatchObject({ period: 'FY2020', value: '1' });
});

test('an indicator without any actual has none, and keeps its target', () => {
  const found = today(
    stated('令和3年度', {
      actuals: { 令和2年度: 'after_sheet', 令和3年度: 'after_sheet' },
      targets: [{ period: '令和4年度', value: '9' }],
    }),
  );
  expect(found.actual).toBeUndefined();
  expect(found.target).toMatchObject({ value: '9' });
});

test('the target is the one in force: that of the same year, else the next later, else the last', () => {
  const targets = [
    { period: '令和3年度', value: '5' },
    { period: '令和4年度', value: '9' },
  ];
  const settled = today(stated('令和3年度', { actuals: { 令和3年度: '5.0' }, targets }));
  expect(settled).toMatchObject({ target: { value: '5' }, againstTarget: 'equal' });
  const before = today(stated('令和2年度', { actuals: { 令和2年度: '10' }, targets }));
  expect(before).toMatchObject({ target: { value: '5' }, againstTarget: 'above' });
  const after = today(stated('令和5年度', { actuals: { 令和5年度: '10' }, targets }));
  expect(after).toMatchObject({ target: { value: '9' }, againstTarget: 'above' });
});

test('the letters are those of the newest sheet that prints one, and all are kept newest first', () => {
  const sheets = [
    stated('令和2年度', { actuals: { 令和2年度: '1' }, ratings: [{ grade: 'D' }] }),
    stated('令和3年度', { actuals: { 令和3年度: '1' }, ratings: [{ grade: 'C' }] }),
    stated('令和4年度', { actuals: { 令和4年度: '1' } }),
  ];
  expect(today(...sheets).rated).toMatchObject({
    sheet: { id: '2021/m1' },
    ratings: [{ published: 'C' }],
  });
  expect(ratedStatements(indicatorOf(...sheets)).map(({ sheet }) => sheet.id)).toEqual([
    '2021/m1',
    '2020/m1',
  ]);
});

test('what is only budgeted or planned has not been reached; what is expected has, as far as anybody knows', () => {
  const actuals = { 令和2年度: '1', '令和3年度（予算）': '2', '令和4年度（計画）': '3' };
  expect(today(stated('令和3年度', { actuals })).actual).toMatchObject({ period: 'FY2020', value: '1' });
  const expected = { 令和2年度: '1', '令和3年度（見込み）': '2' };
  expect(today(stated('令和3年度', { actuals: expected })).actual).toMatchObject({
    period: 'FY2021',
    basis: 'expected',
  });
});

test('a blank year says nothing, and the year before it stands', () => {
  const { actual, lastNumber } = today(stated('令和3年度', { actuals: { 令和2年度: '1' } }));
  expect(actual).toMatchObject({ period: 'FY2020', value: '1' });
  expect(lastNumber).toBeUndefined();
});

const quarters = {
  '令和3年度 第1四半期': '50',
  '令和3年度 第2四半期': '51',
  '令和3年度 第3四半期': '52',
  '令和3年度 第4四半期': '49',
};
const everyYear = [{ period: '毎年度', value: '200' }];

test('of a year and its quarters the year is the newest value, and it is what the target is held against', () => {
  const columns = { indicators: [...Object.keys(quarters), '令和3年度'], projects: [] };
  const whole = stated('令和3年度', { actuals: { ...quarters, 令和3年度: '202' }, targets: everyYear });
  expect(today({ ...whole, columns })).toMatchObject({
    actual: { period: 'FY2021', value: '202' },
    againstTarget: 'above',
  });
});

test('a newer quarter is not held against the target of a year, unless there are only quarters', () => {
  const columns = { indicators: ['令和2年度', ...Object.keys(quarters)], projects: [] };
  const later = stated('令和3年度', { actuals: { 令和2年度: '210', ...quarters }, targets: everyYear });
  const found = today({ ...later, columns });
  expect(found).toMatchObject({ actual: { period: 'FY2021Q4' }, target: { value: '200' } });
  expect(found.againstTarget).toBeUndefined();
  const only = stated('令和3年度', { actuals: quarters, targets: everyYear });
  expect(today({ ...only, columns: { ...columns, indicators: Object.keys(quarters) } })).toMatchObject({
    actual: { period: 'FY2021Q4' },
    againstTarget: 'below',
  });
});

test('a target of the very period comes before that of its year', () => {
  const targets = [
    { period: '令和3年度 第4四半期', value: '45' },
    { period: '令和3年度', value: '200' },
  ];
  const columns = { indicators: Object.keys(quarters), projects: [] };
  expect(today({ ...stated('令和3年度', { actuals: quarters, targets }), columns })).toMatchObject({
    target: { value: '45' },
    againstTarget: 'above',
  });
});
