/** How a row of a published file is read as a statement. */
import { describe, expect, it } from 'vitest';
import { readIndicator } from '../../../src/components/compare/published-indicator.ts';

const row = {
  plan_id: '2020',
  measure_id: '103',
  project_id: null,
  goal_id: null,
  role: 'actual',
  period_type: 'fiscal_year',
  period: 2021,
  period_start: '2021-04-01',
  period_end: '2022-03-31',
  value: 58,
  value_text: null,
  unit: '世帯',
  absence: null,
  basis: 'settled',
  stage: null,
  obs_status: 'A',
  placement: 'stated',
  sheet_fiscal_year: 2021,
  phase: 'settled',
  is_newest: true,
  is_current: true,
  is_primary: true,
  note: null,
};

const read = (
  more: Partial<Record<keyof typeof row, unknown>>,
  toward?: 'increase',
  words?: { baseline: string; target: string; actual: string },
) =>
  readIndicator(
    JSON.stringify(
      {
        indicator: { indicator_id: '103-kpi-1', unit: '世帯' },
        generated_from: [{ publisher: 'つきみ市', title: 'シート' }],
        observations: [{ ...row, ...more }],
      },
      null,
      1,
    ),
    { toward, words },
  );

const statement = (more: Partial<Record<keyof typeof row, unknown>>, toward?: 'increase') =>
  read(more, toward).stated[0];

describe('a row of a published file', () => {
  it('has the words of its form, which the page says', () => {
    const words = { baseline: '基準値', target: 'めざす値', actual: 'いまの値' };
    expect(read({}, undefined, words).stated[0]).toMatchObject({ words });
  });

  it('is a statement of its sheet, without what its cells leave empty', () => {
    expect(statement({})).toEqual({
      indicatorId: '103-kpi-1',
      planId: '2020',
      measureId: '103',
      period: 'FY2021',
      value: '58',
      unit: '世帯',
      basis: 'settled',
      placement: 'stated',
      role: 'actual',
      statedBy: { measureId: '103', fiscalYear: 'FY2021', phase: 'settled' },
      isNewest: true,
      isCurrent: true,
      isPrimary: true,
    });
  });

  it.each([
    ['a fiscal year', { period_type: 'fiscal_year' }, 'FY2021'],
    [
      'a calendar year',
      { period_type: 'calendar_year', period_start: '2021-01-01', period_end: '2021-12-31' },
      'CY2021',
    ],
    ['a year of an open kind', { period_type: 'year', period_start: null, period_end: null }, 'Y2021'],
    ['a day', { period_type: 'day', period_start: '2021-10-01', period_end: '2021-10-01' }, '2021-10-01'],
    ['a span of fiscal years', { period_type: 'span', period_end: '2024-03-31' }, 'FY2021/FY2023'],
    [
      'a span of calendar years',
      { period_type: 'span', period_start: '2021-01-01', period_end: '2024-12-31' },
      'CY2021/CY2024',
    ],
    ['a first quarter', { period_type: 'quarter', period_end: '2021-06-30' }, 'FY2021Q1'],
    ['a last quarter', { period_type: 'quarter', period_start: '2022-01-01' }, 'FY2021Q4'],
    ['no period', { period_type: 'none', period: null, period_start: null, period_end: null }, undefined],
  ])('of %s', (_kind, columns, period) => {
    expect(statement(columns)?.period).toBe(period);
    expect(statement(columns)?.everyYear).toBeUndefined();
  });

  it('of every year alike has no period and says so', () => {
    const target = statement({
      role: 'target',
      period_type: 'every_year',
      period: null,
      period_start: null,
      period_end: null,
    });
    expect(target).toMatchObject({ role: 'target', everyYear: true });
    expect(target).not.toHaveProperty('period');
  });

  it('keeps the decimals that are printed, and leaves texts that look like numbers alone', () => {
    const text = JSON.stringify({
      indicator: { indicator_id: '103-kpi-1', unit: null },
      generated_from: [],
      observations: [{ ...row, note: 'x"value": 1' }],
    });
    const { stated, unit } = readIndicator(text.replaceAll('"value":58', '"value": -118.0'));
    expect(stated[0]).toMatchObject({ value: '-118.0', note: 'x"value": 1' });
    expect(unit).toBeUndefined();
  });

  it('is provisional where its status says so', () => {
    expect(statement({ obs_status: 'P' })?.status).toBe('provisional');
    expect(statement({})?.status).toBeUndefined();
  });

  it('points where the page says, if it is a target in words alone', () => {
    const words = { role: 'target', value: null, value_text: '増加' };
    expect(statement(words, 'increase')?.targetDirection).toBe('increase');
    expect(statement({ ...words, role: 'actual' }, 'increase')?.targetDirection).toBeUndefined();
    expect(statement({ ...words, value: 60 }, 'increase')?.targetDirection).toBeUndefined();
    expect(
      statement({ ...words, value_text: null, absence: 'dash' }, 'increase')?.targetDirection,
    ).toBeUndefined();
    expect(statement(words)?.targetDirection).toBeUndefined();
  });

  it('counts only where it is current, and its file names the documents behind it', () => {
    expect(read({ is_newest: false, is_current: false }).stated).toEqual([]);
    expect(read({}).sources).toEqual(['つきみ市「シート」']);
  });
});
