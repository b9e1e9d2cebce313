import { describe, expect, test } from 'vitest';
import { historyOf, measureRevisions } from '../../src/domain/measure-history.ts';
import { plansOfMeasure, projectsOfMeasure, yearsOfMeasure } from '../../src/domain/measure-scope.ts';
import { policiesOf } from '../../src/domain/policy.ts';
import { publicationOf, writtenSheet } from './invented-city.ts';
import { publishedCity } from './published-city.ts';

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
        outcomes: [{ id: 'p-outcome-1', name: '団子の数', actuals: { 令和3年度: '9' } }],
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
    expect(yearsOfMeasure(measure!, publication)).toEqual(['FY2020', 'FY2021', 'FY2022']);
    expect(yearsOfMeasure(other!, publication)).toEqual(['FY2020', 'FY2021', 'FY2022']);
  });

  test('has a row for each indicator of table (1), named by the newest sheet, and none for unrated outcomes', () => {
    expect(
      historyOf(measure!, publication).map(({ subject, name, unit }) => [subject.id, name, unit]),
    ).toEqual([['m1-kpi-1', '月見の参加者', '人']]);
  });

  test('shows the newest actual of a year with the letter of the sheet of that year', () => {
    const [{ years } = { years: [] }] = historyOf(measure!, publication);
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
    const [{ years } = { years: [] }] = historyOf(measure!, publication);
    expect(years.map(({ revision }) => revision?.earlier.value)).toEqual([undefined, '5', undefined]);
    const [revised, ...more] = measureRevisions(measure!, publication);
    expect(more).toEqual([]);
    expect(revised!.revisions.map(({ earlier, later }) => [earlier.value, later.value])).toEqual([
      ['5', '6'],
    ]);
  });

  test('has no observation where no sheet has a column for the year', () => {
    const narrow = publicationOf(
      writtenSheet({
        columns: { indicators: ['令和3年度'] },
        indicators: [kpi({ actuals: { 令和3年度: '5' } })],
      }),
    );
    const [row] = historyOf(narrow.measures[0]!, narrow);
    expect(row!.years.map(({ actual }) => actual?.value)).toEqual([undefined, '5', undefined]);
  });

  test('of a measure without a sheet is empty', () => {
    expect(historyOf(other!, publication)).toEqual([]);
    expect(policiesOf(other!)).toEqual([]);
    expect(projectsOfMeasure(other!, publication)).toEqual([]);
  });
});

describe('a target that was revised', () => {
  const hoshizora = publishedCity('hoshizora');
  const rowOf = (id: string, measureId: string) =>
    historyOf(
      hoshizora.measures.find((each) => each.id === measureId)!,
      hoshizora,
    ).find(({ subject }) => subject.id === id)!;
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

  test('is not said to be revised where each year has a target of its own, or our reading alone changed', () => {
    for (const [id, measureId] of [
      ['101-kpi-1', '101'],
      ['103-kpi-3', '103'],
    ] as const) {
      expect(
        judgedBy(id, measureId)
          .flat()
          .filter(([, target]) => target !== undefined),
      ).toEqual([]);
    }
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

test('a measure knows the projects that its sheets list', () => {
  expect(projectsOfMeasure(measure!, publication).map(({ id }) => id)).toEqual(['p']);
});

test('a measure that a later plan carries on belongs to both, the later one first', () => {
  const [plan] = publication.plans;
  const later = { ...plan!, id: 'p2', from: 'FY2023', to: 'FY2024', measures: plan!.measures.slice(0, 1) };
  const both = { ...publication, plans: [plan!, later] };
  expect(plansOfMeasure(measure!, both).map(({ id }) => id)).toEqual(['p2', 'p1']);
  expect(plansOfMeasure(other!, both).map(({ id }) => id)).toEqual(['p1']);
  expect(yearsOfMeasure(measure!, both)).toEqual(['FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024']);
});
