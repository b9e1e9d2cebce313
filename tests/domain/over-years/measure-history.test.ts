import { describe, expect, test } from 'vitest';
import { historyOf, historyRuns, measureRevisions } from '../../../src/domain/over-years/measure-history.ts';
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

  test('begins and ends with the years that a sheet has a column for', () => {
    const narrow = publicationOf(
      writtenSheet({
        columns: { indicators: ['令和3年度'] },
        indicators: [kpi({ actuals: { 令和3年度: '5' } })],
      }),
    );
    const [row] = historyOf(narrow.measures[0]!);
    expect(row!.years.map(({ actual }) => actual?.value)).toEqual(['5']);
  });

  test('of a measure without a sheet is empty', () => {
    expect(historyOf(other!)).toEqual([]);
    expect(policiesOf(other!)).toEqual([]);
    expect(other!.projects).toEqual([]);
  });
});

describe('the target in force', () => {
  const hoshizora = publishedCity('hoshizora');
  const rowOf = (id: string, measureId: string) =>
    historyOf(hoshizora.measures.find((each) => each.id === measureId)!).find(
      ({ subject }) => subject.id === id,
    )!;
  const targets = (id: string, measureId: string) =>
    rowOf(id, measureId).years.map(({ target, letters }) => [
      letters.map(({ grade }) => grade.grade).join(''),
      target?.period,
      target?.value,
    ]);

  test('stands beside each letter as it was when the letter was given', () => {
    expect(targets('101-kpi-2', '101')).toEqual([
      ['D', 'FY2024', '1200'],
      ['C', 'FY2024', '1200'],
      ['B', 'FY2024', '1200'],
      ['S', 'FY2024', '1000'],
      ['S', 'FY2024', '1000'],
    ]);
  });

  test('is that of the plan of its year', () => {
    // 令和6年度の 151.2 was judged by the 150.0 of its own plan, not by the 170.0 of the next one.
    expect(targets('101-headline-1', '101').slice(4)).toEqual([
      ['S', 'FY2024', '150.0'],
      ['C', 'FY2029', '170.0'],
    ]);
  });

  test('is stated of a year without a sheet of its own by the sheet that states its value', () => {
    const [row] = historyOf(
      publicationOf(
        writtenSheet({
          indicators: [
            kpi({
              actuals: { 令和2年度: '4', 令和3年度: '5' },
              targets: [{ period: '令和4年度', value: '9' }],
              ratings: [{ grade: 'A' }],
            }),
          ],
        }),
      ).measures[0]!,
    );
    expect(row!.years.map(({ target }) => target?.value)).toEqual(['9', '9']);
  });

  test('leaves it to the letter where another target judged that', () => {
    expect(
      rowOf('101-kpi-2', '101').years.flatMap(({ letters }) => letters.flatMap(({ target }) => target ?? [])),
    ).toEqual([]);
  });
});

describe('where years cease to compare', () => {
  const hoshizora = publishedCity('hoshizora');
  const rows = (measureId: string) => historyOf(hoshizora.measures.find((each) => each.id === measureId)!);
  const turns = (measureId: string, id: string) =>
    rows(measureId)
      .find(({ subject }) => subject.id === id)!
      .years.flatMap(({ fiscalYear, turn }) => (turn ? [{ fiscalYear, ...turn }] : []));

  test('the plan that begins, the baseline and the scale are told at its first year', () => {
    expect(
      turns('101', '101-headline-1').map(({ fiscalYear, plan, baseline, otherScale, otherCounting }) => [
        fiscalYear,
        plan?.id,
        [baseline?.before, baseline?.after].map((each) => [each?.period, each?.value]),
        otherScale,
        otherCounting,
      ]),
    ).toEqual([
      [
        'FY2025',
        '2025',
        [
          ['FY2018', '120.5'],
          ['FY2024', '151.2'],
        ],
        'all',
        false,
      ],
    ]);
  });

  test('nothing is told within a plan whose sheets agree', () => {
    expect(turns('102', '102-kpi-4')).toEqual([]);
  });

  test('a baseline that a later sheet of the plan states otherwise is told in its year', () => {
    const stating = (fiscalYear: string, value: string) =>
      writtenSheet({
        fiscalYear,
        indicators: [kpi({ baseline: { period: '令和元年度', value }, actuals: { [fiscalYear]: '5' } })],
      });
    const [row] = historyOf(publicationOf(stating('令和3年度', '1'), stating('令和4年度', '2')).measures[0]!);
    expect(
      row!.years.flatMap(({ fiscalYear, turn }) => (turn ? [[fiscalYear, turn.baseline?.after.value]] : [])),
    ).toEqual([['FY2022', '2']]);
  });

  test('a row ends where the later sheets of the measure do without it', () => {
    const row = rows('101').find(({ subject }) => subject.id === '101-kpi-4')!;
    expect([row.years.at(-1)?.fiscalYear, row.ending?.last.id]).toEqual(['FY2024', '2024/101']);
  });

  test('years of which nothing is said stand together', () => {
    const [row] = historyOf(
      publicationWith(
        { plans: [writtenPlan({ to: '令和6年度' })] },
        writtenSheet({
          columns: { indicators: ['令和2年度', '令和3年度', '令和6年度（計画）'] },
          indicators: [kpi({ actuals: { 令和2年度: '4', 令和3年度: '5', '令和6年度（計画）': '9' } })],
        }),
      ).measures[0]!,
    );
    expect(historyRuns(row!).map(({ fiscalYears, cell }) => [fiscalYears, cell.actual?.value])).toEqual([
      [['FY2020'], '4'],
      [['FY2021'], '5'],
      [['FY2022', 'FY2023'], undefined],
      [['FY2024'], '9'],
    ]);
  });

  test('a letter remembers the value that it was given for, where a later sheet states another', () => {
    const row = rows('101').find(({ subject }) => subject.id === '101-headline-1')!;
    expect(
      row.years.flatMap(({ fiscalYear, actual, letters }) =>
        letters.flatMap((letter) =>
          letter.actual ? [[fiscalYear, letter.actual.value, actual?.value]] : [],
        ),
      ),
    ).toEqual([['FY2022', '118.0', '119.2']]);
  });

  test('and a value that was corrected bears the correction', () => {
    const corrected = rows('102')
      .find(({ subject }) => subject.id === '102-kpi-4')!
      .years.filter(({ corrections }) => corrections.length > 0);
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
    ['FY2016', 'CY2015/CY2016', '9.5'],
    ['FY2017', 'CY2015/CY2017', '11.0'],
  ]);
});
