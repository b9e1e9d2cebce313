import { describe, expect, test } from 'vitest';
import { historyOf, measureRevisions } from '../../../src/domain/over-years/measure-history.ts';
import { policiesOf } from '../../../src/domain/over-years/policy.ts';
import { publicationOf, publicationWith, writtenPlan, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const kpi = (parts: Record<string, unknown>) => ({
  id: 'm1-kpi-1',
  kind: 'kpi',
  name: '月見の人数',
  unit: '人',
  ...parts,
});

const publication = publicationOf(
  writtenSheet({
    indicators: [kpi({ actuals: { 令和2年度: '4', 令和3年度: '5' }, ratings: [{ grade: 'A' }] })],
    projects: [
      {
        id: 'p',
        name: '団子事業',
        indicators: [{ id: 'p-outcome-1', name: '団子の数', actuals: { 令和3年度: '9' } }],
      },
    ],
    policy: { fiscalYear: '令和5年度', items: ['団子をふやす。'] },
  }),
  writtenSheet({
    fiscalYear: '令和4年度',
    indicators: [
      kpi({
        name: '月見の参加者',
        actuals: { 令和2年度: '4', 令和3年度: '6', 令和4年度: '7' },
        ratings: [{ grade: 'S' }],
      }),
    ],
    policy: { fiscalYear: '令和4年度', items: ['月をみがく。'] },
  }),
);
const [measure, other] = publication.measures;

describe('the history of a measure', () => {
  test('spans the years of its plan, also those without a sheet', () => {
    expect(measure!.years).toEqual(['FY2020', 'FY2021', 'FY2022']);
    expect(other!.years).toEqual(['FY2020', 'FY2021', 'FY2022']);
  });

  test('has a row for each indicator of table (1), named by the newest sheet, and none for unrated outcomes', () => {
    expect(historyOf(measure!).map(({ subject, name, unit }) => [subject.id, name, unit])).toEqual([
      ['m1-kpi-1', '月見の参加者', '人'],
    ]);
  });

  test('shows the newest actual of a year with the letter of the sheet of that year', () => {
    const [{ years } = { years: [] }] = historyOf(measure!);
    expect(
      years.map(({ fiscalYear, actual, letters }) => [
        fiscalYear,
        actual?.value,
        letters.map(({ grade }) => grade.grade),
      ]),
    ).toEqual([
      ['FY2020', '4', []],
      ['FY2021', '6', ['A']],
      ['FY2022', '7', ['S']],
    ]);
  });

  test('keeps what an earlier sheet said where a later one says something else', () => {
    const [{ years } = { years: [] }] = historyOf(measure!);
    expect(years.map(({ revision }) => revision?.earlier.value)).toEqual([undefined, '5', undefined]);
    const [revised, ...more] = measureRevisions(measure!);
    expect(more).toEqual([]);
    expect(revised!.revisions.map(({ earlier, later }) => [earlier.value, later.value])).toEqual([
      ['5', '6'],
    ]);
  });

  test('shows the value of the whole year where a sheet counts on a day too, and only its own revision', () => {
    const counted = publicationOf(
      writtenSheet({
        indicators: [kpi({ actuals: { 令和3年10月1日現在: '8', 令和3年度: '5' } })],
      }),
      writtenSheet({
        fiscalYear: '令和4年度',
        indicators: [kpi({ actuals: { 令和3年10月1日現在: '9', 令和3年度: '5', 令和4年度: '7' } })],
      }),
    );
    const [row] = historyOf(counted.measures[0]!);
    expect(
      row!.years.map(({ actual, revision }) => [actual?.period, actual?.value, revision?.earlier.value]),
    ).toEqual([
      ['FY2020', undefined, undefined],
      ['FY2021', '5', undefined],
      ['FY2022', '7', undefined],
    ]);
  });

  test('has no observation where no sheet has a column for the year', () => {
    const narrow = publicationOf(
      writtenSheet({
        columns: { indicators: ['令和3年度'] },
        indicators: [kpi({ actuals: { 令和3年度: '5' } })],
      }),
    );
    const [row] = historyOf(narrow.measures[0]!);
    expect(row!.years.map(({ actual }) => actual?.value)).toEqual([undefined, '5', undefined]);
  });

  test('of a measure without a sheet is empty', () => {
    expect(historyOf(other!)).toEqual([]);
    expect(policiesOf(other!)).toEqual([]);
    expect(other!.projects).toEqual([]);
  });
});

describe('a target that was revised', () => {
  const hoshizora = publishedCity('hoshizora');
  const rowOf = (id: string, measureId: string) =>
    historyOf(hoshizora.measures.find((each) => each.id === measureId)!).find(
      ({ subject }) => subject.id === id,
    )!;
  const judgedBy = (id: string, measureId: string) =>
    rowOf(id, measureId).years.map(({ letters }) =>
      letters.map(({ grade, target }) => [grade.grade, target?.value]),
    );

  test('stands beside each letter as it was when the letter was given', () => {
    expect(judgedBy('101-kpi-2', '101').slice(0, 5)).toEqual([
      [['D', '1200']],
      [['C', '1200']],
      [['B', '1200']],
      [['S', '1000']],
      [['S', '1000']],
    ]);
  });

  test('is the newest in the head of the row, with what was stated before', () => {
    const { target } = rowOf('101-kpi-2', '101');
    expect([target?.now.value, target?.revision?.earlier.value]).toEqual(['1000', '1200']);
  });

  test('is said beside a letter that another target judged than the one in the head of the row', () => {
    // 令和6年度の 151.2 was judged by the 150.0 of its own plan, not by the 170.0 of the next one.
    const { target } = rowOf('101-headline-1', '101');
    expect([target?.now.period, target?.now.value]).toEqual(['FY2029', '170.0']);
    expect(judgedBy('101-headline-1', '101').slice(4, 6)).toEqual([[['S', '150.0']], [['C', undefined]]]);
  });

  test('is not said to be revised where our reading alone changed', () => {
    expect(
      judgedBy('103-kpi-3', '103')
        .flat()
        .filter(([, target]) => target !== undefined),
    ).toEqual([]);
    expect(rowOf('103-kpi-3', '103').target).not.toHaveProperty('revision');
  });

  test('and a value that was corrected bears the correction', () => {
    const corrected = rowOf('102-kpi-4', '102').years.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.map(({ fiscalYear, corrections }) => [fiscalYear, corrections[0]!.id])).toEqual([
      ['FY2024', '2025-03-03-1'],
    ]);
  });
});

