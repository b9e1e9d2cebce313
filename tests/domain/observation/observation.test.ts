import { describe, expect, test } from 'vitest';
import {
  current,
  saidOf,
  saysTheSame,
  type Observation,
} from '../../../src/domain/observation/observation.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const kpi = (parts: Record<string, unknown>) => ({
  id: 'm1-kpi-1',
  kind: 'kpi',
  name: '月見の参加者数',
  unit: '人',
  ...parts,
});

const said = (publication: ReturnType<typeof publicationOf>) =>
  publication.indicators.flatMap(({ observations }) =>
    observations.map(({ role, period, value, absence, statedBy, isNewest }) =>
      [
        statedBy.fiscalYear,
        statedBy.phase,
        role,
        period,
        value ?? absence,
        isNewest ? 'newest' : 'superseded',
      ].join(' '),
    ),
  );

describe('what one sheet states', () => {
  test('comes as baseline, actuals by period, targets', () => {
    const publication = publicationOf(
      writtenSheet({
        indicators: [
          kpi({
            baseline: { period: '平成30年', value: '-11' },
            actuals: { 令和3年度: '5', 令和2年度: 'dash' },
            targets: [{ period: '令和4年度', value: '50' }],
          }),
        ],
      }),
    );
    expect(said(publication)).toEqual([
      'FY2021 settled baseline CY2018 -11 newest',
      'FY2021 settled actual FY2020 dash newest',
      'FY2021 settled actual FY2021 5 newest',
      'FY2021 settled actual FY2022 after_sheet newest',
      'FY2021 settled target FY2022 50 newest',
    ]);
  });

  test('keeps a baseline that could not be placed, without a period', () => {
    const publication = publicationOf(
      writtenSheet({
        indicators: [kpi({ baseline: 'unplaced', actuals: { 令和2年度: '1', 令和3年度: '2' } })],
      }),
    );
    expect(publication.indicators[0]!.observations[0]).toMatchObject({
      role: 'baseline',
      absence: 'unplaced',
    });
    expect(publication.indicators[0]!.observations[0]).not.toHaveProperty('period');
  });

  test('gives a direction-only target its printed word, and neither value nor absence', () => {
    const publication = publicationOf(
      writtenSheet({
        indicators: [
          kpi({
            actuals: { 令和2年度: '1', 令和3年度: '2' },
            targets: [{ period: '令和4年度', direction: 'increase', text: '増加' }],
          }),
        ],
      }),
    );
    const target = publication.indicators[0]!.observations.at(-1)!;
    expect(target).toMatchObject({ valueText: '増加', targetDirection: 'increase' });
    expect(target).not.toHaveProperty('value');
    expect(target).not.toHaveProperty('absence');
  });
});

describe('what is printed in a cell', () => {
  const cells = (actuals: Record<string, unknown>, targets: unknown[] = []) =>
    publicationOf(writtenSheet({ columns: {}, indicators: [kpi({ actuals, targets })] })).sheets[0]!
      .observations;

  test('is what people see instead of the number, and the number stays', () => {
    const [actual, target] = cells({ 令和3年度: { value: '23', text: '23(8)' } }, [
      { period: '令和4年度', value: '50', text: '50以上' },
    ]);
    expect(actual).toMatchObject({ value: '23', valueText: '23(8)' });
    expect([actual, target].map((each) => saidOf(each!))).toEqual(['23(8)', '50以上']);
  });

  test('may stand alone, or beside the reason why there is no number', () => {
    const [word, absent] = cells({
      令和2年度: { text: '策定済' },
      令和3年度: { absence: 'not_published', text: '把握困難' },
    });
    expect(word).not.toHaveProperty('value');
    expect(word).not.toHaveProperty('absence');
    expect([word, absent].map((each) => saidOf(each!))).toEqual(['策定済', '把握困難']);
  });

  test('is part of what is said: another text is a revision, a number spelled otherwise is none', () => {
    const [one] = cells({ 令和3年度: { value: '50', text: '50以上' } });
    const [other] = cells({ 令和3年度: '50' });
    const [same] = cells({ 令和3年度: '５０' });
    expect(saysTheSame(one!, other!)).toBe(false);
    expect(saysTheSame(other!, same!)).toBe(true);
  });

  test('comes with the remark of its row and the year in which it is counted otherwise', () => {
    const [actual] = cells({ values: { 令和3年度: '1' }, note: '数え方を変えた。', breakAt: '令和3年度' });
    expect(actual).toMatchObject({ rowNote: '数え方を変えた。', breakAt: 'FY2021' });
  });
});

