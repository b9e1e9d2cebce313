import { expect, test } from 'vitest';
import { factsOf, hasSeveralLengths } from '../../../src/domain/observation/fact.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const stated = (fiscalYear: string, parts: Record<string, unknown>) =>
  writtenSheet({
    fiscalYear,
    indicators: [{ id: 'm1-kpi-1', kind: 'kpi', name: '参加者数', actuals: {}, ...parts }],
  });
const facts = (...sheets: Record<string, unknown>[]) =>
  factsOf(publicationOf(...sheets).indicators[0]!.observations);

test('a fact names the sheets that say the same, newest first, and no sheet that said otherwise', () => {
  const found = facts(
    stated('令和2年度', { actuals: { 令和2年度: '1' } }),
    stated('令和3年度', { actuals: { 令和2年度: '2', 令和3年度: '3' } }),
    stated('令和4年度', { actuals: { 令和2年度: '2', 令和3年度: '3', 令和4年度: '4' } }),
  );
  const years = found.map(({ statedBy }) => statedBy.map(({ fiscalYear }) => fiscalYear));
  expect(years).toEqual([['FY2022', 'FY2021'], ['FY2022', 'FY2021'], ['FY2022']]);
});

test('years after the sheet in a row are one line', () => {
  const found = facts(stated('令和2年度', { actuals: { 令和2年度: '1' } }));
  expect(found.map(({ observation: { period }, until }) => [period, until])).toEqual([
    ['FY2020', undefined],
    ['FY2021', 'FY2022'],
  ]);
});

test('what is said on another basis stands beside the fact, and a cell that says nothing does not', () => {
  const found = facts(
    stated('令和2年度', { actuals: { '令和3年度（計画）': '100', '令和3年度（予算）': 'blank' } }),
    stated('令和3年度', { actuals: { 令和3年度: '90' } }),
  ).filter(({ observation: { period } }) => period === 'FY2021');
  expect(
    found.map(({ observation, beside }) => [observation.value, beside.map(({ value }) => value)]),
  ).toEqual([['90', ['100']]]);
});

test('differences are exact, skip missing years, and leave targets alone', () => {
  const found = facts(
    stated('令和4年度', {
      baseline: { period: '平成30年度', value: '0.1' },
      actuals: { 令和2年度: '0.3', 令和3年度: 'cancelled', 令和4年度: '-1' },
      targets: [{ period: '令和4年度', value: '9' }],
    }),
  );
  expect(found.map(({ difference }) => difference)).toEqual([undefined, '0.2', undefined, '-1.3', undefined]);
});

test('a difference keeps the decimals that its values are printed with', () => {
  const found = facts(
    stated('令和3年度', {
      baseline: { period: '平成30年度', value: '60.0' },
      actuals: { 令和2年度: '66.0', 令和3年度: '66.25' },
    }),
  );
  expect(found.map(({ difference }) => difference)).toEqual([undefined, '6.0', '0.25', undefined]);
});

test('a calendar year is not compared with a fiscal one', () => {
  const found = facts(
    stated('令和2年度', { baseline: { period: '平成30年', value: '5' }, actuals: { 令和2年度: '7' } }),
  );
  expect(found[1]!.difference).toBeUndefined();
});

test('the baseline of a later plan does not stand between two years', () => {
  const found = facts(
    stated('令和4年度', {
      baseline: { period: '令和3年度', value: '5' },
      actuals: { 令和2年度: '3', 令和3年度: '5', 令和4年度: '9' },
    }),
  );
  expect(found.map(({ observation: { role }, difference }) => [role, difference])).toEqual([
    ['actual', undefined],
    ['baseline', undefined],
    ['actual', '2'],
    ['actual', '4'],
  ]);
});

test('a year stands after its quarters, and each has its difference to the one before of its length', () => {
  const columns = [
    '令和2年度 第4四半期',
    '令和2年度',
    '令和3年度 第1四半期',
    '令和3年度 第4四半期',
    '令和3年度',
  ];
  const values = ['50', '190', '52', '49', '202'];
  const actuals = Object.fromEntries(columns.map((column, at) => [column, values[at]]));
  const found = facts({
    ...stated('令和3年度', { actuals, targets: [{ period: '毎年度', value: '200' }] }),
    columns: { indicators: columns, projects: [] },
  });
  expect(found.map(({ observation: { period }, difference }) => [period, difference])).toEqual([
    ['FY2020Q4', undefined],
    ['FY2020', undefined],
    ['FY2021Q1', '2'],
    ['FY2021Q4', '-3'],
    ['FY2021', '12'],
    [undefined, undefined],
  ]);
  expect(hasSeveralLengths(found)).toBe(true);
  expect(hasSeveralLengths(found.slice(0, 4))).toBe(false);
});