describe('a policy', () => {
  test('stands beside the sheet of the year it is for, not of the year it was written', () => {
    expect(
      policiesOf(measure!).map(({ fiscalYear, statedBy, sheets }) => [
        fiscalYear,
        statedBy.id,
        sheets.map(({ id }) => id),
      ]),
    ).toEqual([
      ['FY2022', '2022/m1', ['2022/m1']],
      ['FY2023', '2021/m1', []],
    ]);
  });
});

test('a measure knows what its sheets state and list', () => {
  expect(measure!.projects.map(({ id }) => id)).toEqual(['p']);
  expect(measure!.indicators.map(({ id }) => id)).toEqual(['m1-kpi-1', 'p-outcome-1']);
  expect([measure!.lastSettledYear, other!.lastSettledYear]).toEqual([2022, undefined]);
});

test('a measure that a later plan carries on belongs to both, the later one first', () => {
  const [first, second] = publicationWith({
    plans: [
      writtenPlan(),
      writtenPlan({
        id: 'p2',
        from: '令和5年度',
        to: '令和6年度',
        measures: [{ id: 'm1', name: '月見をひろめるプロジェクト' }],
      }),
    ],
  }).measures;
  expect(first!.plans.map(({ id }) => id)).toEqual(['p2', 'p1']);
  expect([first!.plan.id, first!.name]).toEqual(['p2', '月見をひろめるプロジェクト']);
  expect(second!.plans.map(({ id }) => id)).toEqual(['p1']);
  expect(first!.years).toEqual(['FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024']);
});

test('a span of years stands in the year it ends in, so that each of two that begin together is seen', () => {
  const village = publishedCity('hotaru');
  const [row] = historyOf(village.measures.find(({ id }) => id === 'sho-2-1')!);
  expect(row!.years.map(({ fiscalYear, actual }) => [fiscalYear, actual?.period, actual?.value])).toEqual([
    ['FY2015', undefined, undefined],
    ['FY2016', 'CY2015/CY2016', '9.5'],
    ['FY2017', 'CY2015/CY2017', '11.0'],
    ['FY2018', undefined, undefined],
    ['FY2019', undefined, undefined],
  ]);
});