describe('a row of calendar years', () => {
  test('stands beside rows of fiscal years, each with the columns of its own kind', () => {
    const columns = { indicators: ['令和2年', '令和2年度', '令和3年度', '令和3年', '令和4年', '令和4年度'] };
    const publication = publicationOf(
      writtenSheet({
        columns,
        indicators: [
          kpi({ actuals: { 令和2年: '1', 令和3年: '2' } }),
          { ...kpi({ actuals: { 令和2年度: '3', 令和3年度: '4' } }), id: 'm1-kpi-2' },
        ],
      }),
    );
    const cells = publication.indicators.map(({ observations }) =>
      observations.map(({ period, value, absence }) => `${period} ${value ?? absence}`),
    );
    expect(cells).toEqual([
      ['CY2020 1', 'CY2021 2', 'CY2022 after_sheet'],
      ['FY2020 3', 'FY2021 4', 'FY2022 after_sheet'],
    ]);
  });
});

describe('a column printed in advance', () => {
  const stated = (fiscalYear: string, id: string, actuals: Record<string, string>) =>
    writtenSheet({ fiscalYear, indicators: [{ ...kpi({ actuals }), id }] });

  test('has lapsed when the measure’s later sheet no longer lists the indicator', () => {
    const publication = publicationOf(
      stated('令和3年度', 'm1-kpi-1', { 令和2年度: '1', 令和3年度: '2' }),
      stated('令和4年度', 'm1-kpi-2', { 令和2年度: '1', 令和3年度: '2', 令和4年度: '3' }),
    );
    const lapsed = publication.indicators.flatMap(({ id, observations }) =>
      observations.filter((each) => each.lapsed).map(({ period }) => `${id} ${period}`),
    );
    expect(lapsed).toEqual(['m1-kpi-1 FY2022']);
  });

  test('is open as long as no settled sheet has come to it', () => {
    const publication = publicationOf(stated('令和3年度', 'm1-kpi-1', { 令和2年度: '1', 令和3年度: '2' }));
    expect(publication.indicators[0]!.observations.some(({ lapsed }) => lapsed)).toBe(false);
  });
});

describe('the newest of several statements', () => {
  const stated = (fiscalYear: string, actuals: Record<string, unknown>, phase = 'settled') =>
    writtenSheet({ fiscalYear, phase, indicators: [kpi({ actuals })] });

  test('is the one of the later sheet; the earlier one is kept', () => {
    const publication = publicationOf(
      stated('令和3年度', { 令和2年度: '1', 令和3年度: '2' }),
      stated('令和4年度', { 令和2年度: '1', 令和3年度: '3', 令和4年度: '4' }),
    );
    const actuals = said(publication).filter((line) => line.includes('actual FY2021'));
    expect(actuals).toEqual([
      'FY2021 settled actual FY2021 2 superseded',
      'FY2022 settled actual FY2021 3 newest',
    ]);
  });

  test('is a number that was read, not a later cell that nobody could place', () => {
    const publication = publicationOf(
      stated('令和3年度', { 令和2年度: '1', 令和3年度: '2' }),
      stated('令和4年度', { 令和2年度: '1', 令和3年度: 'unplaced', 令和4年度: '4' }),
    );
    expect(said(publication).filter((line) => line.includes('actual FY2021'))).toEqual([
      'FY2021 settled actual FY2021 2 newest',
      'FY2022 settled actual FY2021 unplaced superseded',
    ]);
  });

  test('is the settled sheet of a year before the budget sheet of the next, which is written earlier', () => {
    const publication = publicationOf(
      stated('令和3年度', { 令和2年度: '1', 令和3年度: '2' }),
      stated('令和4年度', { 令和2年度: '9', 令和3年度: '9', '令和4年度（見込み）': '8' }, 'budget'),
    );
    expect(
      said(publication).filter((line) => line.includes('actual FY2020') && line.endsWith('newest')),
    ).toEqual(['FY2021 settled actual FY2020 1 newest']);
  });

  test('is stated by each of two measures that share an indicator, and counted once', () => {
    const shared = (measure: string) =>
      writtenSheet({ measure, indicators: [kpi({ actuals: { 令和2年度: '1', 令和3年度: '2' } })] });
    const publication = publicationOf(shared('m1'), shared('m2'));
    expect(publication.indicators).toHaveLength(1);
    const { observations } = publication.indicators[0]!;
    expect(observations.map(({ isNewest }) => isNewest)).toEqual(Array.from({ length: 6 }, () => true));
    const counted = ({ measureId, period }: Observation) => `${measureId} ${period}`;
    const once = ['m1 FY2020', 'm1 FY2021', 'm1 FY2022'];
    expect(observations.filter(({ isPrimary }) => isPrimary).map(counted)).toEqual(once);
    expect(current(observations).map(counted)).toEqual(once);
  });
});
